package org.anju.committee.office;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.committee.composition.Chair;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.meeting.Attendance;
import org.anju.committee.meeting.MeetingMatter;
import org.anju.committee.meeting.MeetingVote;
import org.anju.committee.membership.Alternate;
import org.anju.committee.membership.EndGround;
import org.anju.committee.membership.RemovalGround;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.OwnersResolution;

/** A step in the term of a committee, as whoever took it tells it. Persons are opaque ids of the register. */
public sealed interface TenureStep {

    /** Returns the day it was taken. */
    LocalDate on();

    /** Which body governed the complex before. */
    enum Predecessor implements Named {
        /** None did: this is the first. */
        NOBODY("无", "none"),
        /** An owners' committee, of the last term. */
        OWNERS_COMMITTEE("上一届业主委员会", "last owners' committee"),
        /** A property management committee. */
        PROPERTY_MANAGEMENT_COMMITTEE("物业管理委员会", "property management committee");

        private final Text text;

        Predecessor(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /**
     * Somebody who takes a seat.
     *
     * @param person who
     * @param sits   on whose behalf; asked of a property management committee, of an owners' committee an owner unless stated
     */
    record Holder(OwnerId person, Optional<Chair> sits) {}

    /**
     * The committee is elected (HN art. 28), or set up by the street where it is a property management committee.
     *
     * @param on         the day the result was counted, or it was set up
     * @param committee  which committee
     * @param seats      its seats; more than none
     * @param households households of the complex; asked where only small complexes may have so few seats
     * @param members    who sits, each once
     * @param chair      who chairs, one of them; empty while nobody does
     * @param alternates who may move up, none of them a member
     * @param from       the first day of the term
     * @param until      its last day; by the rules of procedure where it is not stated
     * @param vote       the vote that holds roll, ballots and certificate; empty where it is kept elsewhere
     * @param before     which body governed the complex before; empty where nobody says
     */
    record Elected(
            LocalDate on,
            CommitteeKind committee,
            int seats,
            Optional<Integer> households,
            ImmutableList<Holder> members,
            Optional<OwnerId> chair,
            ImmutableList<Alternate> alternates,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<String> vote,
            Optional<Predecessor> before)
            implements TenureStep {

        /** Throws if somebody is named twice, the chair is no member, a number is negative or the term ends before it begins. */
        public Elected {
            checkArgument(seats > 0 && households.orElse(0) >= 0, "%s seats, %s households", seats, households);
            checkEachOnce(ByElected.named(members, alternates));
            checkArgument(
                    chair.map(person -> members.stream()
                                    .anyMatch(each -> each.person().equals(person)))
                            .orElse(true),
                    "the chair is one of the members");
            checkArgument(!until.map(from::isAfter).orElse(false), "the term from %s ends on %s", from, until);
        }
    }

    /**
     * The members choose one of them to chair (SC-379 art. 16).
     *
     * @param on     the day
     * @param person who
     */
    record ChairChosen(LocalDate on, OwnerId person) implements TenureStep {}

    /**
     * The committee is filed with the street office or township (HN art. 29(1)).
     *
     * @param on the day
     */
    record Filed(LocalDate on) implements TenureStep {}

    /**
     * The body that governed before hands over archives, seals and what else belongs to the owners (HN art. 33(2)).
     *
     * @param on the day
     */
    record HandedOver(LocalDate on) implements TenureStep {}

    /**
     * A post ends by itself (HN art. 32).
     *
     * @param on     since when
     * @param person whose
     * @param ground why
     * @param clause which case of the bylaws; empty for the grounds of the law
     */
    record PostEnded(LocalDate on, OwnerId person, EndGround ground, Optional<String> clause) implements TenureStep {}

    /**
     * The owners remove a member (HN art. 31).
     *
     * @param on         the day the post ends, not before the count
     * @param person     whom
     * @param ground     for what; empty where nobody says
     * @param proposal   who proposed it; empty where nobody says
     * @param resolution what the owners decided
     */
    record Removed(
            LocalDate on,
            OwnerId person,
            Optional<RemovalGround> ground,
            Optional<Proposers> proposal,
            OwnersResolution resolution)
            implements TenureStep {}

    /**
     * Somebody whose post ended hands over to the committee (HN art. 33(3)).
     *
     * @param on     the day
     * @param person who
     */
    record MemberHandedOver(LocalDate on, OwnerId person) implements TenureStep {}

    /**
     * An alternate takes a vacant seat.
     *
     * @param on         the day
     * @param person     who
     * @param able       whether the alternate is still eligible and willing; as at the election where nobody says
     * @param passedOver alternates who are not any more, and are passed over from now on
     */
    record MovedUp(LocalDate on, OwnerId person, Optional<Boolean> able, ImmutableSet<OwnerId> passedOver)
            implements TenureStep {}

    /**
     * The owners fill vacant seats; the street does in a property management committee.
     *
     * @param on         the day
     * @param members    who takes a seat, each once
     * @param alternates who may move up from now on
     * @param vote       the vote that holds roll, ballots and certificate; empty where it is kept elsewhere
     */
    record ByElected(
            LocalDate on, ImmutableList<Holder> members, ImmutableList<Alternate> alternates, Optional<String> vote)
            implements TenureStep {

        /** Throws if somebody is named twice. */
        public ByElected {
            checkEachOnce(named(members, alternates));
        }

        /** Returns everybody it names. */
        ImmutableSet<OwnerId> named() {
            return named(members, alternates).collect(toImmutableSet());
        }

        private static Stream<OwnerId> named(ImmutableList<Holder> members, ImmutableList<Alternate> alternates) {
            return Stream.concat(
                    members.stream().map(Holder::person), alternates.stream().map(Alternate::person));
        }
    }

    /**
     * Whether a member was at a meeting.
     *
     * @param person     who
     * @param attendance whether; empty where the minutes do not say
     */
    record Attended(OwnerId person, Optional<Attendance> attendance) {}

    /**
     * How a member voted, by name (HN art. 77).
     *
     * @param person     who
     * @param vote       how; empty where the minutes do not say
     * @param interested whether an interest in the matter was declared or found; none where nobody says
     * @param signed     whether the member signed the decision; not where nobody says
     */
    record NamedVote(
            OwnerId person, Optional<MeetingVote> vote, Optional<Boolean> interested, Optional<Boolean> signed) {}

    /**
     * A matter of a meeting.
     *
     * @param matter what; empty where the minutes do not say
     * @param votes  how members voted, each once
     */
    record Item(Optional<MeetingMatter> matter, ImmutableList<NamedVote> votes) {

        /** Throws if somebody votes twice. */
        public Item {
            checkEachOnce(votes.stream().map(NamedVote::person));
        }
    }

    /**
     * The committee met (HN art. 28(3)). What it decided, and whether rightfully, is worked out from the minutes.
     *
     * @param on         the day
     * @param meeting    the name of the meeting in this term; one line of at most 100 characters
     * @param attendance who was there, each once; members not named here who voted may have been
     * @param items      the matters, in their order
     */
    record MeetingHeld(LocalDate on, String meeting, ImmutableList<Attended> attendance, ImmutableList<Item> items)
            implements TenureStep {

        private static final int LONGEST = 100;

        /** Throws if somebody attends twice, or the name is none. */
        public MeetingHeld {
            checkArgument(
                    !meeting.isBlank()
                            && meeting.length() <= LONGEST
                            && meeting.chars().noneMatch(Character::isISOControl),
                    "a meeting has a name of one line, at most 100 characters");
            checkEachOnce(attendance.stream().map(Attended::person));
        }

        /** Returns everybody the minutes name. */
        public ImmutableSet<OwnerId> named() {
            return Stream.concat(
                            attendance.stream().map(Attended::person),
                            items.stream()
                                    .flatMap(item -> item.votes().stream())
                                    .map(NamedVote::person))
                    .collect(toImmutableSet());
        }
    }

    /**
     * The decisions of a meeting are posted in the complex (HN art. 28(3)).
     *
     * @param on      the day
     * @param meeting which
     */
    record MinutesPosted(LocalDate on, String meeting) implements TenureStep {}

    /**
     * The decisions of a meeting are reported to the residents' committee (HN art. 28(3)).
     *
     * @param on      the day
     * @param meeting which
     */
    record MinutesReported(LocalDate on, String meeting) implements TenureStep {}

    /** Who organises the election of the next committee (HN art. 33(1)). */
    enum Organiser implements Named {
        /** The committee itself. */
        COMMITTEE("本届委员会", "the committee itself"),
        /** The street office or township. */
        STREET("街道办事处、乡镇人民政府", "street office or township government");

        private final Text text;

        Organiser(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /**
     * The election of the next committee begins (HN art. 33(1)).
     *
     * @param on the day
     * @param by who organises it
     */
    record RenewalBegun(LocalDate on, Organiser by) implements TenureStep {}

    /** What ends a term of a committee. */
    enum Ending implements Named {
        /** The next committee was elected. */
        RENEWED("新一届委员会产生（换届）", "the next committee was elected"),
        /** The term ran out, and there is no other. */
        EXPIRED("任期届满未换届", "the term ran out without another"),
        /** A property management committee is dissolved. */
        DISSOLVED("物业管理委员会解散", "the property management committee was dissolved");

        private final Text text;

        Ending(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /**
     * The term is over; nobody sits from this day on.
     *
     * @param on  the day
     * @param why what ended it
     */
    record Ended(LocalDate on, Ending why) implements TenureStep {}

    private static void checkEachOnce(Stream<OwnerId> people) {
        ImmutableList<OwnerId> all = people.collect(ImmutableList.toImmutableList());
        checkArgument(ImmutableSet.copyOf(all).size() == all.size(), "somebody is named twice");
    }
}
