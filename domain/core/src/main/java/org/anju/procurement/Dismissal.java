package org.anju.procurement;

import static org.anju.kernel.journal.ResponsibleUnit.PROVIDER;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.journal.Decider;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.journal.DutyKind;
import org.anju.kernel.journal.StepKind;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;

/**
 * The dismissal of a provider by the owners (业主解聘物业服务人): their vote, the end of the contract, hand-over, takeover and what is
 * filed. A preliminary contract ends when a new one takes effect, without notice (CC art. 940); any contract ends by notice (CC arts.
 * 946, 948) or when it expires. A committee may call the vote and never takes its place.
 *
 * <p>How the new provider is found is a proceeding of its own, {@link Tender}. What is not handed over stays on the work list until
 * it is (CC art. 949, HN art. 52).
 */
public final class Dismissal implements Decider<DismissalState, DismissalStep> {

    /** This kind of proceeding. */
    public static final Workflow<DismissalState, DismissalStep> WORKFLOW = new Kind();

    private final RuleBook book;
    private final WorkingCalendar calendar;

    private Dismissal(RuleBook book, WorkingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /** Returns the decider under {@code book}. */
    public static Dismissal by(RuleBook book, WorkingCalendar calendar) {
        return new Dismissal(book, calendar);
    }

    @Override
    public DismissalState initial() {
        return DismissalState.NEW;
    }

    @Override
    public Decision<DismissalStep> decide(DismissalStep step, DismissalState state, AsOf asOf) {
        return new DismissalRules(book, calendar, state, asOf).decide(step);
    }

    @Override
    public DismissalState evolve(DismissalState state, DismissalStep step) {
        return DismissalCourse.after(state, step);
    }

    @Override
    public ImmutableList<Duty> duties(DismissalState state, AsOf asOf) {
        ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        if (state.isEnded()) {
            return duties.build();
        }
        state.ended()
                .ifPresent(day -> state.outstanding()
                        .forEach(item ->
                                duties.add(since(day, handOver(item), asOf).about(item.name()))));
        if (state.owesContract()) {
            state.newContract().ifPresent(day -> duties.add(since(day, Filings.FILE_CONTRACT, asOf)));
        }
        if (state.owesTakeover()) {
            state.takenOver().ifPresent(day -> duties.add(since(day, Filings.FILE_TAKEOVER, asOf)));
        }
        return duties.build();
    }

    private static DutyKind handOver(HandoverItem item) {
        Text what = Text.of(
                "移交、结清：" + item.text().zh(),
                "hand over or settle: " + item.text().en());
        return new DutyKind("HAND_OVER", what, PROVIDER, ProcurementParameters.HANDOVER);
    }

    private Duty since(LocalDate start, DutyKind kind, AsOf asOf) {
        return Duty.since(start, kind, book, calendar, asOf);
    }

    private static final class Kind implements Workflow<DismissalState, DismissalStep> {

        private static final ImmutableList<StepKind<? extends DismissalStep>> STEPS = ImmutableList.of(
                step("VOTE_CALLED", DismissalStep.VoteCalled.class, "提请业主表决", "vote called"),
                step("RESOLVED", DismissalStep.Resolved.class, "业主共同决定", "owners decided"),
                step("NOTICE_GIVEN", DismissalStep.NoticeGiven.class, "通知物业服务人", "notice given"),
                step("NEW_CONTRACT_SIGNED", DismissalStep.NewContractSigned.class, "签订新合同", "new contract signed"),
                step("CONTRACT_ENDED", DismissalStep.ContractEnded.class, "原合同终止", "contract ended"),
                step("HANDED_OVER", DismissalStep.HandedOver.class, "移交", "handed over"),
                step("TAKEN_OVER", DismissalStep.TakenOver.class, "接管", "taken over"),
                step("CONTRACT_FILED", DismissalStep.ContractFiled.class, "合同备案", "contract filed"),
                step("TAKEOVER_FILED", DismissalStep.TakeoverFiled.class, "物业交接备案", "takeover filed"),
                step("STOPPED", DismissalStep.Stopped.class, "终止解聘", "stopped"));

        private static <E extends DismissalStep> StepKind<E> step(String name, Class<E> shape, String zh, String en) {
            return new StepKind<>(name, shape, Text.of(zh, en));
        }

        @Override
        public String name() {
            return "dismissal";
        }

        @Override
        public Text title() {
            return Text.of("解聘物业服务人", "dismissal of a provider");
        }

        @Override
        public ImmutableList<StepKind<? extends DismissalStep>> steps() {
            return STEPS;
        }

        @Override
        public Dismissal by(RuleBook book, WorkingCalendar calendar) {
            return Dismissal.by(book, calendar);
        }
    }
}
