package org.anju.procurement;

import static org.anju.procurement.TenderRules.CAPABILITY;
import static org.anju.procurement.TenderRules.STEPS;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.procurement.TenderState.Stage;
import org.anju.procurement.TenderStep.Awarded;
import org.anju.procurement.TenderStep.BidsEvaluated;
import org.anju.procurement.TenderStep.CandidatesPosted;
import org.anju.procurement.TenderStep.ContractFiled;
import org.anju.procurement.TenderStep.ContractSigned;
import org.anju.procurement.TenderStep.ObjectionAnswered;
import org.anju.procurement.TenderStep.ObjectionRaised;
import org.anju.procurement.TenderStep.PanelFormed;
import org.anju.procurement.TenderStep.ResultFiled;
import org.anju.procurement.TenderStep.TakenOver;

/** Decides one step of a selection, from the panel to the takeover. Used once. */
final class AwardRules {

    private static final Fact MEMBERS = Fact.open("panel.members", "评标委员会人数", "members of the panel");
    private static final Fact EXPERTS = Fact.open("panel.experts", "专家人数", "experts on the panel");
    private static final Fact INTERESTED = Fact.open("panel.interested", "与投标人有利害关系的人数", "members with an interest");

    private static final Rule SEATS = Rule.of(
            CAPABILITY,
            "PANEL_TOO_SMALL",
            Text.of("评标委员会{0}人，不少于{1}人", "{0} on the panel, {1} or more"),
            Text.of("评标委员会{0}人，少于{1}人", "{0} on the panel, fewer than {1}"));
    private static final Rule ODD = Rule.of(
            CAPABILITY,
            "PANEL_NOT_ODD",
            Text.of("评标委员会{0}人，为单数", "{0} on the panel: odd"),
            Text.of("评标委员会{0}人，不是单数", "{0} on the panel: not odd"));
    private static final Rule EXPERT = Rule.of(
            CAPABILITY,
            "TOO_FEW_EXPERTS",
            Text.of("{1}人中专家{0}人，不少于{2}", "{0} of {1} are experts, {2} or more"),
            Text.of("{1}人中专家{0}人，少于{2}", "{0} of {1} are experts, less than {2}"));
    private static final Rule IMPARTIAL = Rule.of(
            CAPABILITY,
            "INTERESTED_ON_PANEL",
            Text.of("没有与投标人有利害关系的成员", "nobody on the panel has an interest in a bidder"),
            Text.of("{0}名成员与投标人有利害关系，应当更换", "{0} on the panel have an interest in a bidder and must be replaced"));
    private static final Rule PANEL = Rule.of(
            CAPABILITY,
            "NO_PANEL",
            Text.of("由{0}组建的评标委员会评标", "evaluated by the panel formed on {0}"),
            Text.of("尚未组建评标委员会", "there is no panel"));
    private static final Rule SOME_CANDIDATE = Rule.of(
            CAPABILITY,
            "NO_CANDIDATE",
            Text.of("推荐{0}名中标候选人", "{0} candidates are named"),
            Text.of("没有推荐中标候选人", "no candidate is named"));
    private static final Rule BIDDERS_ONLY = Rule.of(
            CAPABILITY,
            "CANDIDATE_DID_NOT_BID",
            Text.of("中标候选人均已投标", "every candidate has bid"),
            Text.of("未投标的中标候选人：{0}", "candidates who did not bid: {0}"));
    private static final Rule NEW_OBJECTION = Rule.of(
            CAPABILITY,
            "OBJECTION_RAISED_BEFORE",
            Text.of("异议{0}首次提出", "objection {0} is raised for the first time"),
            Text.of("异议{0}此前已经提出", "objection {0} was raised before"));
    private static final Rule OPEN_OBJECTION = Rule.of(
            CAPABILITY,
            "NO_SUCH_OBJECTION",
            Text.of("异议{0}待答复", "objection {0} waits for an answer"),
            Text.of("没有待答复的异议{0}", "no objection {0} waits for an answer"));
    private static final Rule ALL_ANSWERED = Rule.of(
            CAPABILITY,
            "OBJECTION_OPEN",
            Text.of("异议均已答复", "every objection is answered"),
            Text.of("异议尚未答复，不得定标：{0}", "not to be awarded, objections are not answered: {0}"));
    private static final Rule AFTER_POSTING = Rule.of(
            CAPABILITY,
            "AWARDED_DURING_POSTING",
            Text.of("{0}定标，公示已于{1}结束", "awarded on {0}, the posting ended on {1}"),
            Text.of("{0}定标，公示至{1}尚未结束", "awarded on {0}, the posting lasts until {1}"));
    private static final Rule CANDIDATE = Rule.of(
            CAPABILITY,
            "NOT_A_CANDIDATE",
            Text.of("{0}是公示的中标候选人", "{0} is a candidate that was posted"),
            Text.of("{0}不是公示的中标候选人", "{0} is no candidate that was posted"));
    private static final Rule WINNER = Rule.of(
            CAPABILITY,
            "CONTRACT_WITH_ANOTHER",
            Text.of("与选定的{0}签订合同", "signed with {0}, who was selected"),
            Text.of("与{0}签订合同，选定的是{1}", "signed with {0}; {1} was selected"));

    private static final Text POSTED = Text.of("公示中标候选人", "post the candidates");
    private static final Text SELECTED = Text.of("选定物业服务人", "select the provider");

    private final Reasoning why;
    private final WorkingCalendar calendar;
    private final TenderState state;
    private final Filings filings;

    AwardRules(Reasoning why, WorkingCalendar calendar, TenderState state) {
        this.why = why;
        this.calendar = calendar;
        this.state = state;
        this.filings = new Filings(why, STEPS, calendar);
    }

    void decide(TenderStep step) {
        if (step instanceof PanelFormed panel) {
            panel(panel);
        } else if (step instanceof BidsEvaluated report) {
            evaluated(report);
        } else if (step instanceof CandidatesPosted posting) {
            posted(posting);
        } else if (step instanceof ObjectionRaised objection) {
            raised(objection);
        } else if (step instanceof ObjectionAnswered answer) {
            answered(answer);
        } else if (step instanceof Awarded award) {
            awarded(award);
        } else if (step instanceof ResultFiled) {
            filings.filed(
                    ProcurementParameters.RESULT_FILING, step.on(), state.owesResult(), state.awarded(), SELECTED);
        } else if (step instanceof ContractSigned contract) {
            signed(contract);
        } else if (step instanceof ContractFiled filed) {
            filings.contract(filed.on(), filed.with(), state.owesContract(), state.signed());
        } else if (step instanceof TakenOver) {
            Text first = Text.of("签订物业服务合同", "sign the contract");
            order(why.read(ProcurementParameters.TAKEOVER_FILING), step, isAt(Stage.SIGNED), first);
        } else {
            filings.takeover(step.on(), state.owesTakeover(), state.takenOver());
        }
    }

    private void order(Reading<?> basis, TenderStep step, boolean follows, Text first) {
        STEPS.order(why, basis, follows, first);
        STEPS.day(why, basis, step.on(), state.last());
    }

    private boolean isAt(Stage... stages) {
        return ImmutableSet.copyOf(stages).contains(state.stage());
    }

    /** The panel may be formed while bids are still taken. */
    private void panel(PanelFormed panel) {
        Reading<Long> least = why.read(ProcurementParameters.PANEL_SEATS);
        order(least, panel, isAt(Stage.NOTICED, Stage.OPENED), Text.of("发布招标公告或者投标邀请书", "publish the notice"));
        long members = why.use(MEMBERS, panel.members());
        least.find().ifPresent(number -> why.check(SEATS, least, members >= number, members, number));
        why.check(ODD, least, members % 2 == 1, members);
        Reading<Ratio> share = why.read(ProcurementParameters.EXPERT_SHARE);
        long experts = why.use(EXPERTS, panel.experts());
        share.find()
                .ifPresent(ratio -> why.check(
                        EXPERT, share, members > 0 && ratio.isReachedBy(experts, members), experts, members, ratio));
        if (panel.interested().isPresent()) {
            long interested = why.use(INTERESTED, panel.interested().get());
            why.check(IMPARTIAL, least, interested == 0, interested);
        } else {
            why.unknown(IMPARTIAL, least, INTERESTED, "—");
        }
    }

    /** An objection may bring the panel together again. */
    private void evaluated(BidsEvaluated report) {
        Reading<Term> term = why.read(ProcurementParameters.POSTED_WITHIN);
        order(term, report, isAt(Stage.OPENED, Stage.EVALUATED, Stage.POSTED), Text.of("开标", "open the bids"));
        Object formed = state.panel().map(Object.class::cast).orElse("—");
        why.check(PANEL, term, state.panel().isPresent(), formed);
        state.panel().ifPresent(day -> STEPS.day(why, term, report.on(), Optional.of(day)));
        why.check(
                SOME_CANDIDATE,
                term,
                !report.candidates().isEmpty(),
                report.candidates().size());
        ImmutableSet<ProviderId> strangers =
                Sets.difference(report.candidates(), state.bidders()).immutableCopy();
        why.check(BIDDERS_ONLY, term, strangers.isEmpty(), strangers);
    }

    private void posted(CandidatesPosted posting) {
        Reading<Term> within = why.read(ProcurementParameters.POSTED_WITHIN);
        order(within, posting, isAt(Stage.EVALUATED), Text.of("提交评标报告", "report the evaluation"));
        state.evaluated().ifPresent(day -> STEPS.punctual(why, within, day, posting.on(), calendar));
        Reading<Term> least = why.read(ProcurementParameters.POSTED_FOR);
        STEPS.posted(why, least, posting.on(), posting.until(), calendar);
    }

    private void raised(ObjectionRaised objection) {
        Reading<Term> term = why.read(ProcurementParameters.OBJECTION_ANSWER);
        order(term, objection, isAt(Stage.POSTED), POSTED);
        String name = objection.objection();
        boolean fresh =
                !state.openObjections().containsKey(name) && !state.answered().contains(name);
        why.check(NEW_OBJECTION, term, fresh, name);
    }

    private void answered(ObjectionAnswered answer) {
        Reading<Term> term = why.read(ProcurementParameters.OBJECTION_ANSWER);
        STEPS.order(why, term, isAt(Stage.EVALUATED, Stage.POSTED), POSTED);
        Optional<LocalDate> raised = Optional.ofNullable(state.openObjections().get(answer.objection()));
        why.check(OPEN_OBJECTION, term, raised.isPresent(), answer.objection());
        raised.ifPresent(day -> {
            STEPS.day(why, term, answer.on(), raised);
            STEPS.punctual(why, term, day, answer.on(), calendar);
        });
    }

    private void awarded(Awarded award) {
        boolean negotiated = !state.isTender();
        Reading<Term> term =
                why.read(negotiated ? ProcurementParameters.CONTRACT_FILING : ProcurementParameters.POSTED_FOR);
        Text first = negotiated ? Text.of("确定选聘方式", "settle the form") : POSTED;
        order(term, award, isAt(negotiated ? Stage.FORM_CHOSEN : Stage.POSTED), first);
        if (isAt(Stage.POSTED)) {
            state.postedUntil()
                    .ifPresent(
                            until -> why.check(AFTER_POSTING, term, award.on().isAfter(until), award.on(), until));
            ImmutableSet<String> open = state.openObjections().keySet();
            why.check(ALL_ANSWERED, term, open.isEmpty(), open);
            why.check(CANDIDATE, term, state.candidates().contains(award.winner()), award.winner());
        }
    }

    private void signed(ContractSigned contract) {
        Reading<Term> term =
                why.read(state.isTender() ? ProcurementParameters.CONTRACT : ProcurementParameters.CONTRACT_FILING);
        order(term, contract, isAt(Stage.AWARDED), SELECTED);
        state.winner()
                .ifPresent(winner ->
                        why.check(WINNER, term, winner.equals(contract.provider()), contract.provider(), winner));
        state.awarded()
                .filter(day -> state.isTender())
                .ifPresent(day -> STEPS.punctual(why, term, day, contract.on(), calendar));
    }
}
