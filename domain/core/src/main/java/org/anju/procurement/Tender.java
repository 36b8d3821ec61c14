package org.anju.procurement;

import static org.anju.kernel.journal.ResponsibleUnit.DEVELOPER;
import static org.anju.kernel.journal.ResponsibleUnit.OWNERS_COMMITTEE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.journal.Decider;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.journal.DutyKind;
import org.anju.kernel.journal.ResponsibleUnit;
import org.anju.kernel.journal.StepKind;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.procurement.TenderState.Stage;

/**
 * The selection of a provider (选聘物业服务人): form, filing, notice, bids, evaluation, posting, award, contract, takeover and what is
 * filed of them, each with its term (SC-379 art. 24; TENDER-LAW arts. 17 to 47; HN arts. 42, 46, 49; decision table E). A step taken
 * late is recorded as late; one that is skipped, or cuts short a term that protects bidders or owners, is refused.
 *
 * <p>A tender that owners choose to hold runs the same course where {@code tender.ownersFollow} says so; the law does not.
 */
public final class Tender implements Decider<TenderState, TenderStep> {

    /** This kind of proceeding. */
    public static final Workflow<TenderState, TenderStep> WORKFLOW = new Kind();

    private final RuleBook book;
    private final WorkingCalendar calendar;

    private Tender(RuleBook book, WorkingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /** Returns the decider under {@code book}. */
    public static Tender by(RuleBook book, WorkingCalendar calendar) {
        return new Tender(book, calendar);
    }

    @Override
    public TenderState initial() {
        return TenderState.NEW;
    }

    @Override
    public Decision<TenderStep> decide(TenderStep step, TenderState state, AsOf asOf) {
        return new TenderRules(book, calendar, state, asOf).decide(step);
    }

    @Override
    public TenderState evolve(TenderState state, TenderStep step) {
        return TenderCourse.after(state, step);
    }

    @Override
    public ImmutableList<Duty> duties(TenderState state, AsOf asOf) {
        ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        if (state.isEnded()) {
            return duties.build();
        }
        ResponsibleUnit tenderer = tenderer(state.contract());
        if (state.stage() == Stage.EVALUATED) {
            DutyKind post = kind(
                    "POST_CANDIDATES", "公示中标候选人", "post the candidates", tenderer, ProcurementParameters.POSTED_WITHIN);
            state.evaluated().ifPresent(day -> duties.add(since(day, post, asOf)));
        }
        DutyKind answer = kind(
                "ANSWER_OBJECTION", "答复异议", "answer the objection", tenderer, ProcurementParameters.OBJECTION_ANSWER);
        state.openObjections()
                .forEach((objection, day) -> duties.add(since(day, answer, asOf).about(objection)));
        if (state.stage() == Stage.AWARDED && state.isTender()) {
            DutyKind sign =
                    kind("SIGN_CONTRACT", "签订合同", "sign the contract", tenderer, ProcurementParameters.CONTRACT);
            state.awarded().ifPresent(day -> duties.add(since(day, sign, asOf)));
        }
        if (state.owesResult()) {
            DutyKind file =
                    kind("FILE_RESULT", "办理中标结果备案", "file the result", tenderer, ProcurementParameters.RESULT_FILING);
            state.awarded().ifPresent(day -> duties.add(since(day, file, asOf)));
        }
        if (state.owesContract()) {
            state.signed().ifPresent(day -> duties.add(since(day, Filings.FILE_CONTRACT, asOf)));
        }
        if (state.owesTakeover()) {
            state.takenOver().ifPresent(day -> duties.add(since(day, Filings.FILE_TAKEOVER, asOf)));
        }
        return duties.build();
    }

    /** The developer selects the preliminary provider, the committee carries out what owners decided. */
    private static ResponsibleUnit tenderer(Optional<ServiceContract.Kind> contract) {
        return contract.filter(kind -> kind == ServiceContract.Kind.OWNERS).isPresent() ? OWNERS_COMMITTEE : DEVELOPER;
    }

    private static DutyKind kind(String code, String zh, String en, ResponsibleUnit by, ParameterKey<Term> limit) {
        return new DutyKind(code, Text.of(zh, en), by, limit);
    }

    private Duty since(LocalDate start, DutyKind kind, AsOf asOf) {
        return Duty.since(start, kind, book, calendar, asOf);
    }

    private static final class Kind implements Workflow<TenderState, TenderStep> {

        private static final ImmutableList<StepKind<? extends TenderStep>> STEPS = ImmutableList.of(
                step("FORM_CHOSEN", TenderStep.FormChosen.class, "确定选聘方式", "form settled"),
                step("TENDER_FILED", TenderStep.TenderFiled.class, "招标备案", "tender filed"),
                step("NOTICE_ISSUED", TenderStep.NoticeIssued.class, "发布招标公告或者投标邀请书", "notice or invitations out"),
                step("DOCUMENTS_CLARIFIED", TenderStep.DocumentsClarified.class, "澄清招标文件", "documents clarified"),
                step("BID_RECEIVED", TenderStep.BidReceived.class, "收到投标文件", "bid received"),
                step("BIDS_OPENED", TenderStep.BidsOpened.class, "开标", "bids opened"),
                step("TENDER_FAILED", TenderStep.TenderFailed.class, "投标人不足", "too few bidders"),
                step("PANEL_FORMED", TenderStep.PanelFormed.class, "组建评标委员会", "panel formed"),
                step("BIDS_EVALUATED", TenderStep.BidsEvaluated.class, "提交评标报告", "bids evaluated"),
                step("CANDIDATES_POSTED", TenderStep.CandidatesPosted.class, "公示中标候选人", "candidates posted"),
                step("OBJECTION_RAISED", TenderStep.ObjectionRaised.class, "提出异议", "objection raised"),
                step("OBJECTION_ANSWERED", TenderStep.ObjectionAnswered.class, "答复异议", "objection answered"),
                step("AWARDED", TenderStep.Awarded.class, "定标", "awarded"),
                step("RESULT_FILED", TenderStep.ResultFiled.class, "中标结果备案", "result filed"),
                step("CONTRACT_SIGNED", TenderStep.ContractSigned.class, "签订合同", "contract signed"),
                step("CONTRACT_FILED", TenderStep.ContractFiled.class, "合同备案", "contract filed"),
                step("TAKEN_OVER", TenderStep.TakenOver.class, "承接物业", "taken over"),
                step("TAKEOVER_FILED", TenderStep.TakeoverFiled.class, "物业交接备案", "takeover filed"),
                step("ENDED", TenderStep.Ended.class, "终止", "ended"));

        private static <E extends TenderStep> StepKind<E> step(String name, Class<E> shape, String zh, String en) {
            return new StepKind<>(name, shape, Text.of(zh, en));
        }

        @Override
        public String name() {
            return "tender";
        }

        @Override
        public Text title() {
            return Text.of("选聘物业服务人", "selection of a provider");
        }

        @Override
        public ImmutableList<StepKind<? extends TenderStep>> steps() {
            return STEPS;
        }

        @Override
        public Tender by(RuleBook book, WorkingCalendar calendar) {
            return Tender.by(book, calendar);
        }
    }
}
