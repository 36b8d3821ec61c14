package org.anju.committee.meeting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.composition.Duty;
import org.anju.committee.composition.MemberShare;
import org.anju.kernel.deadline.Deadlines;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/**
 * Whether a committee decided a matter rightfully, and announced it in time (decision table D-3; HN art. 28(3); capabilities
 * 2.3 and 2.4).
 *
 * <p>What belongs to the owners (Civil Code art. 278(1)) no committee decides, neither an owners' committee nor a property
 * management committee: it may call their vote. The announcement is asked about once a decision came about. All members are
 * counted on, those with an interest in the matter among them. Thread-safe.
 */
public final class CommitteeMeetings {

    private static final Fact BODY = Fact.open("committee.kind", "委员会类别", "kind of committee");
    private static final Fact MATTER = Fact.open("meeting.matter", "议题", "the matter");
    private static final Fact PRESENT = Fact.open("meeting.present", "出席人数", "members present");
    private static final Fact APPROVING = Fact.open("meeting.approving", "同意人数", "members approving");
    private static final Fact ATTENDANCE = Fact.open("meeting.attendance", "委员出席情况", "attendance of members");
    private static final Fact VOTES = Fact.open("meeting.votes", "委员表决意见", "votes of members");
    private static final Fact SIGNED = Fact.official("meeting.signed", "签字同意的委员", "members who signed");
    private static final Duty POSTING =
            Duty.open("2.3", "POSTING", "meeting.postedOn", "决定公告", "posting of the decision");
    private static final Duty REPORT =
            Duty.open("2.3", "REPORT", "meeting.reportedOn", "报告社区居委会", "report to the residents' committee");

    private final RuleBook book;
    private final WorkingCalendar calendar;

    private CommitteeMeetings(RuleBook book, WorkingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /** Returns the policy under {@code book}; a last day that is a day off is put off by {@code calendar}. */
    public static CommitteeMeetings by(RuleBook book, WorkingCalendar calendar) {
        return new CommitteeMeetings(book, calendar);
    }

    /**
     * Decides what came of {@code meeting}.
     *
     * @return its figures; refused with {@code OWNERS_DECIDE}, {@code MORE_PRESENT_THAN_MEMBERS}, {@code NOT_QUORATE},
     *     {@code NOT_CARRIED}, and {@code _LATE} or {@code _OVERDUE} of {@code POSTING} and {@code REPORT}
     */
    public Decision<MeetingResult> decide(CommitteeMeeting meeting, AsOf asOf) {
        Reasoning why = Reasoning.of("committee.meeting", book, asOf);
        why.use(BODY, meeting.kind());
        MeetingResult.Builder result = MeetingResult.builder();
        Optional<Boolean> own = isOwnMatter(why, meeting);
        Reading<MemberShare> quorum = why.read(MeetingParameters.quorum(meeting.kind()));
        Reading<DecisionRule> rule = why.read(MeetingParameters.decisionRule(meeting.kind()));
        Minutes minutes = new Minutes(why, meeting).count();
        int present = why.use(PRESENT, minutes.present().sure());
        int approving = why.use(APPROVING, minutes.approving().sure());
        result.present(present).approving(approving);
        Optional<Integer> members = meeting.all().count(why);
        members.ifPresent(
                all -> notMoreThan(why, quorum, present, meeting.all().sitting().orElse(all)));
        result.quorum(members.flatMap(all -> quorum.find().map(share -> share.fewestOf(all))));
        result.needed(
                members.flatMap(all -> rule.find().map(choice -> choice.share().fewestOf(all))));
        Optional<Boolean> quorate = members.flatMap(all -> quorum.find()
                .flatMap(share -> enough(why, MeetingRules.QUORUM, quorum, share, minutes.present(), ATTENDANCE, all)));
        Optional<Boolean> approved = members.flatMap(all -> rule.find()
                .flatMap(choice ->
                        enough(why, MeetingRules.CARRIED, rule, choice.share(), minutes.approving(), VOTES, all)));
        Optional<Boolean> carried = all(own, quorate, approved);
        result.carried(carried).signatories(signatories(why, meeting));
        if (carried.orElse(false) && meeting.kind() == CommitteeKind.OWNERS_COMMITTEE) {
            result.announceBy(meeting.heldOn().flatMap(day -> announce(why, meeting, day)));
        }
        return why.conclude(result.build());
    }

    private static Optional<Boolean> isOwnMatter(Reasoning why, CommitteeMeeting meeting) {
        Reading<ImmutableSet<MeetingMatter>> owners = why.read(MeetingParameters.OWNERS_MATTERS);
        if (meeting.matter().isEmpty()) {
            why.unknown(MeetingRules.OWN_MATTER, owners, MATTER);
            return Optional.empty();
        }
        MeetingMatter matter = why.use(MATTER, meeting.matter().get());
        return owners.find()
                .map(theirs -> why.check(MeetingRules.OWN_MATTER, owners, !theirs.contains(matter), matter));
    }

    private static void notMoreThan(Reasoning why, Reading<?> basis, int present, int members) {
        why.check(MeetingRules.AS_MANY, basis, present <= members, present, members);
    }

    private static Optional<Boolean> enough(
            Reasoning why, Rule rule, Reading<?> basis, MemberShare share, Count count, Fact fact, int members) {
        Optional<Boolean> enough = count.isEnough(share, members);
        Object[] args = {
            count.sure(), members, share.fewestOf(members), basis.find().orElseThrow()
        };
        if (enough.isEmpty()) {
            why.unknown(rule, basis, fact, args);
        } else {
            why.check(rule, basis, enough.get(), args);
        }
        return enough;
    }

    /** One no is a no; else one unknown leaves it open. */
    @SafeVarargs
    private static Optional<Boolean> all(Optional<Boolean>... parts) {
        ImmutableList<Optional<Boolean>> list = ImmutableList.copyOf(parts);
        if (list.contains(Optional.of(false))) {
            return Optional.of(false);
        }
        return list.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
    }

    private static ImmutableList<OwnerId> signatories(Reasoning why, CommitteeMeeting meeting) {
        ImmutableList<OwnerId> signed = meeting.members().stream()
                .filter(MeetingMember::signed)
                .map(MeetingMember::person)
                .collect(toImmutableList());
        return signed.isEmpty() ? signed : why.use(SIGNED, signed);
    }

    private Optional<LocalDate> announce(Reasoning why, CommitteeMeeting meeting, LocalDate day) {
        Reading<Term> limit = why.read(MeetingParameters.POSTING);
        Optional<LocalDate> due = Deadlines.due(why, limit, day, calendar);
        due.ifPresent(last -> {
            POSTING.check(why, limit, last, meeting.posted());
            REPORT.check(why, limit, last, meeting.reported());
        });
        return due;
    }
}
