package org.anju.assembly.meeting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.anju.assembly.meeting.MeetingState.Stage;
import org.anju.assembly.meeting.MeetingStep.CalledOff;
import org.anju.assembly.meeting.MeetingStep.Extended;
import org.anju.assembly.meeting.MeetingStep.MotionWithdrawn;
import org.anju.assembly.meeting.MeetingStep.Noticed;
import org.anju.assembly.meeting.MeetingStep.Opened;
import org.anju.assembly.meeting.MeetingStep.ResultPosted;
import org.anju.assembly.meeting.MeetingStep.RollAnswered;
import org.anju.assembly.meeting.MeetingStep.RollDisputed;
import org.anju.assembly.meeting.MeetingStep.RollPosted;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.journal.Decider;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.journal.DutyKind;
import org.anju.kernel.journal.ResponsibleUnit;
import org.anju.kernel.journal.StepKind;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;

/**
 * A meeting of the owners (业主大会会议): notice, roll posted and objected to, vote opened, perhaps lengthened, result posted
 * (SC-379 art. 14; HN-2017 arts. 21, 24-26).
 *
 * <p>A meeting has the name of its vote: {@code HoldVote} counts by the close that stands here, and gives
 * a motion that was withdrawn no result. The proceedings are those of the complex.
 */
public final class OwnersMeeting implements Decider<MeetingState, MeetingStep> {

    /** This kind of proceeding. */
    public static final Workflow<MeetingState, MeetingStep> WORKFLOW = new Kind();

    /** An objection to the roll is answered. */
    static final DutyKind ANSWER_OBJECTION = DutyKind.of(
            "ANSWER_ROLL_OBJECTION",
            "答复对业主名册的异议",
            "answer an objection to the roll",
            ResponsibleUnit.OWNERS_COMMITTEE,
            "deadline.assembly.rollObjection");

    /** The result is posted. */
    static final DutyKind POST_RESULT = DutyKind.of(
            "POST_RESULT", "公告表决结果", "post the result", ResponsibleUnit.OWNERS_COMMITTEE, "deadline.assembly.result");

    private final RuleBook book;
    private final WorkingCalendar calendar;

    private OwnersMeeting(RuleBook book, WorkingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /** Returns the decider under {@code book}. */
    public static OwnersMeeting by(RuleBook book, WorkingCalendar calendar) {
        return new OwnersMeeting(book, calendar);
    }

    @Override
    public MeetingState initial() {
        return MeetingState.NEW;
    }

    @Override
    public Decision<MeetingStep> decide(MeetingStep step, MeetingState state, AsOf asOf) {
        return new OwnersMeetingRules(book, calendar, state, asOf).decide(step);
    }

    @Override
    public MeetingState evolve(MeetingState state, MeetingStep step) {
        if (step instanceof Noticed notice) {
            return state.at(Stage.NOTICED, notice.on()).with(notice);
        } else if (step instanceof Opened vote) {
            return state.at(Stage.VOTING, vote.on()).with(vote);
        } else if (step instanceof ResultPosted posted) {
            return state.at(Stage.RESULT_POSTED, posted.on());
        } else if (step instanceof CalledOff off) {
            return state.at(Stage.CALLED_OFF, off.on());
        }
        MeetingState next = state.at(state.stage(), step.on());
        if (step instanceof RollPosted posted) {
            return next.with(posted);
        } else if (step instanceof RollDisputed disputed) {
            return next.with(new RollObjection(disputed.objection(), disputed.unit(), disputed.on(), Optional.empty()));
        } else if (step instanceof RollAnswered answer) {
            return next.change(answer.objection(), found -> found.answered(answer.upheld()));
        } else if (step instanceof MotionWithdrawn withdrawn) {
            return next.without(withdrawn.motion());
        } else if (step instanceof Extended longer) {
            return next.with(longer);
        }
        return next;
    }

    @Override
    public ImmutableList<Duty> duties(MeetingState state, AsOf asOf) {
        ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        if (state.stage() == Stage.NOTICED) {
            state.openObjections()
                    .forEach(each -> duties.add(Duty.since(each.since(), ANSWER_OBJECTION, book, calendar, asOf)
                            .about(each.id())));
        } else if (state.stage() == Stage.VOTING) {
            state.closesAt()
                    .map(LocalDateTime::toLocalDate)
                    .ifPresent(day -> duties.add(Duty.since(day, POST_RESULT, book, calendar, asOf)));
        }
        return duties.build();
    }

    private static final class Kind implements Workflow<MeetingState, MeetingStep> {

        private static final ImmutableList<StepKind<? extends MeetingStep>> STEPS = ImmutableList.of(
                new StepKind<>("NOTICED", Noticed.class, Text.of("发出会议通知", "notice given")),
                new StepKind<>("ROLL_POSTED", RollPosted.class, Text.of("公示业主名册", "roll posted")),
                new StepKind<>("ROLL_DISPUTED", RollDisputed.class, Text.of("对名册提出异议", "roll objected to")),
                new StepKind<>("ROLL_ANSWERED", RollAnswered.class, Text.of("答复名册异议", "objection answered")),
                new StepKind<>("OPENED", Opened.class, Text.of("冻结名册并开始表决", "roll frozen and voting opened")),
                new StepKind<>("MOTION_WITHDRAWN", MotionWithdrawn.class, Text.of("撤回表决事项", "motion withdrawn")),
                new StepKind<>("EXTENDED", Extended.class, Text.of("延长投票期", "time to vote lengthened")),
                new StepKind<>("RESULT_POSTED", ResultPosted.class, Text.of("公告表决结果", "result posted")),
                new StepKind<>("CALLED_OFF", CalledOff.class, Text.of("取消会议", "called off")));

        @Override
        public String name() {
            return "ownersMeeting";
        }

        @Override
        public Text title() {
            return Text.of("业主大会会议", "meeting of the owners");
        }

        @Override
        public ImmutableList<StepKind<? extends MeetingStep>> steps() {
            return STEPS;
        }

        @Override
        public OwnersMeeting by(RuleBook book, WorkingCalendar calendar) {
            return OwnersMeeting.by(book, calendar);
        }
    }
}
