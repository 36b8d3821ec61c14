package org.anju.committee.office;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.journal.Decider;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.journal.StepKind;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;

/**
 * One term of an owners' committee or a property management committee (委员会任期): election, filing, hand-over by the body
 * before, meetings and what is posted of them, posts that end, alternates, by-elections, the next election, the end (HN arts. 28
 * to 33; decision tables D-2 and D-3). The next term is another proceeding, in which this one's hand-over is owed.
 *
 * <p>What may be done is for the policies of composition, membership and meeting; here is only what follows what. Members who left
 * and the body before owe their hand-over until it is done, be the term over or not.
 */
public final class Tenure implements Decider<TenureState, TenureStep> {

    /** This kind of proceeding. */
    public static final Workflow<TenureState, TenureStep> WORKFLOW = new Kind();

    private final RuleBook book;
    private final WorkingCalendar calendar;

    private Tenure(RuleBook book, WorkingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /** Returns the decider under {@code book}. */
    public static Tenure by(RuleBook book, WorkingCalendar calendar) {
        return new Tenure(book, calendar);
    }

    @Override
    public TenureState initial() {
        return TenureState.NEW;
    }

    @Override
    public Decision<TenureStep> decide(TenureStep step, TenureState state, AsOf asOf) {
        return new TenureRules(book, calendar, state, asOf).decide(step);
    }

    @Override
    public TenureState evolve(TenureState state, TenureStep step) {
        return TenureCourse.after(state, step);
    }

    @Override
    public ImmutableList<Duty> duties(TenureState state, AsOf asOf) {
        return new TenureDuties(book, calendar, state, asOf).find();
    }

    private static final class Kind implements Workflow<TenureState, TenureStep> {

        private static final ImmutableList<StepKind<? extends TenureStep>> STEPS = ImmutableList.of(
                step("ELECTED", TenureStep.Elected.class, "委员会产生", "committee elected"),
                step("CHAIR_CHOSEN", TenureStep.ChairChosen.class, "推选主任", "chair chosen"),
                step("FILED", TenureStep.Filed.class, "备案", "filed"),
                step("HANDED_OVER", TenureStep.HandedOver.class, "前任组织移交", "handed over by the body before"),
                step("MEETING_HELD", TenureStep.MeetingHeld.class, "召开委员会会议", "meeting held"),
                step("MINUTES_POSTED", TenureStep.MinutesPosted.class, "公告决定", "decisions posted"),
                step("MINUTES_REPORTED", TenureStep.MinutesReported.class, "报居（村）民委员会", "decisions reported"),
                step("POST_ENDED", TenureStep.PostEnded.class, "委员职务自行终止", "post ended"),
                step("REMOVED", TenureStep.Removed.class, "罢免委员", "member removed"),
                step("LEAVING_HANDOVER", TenureStep.MemberHandedOver.class, "离任委员移交", "member who left handed over"),
                step("MOVED_UP", TenureStep.MovedUp.class, "候补委员递补", "alternate moved up"),
                step("BY_ELECTED", TenureStep.ByElected.class, "补选委员", "seats filled"),
                step("RENEWAL_BEGUN", TenureStep.RenewalBegun.class, "启动换届选举", "next election begun"),
                step("ENDED", TenureStep.Ended.class, "任期结束", "term ended"));

        private static <E extends TenureStep> StepKind<E> step(String name, Class<E> shape, String zh, String en) {
            return new StepKind<>(name, shape, Text.of(zh, en));
        }

        @Override
        public String name() {
            return "termOfCommittee";
        }

        @Override
        public Text title() {
            return Text.of("委员会任期", "term of a committee");
        }

        @Override
        public ImmutableList<StepKind<? extends TenureStep>> steps() {
            return STEPS;
        }

        @Override
        public Tenure by(RuleBook book, WorkingCalendar calendar) {
            return Tenure.by(book, calendar);
        }
    }
}
