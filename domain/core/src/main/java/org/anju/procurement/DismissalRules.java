package org.anju.procurement;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.journal.StepRules;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ResolutionRules;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.procurement.DismissalState.Stage;
import org.anju.procurement.DismissalStep.ContractEnded;
import org.anju.procurement.DismissalStep.ContractFiled;
import org.anju.procurement.DismissalStep.DecidedBy;
import org.anju.procurement.DismissalStep.Ground;
import org.anju.procurement.DismissalStep.HandedOver;
import org.anju.procurement.DismissalStep.NewContractSigned;
import org.anju.procurement.DismissalStep.NoticeGiven;
import org.anju.procurement.DismissalStep.Resolved;
import org.anju.procurement.DismissalStep.Successor;
import org.anju.procurement.DismissalStep.TakenOver;
import org.anju.procurement.DismissalStep.TakeoverFiled;
import org.anju.procurement.DismissalStep.VoteCalled;

/** Decides one step of a dismissal; used once. */
final class DismissalRules {

    private static final String CAPABILITY = "2.9";
    private static final StepRules STEPS = new StepRules(CAPABILITY);
    private static final ResolutionRules RESOLUTIONS = new ResolutionRules(CAPABILITY);

    private static final Fact EXPIRY = Fact.open("contract.ends", "原合同到期日", "last day of the contract");
    private static final Fact TENDERED = Fact.open("newContract.tendered", "是否采用招投标", "whether a tender was held");

    private static final Rule BY_OWNERS = Rule.of(
            CAPABILITY,
            "NOT_DECIDED_BY_OWNERS",
            Text.of("由业主共同决定", "decided by the owners together"),
            Text.of("选聘、解聘应由业主共同决定，不得由{0}", "for the owners together to decide, not for {0}"));
    private static final Rule RENEWAL_IN_TIME = Rule.of(
            CAPABILITY,
            "RENEWAL_DECIDED_LATE",
            Text.of("{0}决定，在合同{1}届满前{2}以前", "decided on {0}, {2} or more before the contract expires on {1}"),
            Text.of("{0}决定，距合同{1}届满不足{2}", "decided on {0}, less than {2} before the contract expires on {1}"));
    private static final Rule ANOTHER = Rule.of(
            CAPABILITY,
            "SAME_PROVIDER",
            Text.of("与另一物业服务人{0}签订合同", "signed with another provider, {0}"),
            Text.of("{0}正是被解聘的物业服务人", "{0} is the provider that goes"));
    private static final Rule TENDER_ENCOURAGED = Rule.of(
            CAPABILITY,
            "TENDER_ENCOURAGED",
            Text.of("采用招投标方式选聘", "found by tender"),
            Text.of("鼓励业主大会采用招投标方式，本次未采用", "owners are encouraged to hold a tender; none was held"));
    private static final Rule PRELIMINARY = Rule.of(
            CAPABILITY,
            "NOT_PRELIMINARY",
            Text.of("前期物业服务合同因新合同生效而终止", "a preliminary contract ends when a new one takes effect"),
            Text.of(
                    "不是前期物业服务合同，不因新合同生效而终止，应当依法通知解除",
                    "not a preliminary contract: a new one does not end it, notice must be given"));
    private static final Rule NOT_BEFORE = Rule.of(
            CAPABILITY,
            "ENDED_TOO_EARLY",
            Text.of("{0}终止，不早于{1}（{2}）", "ended on {0}, not before {1} ({2})"),
            Text.of("{0}终止，早于{1}（{2}）", "ended on {0}, before {1} ({2})"));
    private static final Rule COMPLETE = Rule.of(
            CAPABILITY,
            "HANDOVER_INCOMPLETE",
            Text.of("原物业服务人已交接完毕", "the former provider has handed everything over"),
            Text.of(
                    "原物业服务人尚未交接：{0}；违反交接义务的，不得请求支付合同终止后的物业费",
                    "not handed over yet: {0}; a provider in breach of this may not claim fees for after the end"));
    private static final Rule HIRED = Rule.of(
            CAPABILITY,
            "NO_NEW_CONTRACT",
            Text.of("已与新物业服务人签订合同", "a contract with the new provider is signed"),
            Text.of("尚未与新物业服务人签订合同，不得由其接管", "no contract with a new provider is signed; it may not take over"));

    private static final Text RESOLVE = Text.of("由业主共同决定", "have the owners decide");
    private static final Text END = Text.of("终止原合同", "end the contract");

    private final Reasoning why;
    private final RuleBook book;
    private final WorkingCalendar calendar;
    private final DismissalState state;
    private final Filings filings;

    DismissalRules(RuleBook book, WorkingCalendar calendar, DismissalState state, AsOf asOf) {
        this.why = Reasoning.of(Dismissal.WORKFLOW.name(), book, asOf);
        this.book = book;
        this.calendar = calendar;
        this.state = state;
        this.filings = new Filings(why, STEPS, calendar);
    }

    Decision<DismissalStep> decide(DismissalStep step) {
        if (step instanceof VoteCalled called) {
            order(why.read(ProcurementParameters.CHANGE_MATTER), called, isAt(Stage.NOT_STARTED), again());
        } else if (step instanceof Resolved resolved) {
            resolved(resolved);
        } else if (step instanceof NoticeGiven notice) {
            notified(notice);
        } else if (step instanceof NewContractSigned signed) {
            signed(signed);
        } else if (step instanceof ContractEnded ended) {
            ended(ended);
        } else if (step instanceof HandedOver handedOver) {
            handedOver(handedOver);
        } else if (step instanceof TakenOver taken) {
            takenOver(taken);
        } else if (step instanceof ContractFiled filed) {
            filings.contract(filed.on(), filed.with(), state.owesContract(), state.newContract());
        } else if (step instanceof TakeoverFiled) {
            filings.takeover(step.on(), state.owesTakeover(), state.takenOver());
        } else {
            boolean open = !state.isEnded() && state.ended().isEmpty();
            order(why.read(ProcurementParameters.CHANGE_MATTER), step, open, again());
        }
        return why.conclude(step);
    }

    private static Text again() {
        return Text.of("另行启动", "begin another");
    }

    private void order(Reading<?> basis, DismissalStep step, boolean follows, Text first) {
        STEPS.order(why, basis, follows, first);
        STEPS.day(why, basis, step.on(), state.last());
    }

    private boolean isAt(Stage... stages) {
        return ImmutableSet.copyOf(stages).contains(state.stage());
    }

    private void resolved(Resolved resolved) {
        Reading<String> matter = why.read(ProcurementParameters.CHANGE_MATTER);
        order(matter, resolved, isAt(Stage.NOT_STARTED, Stage.CALLED), again());
        why.check(BY_OWNERS, matter, resolved.by() == DecidedBy.OWNERS, resolved.by());
        RESOLUTIONS.carried(why, matter, resolved.resolution());
        LocalDate counted = resolved.resolution().countedOn();
        STEPS.day(why, matter, resolved.on(), Optional.of(counted));
        resolved.contractEnds().filter(end -> !counted.isAfter(end)).ifPresent(end -> renewal(counted, end));
    }

    /** Deciding late on a contract that runs out is warned of; the decision stands all the same. */
    private void renewal(LocalDate counted, LocalDate end) {
        Reading<Term> term = why.read(NoticeSituation.RENEWAL_DECISION.limit());
        if (term.isSet() && term.value().isInCalendarDays()) {
            boolean inTime = !counted.isAfter(Periods.before(end, term.value()));
            why.warn(RENEWAL_IN_TIME, term, inTime, counted, end, term.value());
        }
    }

    /** After its term a contract goes on without one, and is ended as such (CC art. 948). */
    private void notified(NoticeGiven notice) {
        boolean expired =
                state.contractEnds().filter(end -> notice.on().isAfter(end)).isPresent();
        NoticeSituation situation = expired ? NoticeSituation.INDEFINITE_CONTRACT : NoticeSituation.OWNERS_DISMISS;
        order(why.read(situation.limit()), notice, isAt(Stage.RESOLVED), RESOLVE);
        NoticeFacts facts = new NoticeFacts(
                situation, Optional.of(notice.on()), Optional.of(notice.ends()), notice.agreed(), notice.written());
        why.include(NoticePeriod.by(book).decide(facts, why.asOf()));
    }

    private void signed(NewContractSigned signed) {
        Reading<Boolean> compulsory = why.read(ProcurementParameters.compulsory(ServiceContract.Kind.OWNERS));
        boolean follows = isAt(Stage.RESOLVED, Stage.NOTIFIED, Stage.CONTRACT_ENDED)
                && state.newContract().isEmpty();
        order(compulsory, signed, follows, RESOLVE);
        state.provider()
                .ifPresent(
                        former -> why.check(ANOTHER, compulsory, !former.equals(signed.provider()), signed.provider()));
        signed.tendered().ifPresent(tendered -> {
            boolean held = why.use(TENDERED, tendered);
            if (compulsory.find().orElse(false)) {
                why.check(TENDER_ENCOURAGED, compulsory, held);
            } else {
                why.warn(TENDER_ENCOURAGED, compulsory, held);
            }
        });
    }

    private void ended(ContractEnded ended) {
        switch (ended.ground()) {
            case NEW_CONTRACT -> {
                Reading<Boolean> basis = why.read(ProcurementParameters.ENDED_BY_ANOTHER);
                ended(basis, ended, state.inForce().isPresent());
                boolean preliminary = state.contract().equals(Optional.of(ServiceContract.Kind.PRELIMINARY));
                basis.find().ifPresent(yes -> why.check(PRELIMINARY, basis, yes && preliminary));
                notBefore(basis, ended, state.inForce());
            }
            case NOTICE -> {
                Reading<Term> basis = why.read(NoticeSituation.OWNERS_DISMISS.limit());
                ended(basis, ended, state.noticeEnds().isPresent());
                notBefore(basis, ended, state.noticeEnds());
            }
            case EXPIRY -> {
                Reading<Term> basis = why.read(NoticeSituation.RENEWAL_DECISION.limit());
                ended(basis, ended, true);
                notBefore(basis, ended, state.contractEnds());
                if (state.contractEnds().isEmpty()) {
                    why.unknown(NOT_BEFORE, basis, EXPIRY, ended.on(), "—", ended.ground());
                }
            }
        }
    }

    private void ended(Reading<?> basis, ContractEnded ended, boolean ready) {
        order(basis, ended, isAt(Stage.RESOLVED, Stage.NOTIFIED) && ready, first(ended.ground()));
    }

    private static Text first(Ground ground) {
        return switch (ground) {
            case NEW_CONTRACT -> Text.of("由业主共同决定，并签订新合同", "have the owners decide, and sign a new contract");
            case NOTICE -> Text.of("书面通知物业服务人", "give the provider notice");
            case EXPIRY -> RESOLVE;
        };
    }

    private void notBefore(Reading<?> basis, ContractEnded ended, Optional<LocalDate> earliest) {
        earliest.ifPresent(
                day -> why.check(NOT_BEFORE, basis, !ended.on().isBefore(day), ended.on(), day, ended.ground()));
    }

    /** When all must be handed over is for the contract; where nobody says, nothing is late and everything stays owed. */
    private void handedOver(HandedOver handedOver) {
        Reading<Term> term = why.readIfSet(ProcurementParameters.HANDOVER);
        boolean follows = state.ended().isPresent() && !state.isEnded();
        STEPS.order(why, term, follows && !handedOver.items().isEmpty(), END);
        state.ended().ifPresent(day -> {
            STEPS.day(why, term, handedOver.on(), Optional.of(day));
            STEPS.punctual(why, term, day, handedOver.on(), calendar);
        });
    }

    private void takenOver(TakenOver taken) {
        Reading<Term> handover = why.readIfSet(ProcurementParameters.HANDOVER);
        order(handover, taken, isAt(Stage.CONTRACT_ENDED), END);
        if (taken.by() == Successor.NEW_PROVIDER) {
            why.check(HIRED, handover, state.newContract().isPresent());
        }
        why.warn(COMPLETE, handover, state.outstanding().isEmpty(), state.outstanding());
    }
}
