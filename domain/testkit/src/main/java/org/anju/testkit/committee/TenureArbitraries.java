package org.anju.testkit.committee;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.anju.committee.composition.Chair;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.meeting.Attendance;
import org.anju.committee.meeting.MeetingMatter;
import org.anju.committee.meeting.MeetingVote;
import org.anju.committee.membership.Alternate;
import org.anju.committee.membership.EndGround;
import org.anju.committee.membership.RemovalGround;
import org.anju.committee.office.Proposers;
import org.anju.committee.office.TenureStep;
import org.anju.committee.office.TenureStep.Attended;
import org.anju.committee.office.TenureStep.ByElected;
import org.anju.committee.office.TenureStep.ChairChosen;
import org.anju.committee.office.TenureStep.Elected;
import org.anju.committee.office.TenureStep.Ended;
import org.anju.committee.office.TenureStep.Ending;
import org.anju.committee.office.TenureStep.Filed;
import org.anju.committee.office.TenureStep.HandedOver;
import org.anju.committee.office.TenureStep.Holder;
import org.anju.committee.office.TenureStep.Item;
import org.anju.committee.office.TenureStep.MeetingHeld;
import org.anju.committee.office.TenureStep.MemberHandedOver;
import org.anju.committee.office.TenureStep.MinutesPosted;
import org.anju.committee.office.TenureStep.MinutesReported;
import org.anju.committee.office.TenureStep.MovedUp;
import org.anju.committee.office.TenureStep.NamedVote;
import org.anju.committee.office.TenureStep.Organiser;
import org.anju.committee.office.TenureStep.PostEnded;
import org.anju.committee.office.TenureStep.Predecessor;
import org.anju.committee.office.TenureStep.Removed;
import org.anju.committee.office.TenureStep.RenewalBegun;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.OwnersResolution;

/** Terms of committees, most of which go well for a while. */
public final class TenureArbitraries {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final int SEATS = 5;

    /** What the id of everybody begins with. */
    public static final String PERSON = "person:";

    private static final ImmutableList<OwnerId> PEOPLE = Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
            .map(name -> OwnerId.of(PERSON + name))
            .collect(toImmutableList());

    private TenureArbitraries() {}

    /** Returns a course of steps that may stop, or have some that do not belong somewhere in it. */
    public static Arbitrary<List<TenureStep>> courses() {
        return Combinators.combine(
                        Arbitraries.of(CommitteeKind.values()),
                        Arbitraries.of(Predecessor.values()).optional(),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 14),
                        strays().list().ofMaxSize(3),
                        Arbitraries.integers().between(0, 14))
                .as(TenureArbitraries::course);
    }

    private static Arbitrary<TenureStep> strays() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-10, 800).map(FIRST::plusDays);
        Arbitrary<OwnerId> people = Arbitraries.of(PEOPLE);
        Arbitrary<String> meetings = Arbitraries.of("1", "2");
        Arbitrary<Optional<Boolean>> flags = Arbitraries.of(true, false).optional();
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(CommitteeKind.values()),
                                Arbitraries.of(Predecessor.values()).optional(),
                                days)
                        .as(TenureArbitraries::elected),
                days.map(Filed::new),
                days.map(HandedOver::new),
                Combinators.combine(days, people).as(ChairChosen::new),
                Combinators.combine(days, people).as(MemberHandedOver::new),
                Combinators.combine(days, meetings).as(MinutesPosted::new),
                Combinators.combine(days, meetings).as(MinutesReported::new),
                Combinators.combine(
                                days, meetings, Arbitraries.subsetOf(PEOPLE), Arbitraries.of(MeetingMatter.values()))
                        .as(TenureArbitraries::meeting),
                Combinators.combine(days, people, Arbitraries.of(EndGround.values()))
                        .as((on, who, ground) -> new PostEnded(on, who, ground, Optional.empty())),
                Combinators.combine(days, people, flags, Arbitraries.subsetOf(PEOPLE))
                        .as((on, who, able, passed) -> new MovedUp(on, who, able, ImmutableSet.copyOf(passed))),
                Combinators.combine(days, people, flags, Arbitraries.integers().between(0, 5))
                        .as(TenureArbitraries::removed),
                Combinators.combine(days, Arbitraries.subsetOf(PEOPLE))
                        .as((on, who) -> new ByElected(
                                on,
                                who.stream().map(TenureArbitraries::holder).collect(toImmutableList()),
                                ImmutableList.of(),
                                Optional.empty())),
                Combinators.combine(days, Arbitraries.of(Organiser.values())).as(RenewalBegun::new),
                Combinators.combine(days, Arbitraries.of(Ending.values())).as(Ended::new));
    }

    private static Holder holder(OwnerId person) {
        return new Holder(person, Optional.of(Chair.OWNER));
    }

    private static TenureStep elected(CommitteeKind kind, Optional<Predecessor> before, LocalDate on) {
        ImmutableList<Alternate> alternates = ImmutableList.of(
                new Alternate(PEOPLE.get(SEATS), Optional.of(90L), Optional.of(true)),
                new Alternate(PEOPLE.get(SEATS + 1), Optional.of(80L), Optional.empty()));
        return new Elected(
                on,
                kind,
                SEATS,
                Optional.empty(),
                PEOPLE.subList(0, SEATS).stream().map(TenureArbitraries::holder).collect(toImmutableList()),
                Optional.of(PEOPLE.get(0)),
                alternates,
                on,
                Optional.of(on.plusDays(700)),
                Optional.of("v"),
                before);
    }

    private static TenureStep meeting(LocalDate on, String name, Iterable<OwnerId> present, MeetingMatter matter) {
        ImmutableList<OwnerId> people = ImmutableList.copyOf(present);
        return new MeetingHeld(
                on,
                name,
                people.stream()
                        .map(who -> new Attended(who, Optional.of(Attendance.PRESENT)))
                        .collect(toImmutableList()),
                ImmutableList.of(new Item(
                        Optional.of(matter),
                        people.stream()
                                .map(who -> new NamedVote(
                                        who, Optional.of(MeetingVote.FOR), Optional.empty(), Optional.empty()))
                                .collect(toImmutableList()))));
    }

    private static TenureStep removed(LocalDate on, OwnerId who, Optional<Boolean> carried, int members) {
        Proposers proposers = new Proposers(
                Optional.of(members), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Removed(
                on,
                who,
                Optional.of(RemovalGround.NEGLECTS_DUTIES),
                Optional.of(proposers),
                new OwnersResolution("v", "m", "ELECT_COMMITTEE", on, carried, Optional.empty()));
    }

    private static List<TenureStep> course(
            CommitteeKind kind,
            Optional<Predecessor> before,
            int slack,
            int length,
            List<TenureStep> strays,
            int strayAt) {
        List<TenureStep> steps = new ArrayList<>(List.of(
                elected(kind, before, FIRST),
                new HandedOver(FIRST.plusDays(slack)),
                new Filed(FIRST.plusDays(slack)),
                meeting(FIRST.plusDays(50), "1", PEOPLE.subList(0, SEATS), MeetingMatter.OWN_BUSINESS),
                new MinutesPosted(FIRST.plusDays(50 + slack / 8), "1"),
                new MinutesReported(FIRST.plusDays(50 + slack / 8), "1"),
                new PostEnded(FIRST.plusDays(100), PEOPLE.get(1), EndGround.RESIGNED_IN_WRITING, Optional.empty()),
                new MovedUp(FIRST.plusDays(110), PEOPLE.get(SEATS), Optional.empty(), ImmutableSet.of()),
                new MemberHandedOver(FIRST.plusDays(100 + slack / 8), PEOPLE.get(1)),
                removed(FIRST.plusDays(200), PEOPLE.get(2), Optional.of(true), 2),
                new ByElected(
                        FIRST.plusDays(300),
                        ImmutableList.of(holder(PEOPLE.get(SEATS + 2))),
                        ImmutableList.of(),
                        Optional.empty()),
                new RenewalBegun(FIRST.plusDays(600), Organiser.COMMITTEE),
                new Ended(FIRST.plusDays(690), Ending.RENEWED),
                new MemberHandedOver(FIRST.plusDays(695), PEOPLE.get(2))));
        steps.subList(Math.min(length, steps.size()), steps.size()).clear();
        steps.addAll(Math.min(strayAt, steps.size()), strays);
        return steps;
    }
}
