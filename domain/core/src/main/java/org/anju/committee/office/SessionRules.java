package org.anju.committee.office;

import static org.anju.committee.office.Sequence.CAPABILITY;
import static org.anju.committee.office.Sequence.STEPS;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.composition.CommitteeParameters;
import org.anju.committee.composition.MemberShare;
import org.anju.committee.meeting.CommitteeMeetings;
import org.anju.committee.meeting.MeetingParameters;
import org.anju.committee.meeting.MeetingResult;
import org.anju.committee.office.TenureStep.MeetingHeld;
import org.anju.committee.office.TenureStep.MinutesPosted;
import org.anju.committee.office.TenureStep.MinutesReported;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/**
 * Decides steps about meetings. A meeting that decided nothing rightfully was held all the same: it is recorded, with a warning.
 * Used once.
 */
final class SessionRules {

    private static final Fact STRANGERS = Fact.official("meeting.strangers", "记录中的非在任人员", "persons who do not sit");
    private static final Rule ALL_SIT = Rule.of(
            CAPABILITY,
            "NOT_A_MEMBER",
            Text.of("记录所列{1}人于{0}均在任", "all {1} persons in the minutes sit on {0}"),
            Text.of("记录所列{1}人中，{2}人于{0}不在任", "of the {1} persons in the minutes, {2} do not sit on {0}"));
    private static final Rule NEW_NAME = Rule.of(
            CAPABILITY,
            "MEETING_RECORDED_TWICE",
            Text.of("会议编号{0}未用过", "the meeting {0} is new"),
            Text.of("会议编号{0}已登记", "the meeting {0} is recorded already"));
    private static final Rule DECIDED = Rule.of(
            CAPABILITY,
            "MATTER_NOT_DECIDED",
            Text.of("第{0}项议题形成有效决定", "matter {0} was rightfully decided"),
            Text.of("第{0}项议题未形成有效决定", "matter {0} was not rightfully decided"));
    private static final Rule IN_TERM = Rule.of(
            CAPABILITY,
            "MEETING_AFTER_THE_TERM",
            Text.of("{0}，任期至{1}", "{0} is within the term (to {1})"),
            Text.of("{0}，任期已于{1}届满", "{0} is after the last day of the term ({1})"));

    private static final Text OPEN = Text.of("尚不能判定", "it cannot be told yet");
    private static final Text HOLD = Text.of("召开该次会议，且尚未登记此事", "hold that meeting, and this is not recorded yet");

    private final Reasoning why;
    private final WorkingCalendar calendar;
    private final TenureState state;
    private final Sequence sequence;
    private final Decided decided;

    SessionRules(Reasoning why, WorkingCalendar calendar, TenureState state, Sequence sequence) {
        this.why = why;
        this.calendar = calendar;
        this.state = state;
        this.sequence = sequence;
        this.decided = new Decided(CommitteeMeetings.by(why.book(), calendar), state, why.asOf());
    }

    void decide(TenureStep step) {
        if (step instanceof MeetingHeld held) {
            held(held);
        } else if (step instanceof MinutesPosted posted) {
            announced(step, state.findSession(posted.meeting()), Session::posted);
        } else if (step instanceof MinutesReported reported) {
            announced(step, state.findSession(reported.meeting()), Session::reported);
        }
    }

    private void held(MeetingHeld held) {
        Reading<MemberShare> quorum = why.readIfSet(MeetingParameters.QUORUM);
        sequence.inTerm(quorum, held);
        why.check(NEW_NAME, quorum, state.findSession(held.meeting()).isEmpty(), held.meeting());
        ImmutableSet<OwnerId> strangers =
                Sets.difference(held.named(), decided.sittingOn(held.on())).immutableCopy();
        if (!strangers.isEmpty()) {
            why.use(STRANGERS, strangers);
        }
        why.check(ALL_SIT, quorum, strangers.isEmpty(), held.on(), held.named().size(), strangers.size());
        Reading<Long> most = why.readIfSet(CommitteeParameters.MAX_TERM_YEARS);
        TenureReview.lastDay(state, why.book(), calendar, why.asOf())
                .granted()
                .ifPresent(last -> why.warn(IN_TERM, most, !held.on().isAfter(last), held.on(), last));
        for (int item = 0; item < held.items().size(); item++) {
            tell(quorum, item + 1, decided.decide(held, item).considered().flatMap(MeetingResult::carried));
        }
    }

    private void tell(Reading<?> basis, int number, Optional<Boolean> carried) {
        carried.ifPresentOrElse(yes -> why.warn(DECIDED, basis, yes, number), () -> why.skip(DECIDED, OPEN));
    }

    /** Only what was decided is announced within a term. */
    private void announced(TenureStep step, Optional<Session> session, Function<Session, Optional<LocalDate>> before) {
        Reading<Term> limit = why.readIfSet(MeetingParameters.POSTING);
        boolean owed = session.filter(it -> before.apply(it).isEmpty()).isPresent();
        sequence.inTerm(limit, step, owed, HOLD);
        session.map(Session::held).ifPresent(held -> {
            STEPS.day(why, limit, step.on(), Optional.of(held.on()));
            if (state.isOf(CommitteeKind.OWNERS_COMMITTEE) && decided.isAnyCarried(held)) {
                STEPS.punctual(why, limit, held.on(), step.on(), calendar);
            }
        });
    }
}
