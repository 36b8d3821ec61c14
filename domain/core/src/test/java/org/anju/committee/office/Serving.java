package org.anju.committee.office;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.meeting.Attendance;
import org.anju.committee.meeting.MeetingMatter;
import org.anju.committee.meeting.MeetingVote;
import org.anju.committee.membership.Alternate;
import org.anju.committee.membership.EndGround;
import org.anju.committee.membership.RemovalGround;
import org.anju.committee.office.TenureStep.Attended;
import org.anju.committee.office.TenureStep.Elected;
import org.anju.committee.office.TenureStep.Holder;
import org.anju.committee.office.TenureStep.Item;
import org.anju.committee.office.TenureStep.MeetingHeld;
import org.anju.committee.office.TenureStep.MovedUp;
import org.anju.committee.office.TenureStep.NamedVote;
import org.anju.committee.office.TenureStep.PostEnded;
import org.anju.committee.office.TenureStep.Predecessor;
import org.anju.kernel.TestRules;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/** A committee of seven in its term, and the numbers of the Henan regulation. */
final class Serving {

    static final WorkingCalendar CALENDAR = WorkingCalendar.ofYears(2024, 2026).build();

    private Serving() {}

    static RulePackBuilder pack() {
        return TestRules.national()
                .set("committee.seatRange", table("least", "5", "most", "11", "odd", "true"), 31)
                .set("committee.maxTermYears", 5, 28)
                .set("committee.filing", Term.days(30), 29)
                .set("committee.quorum", table("share", "1/2", "exceed", "true"), 28)
                .set("committee.decisionRule", "AT_LEAST_HALF", 28)
                .set("committee.base", "SEATS", 28)
                .set("committee.decisionPosting", Term.days(3), 28)
                .set("committee.ownersMatters", list("HIRE_OR_DISMISS_PROVIDER"), 278)
                .set("committee.vacancyTrigger", table("sittingBelow", "1/2"), 46)
                .set("committee.alternates", table("order", "VOTES"), 46)
                .set("committee.endOfPost", list("NO_LONGER_OWNER", "UNABLE", "RESIGNED_IN_WRITING"), 32)
                .set("committee.removalGrounds", list(names(RemovalGround.values())), 31)
                .set("committee.removalMembers", Ratio.of(1, 3), 31)
                .set("committee.removalOwners", Ratio.of(1, 5), 31)
                .set("committee.electionMatter", "ELECT_COMMITTEE", 278)
                .set("committee.renewalLead", Term.days(90), 25)
                .set("committee.meetingInterval", Term.months(3), 28)
                .set("deadline.committee.leavingHandover", Term.days(3), 33)
                .set("deadline.committee.termHandover", Term.days(10), 33)
                .set("period.putOffDayOff", false, 203);
    }

    private static String[] names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).toArray(String[]::new);
    }

    static Datum list(String... names) {
        return new Datum.Many(Arrays.stream(names).map(Datum.Leaf::new).collect(toImmutableList()));
    }

    static Datum table(String... entries) {
        ImmutableMap.Builder<String, Datum> fields = ImmutableMap.builder();
        for (int i = 0; i < entries.length; i += 2) {
            fields.put(entries[i], new Datum.Leaf(entries[i + 1]));
        }
        return new Datum.Fields(fields.build());
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static OwnerId person(String id) {
        return OwnerId.of(id);
    }

    static Elected elected(String... members) {
        return elected(Optional.of(Predecessor.OWNERS_COMMITTEE), members);
    }

    static Elected elected(Optional<Predecessor> before, String... members) {
        return elected(CommitteeKind.OWNERS_COMMITTEE, before, members);
    }

    static Elected elected(CommitteeKind kind, Optional<Predecessor> before, String... members) {
        return new Elected(
                day("2024-03-01"),
                kind,
                7,
                Optional.empty(),
                Stream.of(members)
                        .map(id -> new Holder(person(id), Optional.empty()))
                        .collect(toImmutableList()),
                Optional.of(person(members[0])),
                ImmutableList.of(alternate("x", 30), alternate("y", 20), alternate("z", 10)),
                day("2024-03-01"),
                Optional.of(day("2026-02-28")),
                Optional.of("vote-1"),
                before);
    }

    static Elected seven() {
        return elected("a", "b", "c", "d", "e", "f", "g");
    }

    private static Alternate alternate(String id, long votes) {
        return new Alternate(person(id), Optional.of(votes), Optional.empty());
    }

    static PostEnded resigned(String on, String id) {
        return new PostEnded(day(on), person(id), EndGround.RESIGNED_IN_WRITING, Optional.empty());
    }

    static MovedUp movedUp(String on, String id, String... passedOver) {
        return new MovedUp(
                day(on),
                person(id),
                Optional.of(true),
                Stream.of(passedOver).map(OwnerId::of).collect(ImmutableSet.toImmutableSet()));
    }

    /** A meeting where {@code present} are there and the first {@code yes} of them approve. */
    static MeetingHeld meeting(String on, String name, MeetingMatter matter, int yes, String... present) {
        List<String> people = List.of(present);
        return new MeetingHeld(
                day(on),
                name,
                people.stream()
                        .map(id -> new Attended(person(id), Optional.of(Attendance.PRESENT)))
                        .collect(toImmutableList()),
                ImmutableList.of(new Item(
                        Optional.of(matter),
                        people.stream()
                                .map(id -> new NamedVote(
                                        person(id),
                                        Optional.of(people.indexOf(id) < yes ? MeetingVote.FOR : MeetingVote.AGAINST),
                                        Optional.empty(),
                                        Optional.empty()))
                                .collect(toImmutableList()))));
    }
}
