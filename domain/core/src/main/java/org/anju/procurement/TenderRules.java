package org.anju.procurement;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.journal.StepRules;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.procurement.TenderState.Stage;
import org.anju.procurement.TenderStep.BidReceived;
import org.anju.procurement.TenderStep.BidsOpened;
import org.anju.procurement.TenderStep.DocumentsClarified;
import org.anju.procurement.TenderStep.Ended;
import org.anju.procurement.TenderStep.FormChosen;
import org.anju.procurement.TenderStep.NoticeIssued;
import org.anju.procurement.TenderStep.TenderFailed;
import org.anju.procurement.TenderStep.TenderFiled;

/** Decides one step of a selection, up to the opening of the bids; what comes then is for {@link AwardRules}. Used once. */
final class TenderRules {

    static final String CAPABILITY = "2.8";
    static final StepRules STEPS = new StepRules(CAPABILITY);

    private static final Rule FOLLOWS = Rule.of(
            CAPABILITY,
            "OWNERS_TENDER_BY_OTHER_RULES",
            Text.of("业主大会自愿招标的，参照依法必须招标的程序", "a tender owners hold follows the course of a compulsory one"),
            Text.of(
                    "业主大会自愿招标的，不适用依法必须招标的程序，按其自定程序办理",
                    "a tender owners hold does not follow the course of a compulsory one, but their own"));
    private static final Rule ENOUGH_INVITED = Rule.of(
            CAPABILITY,
            "TOO_FEW_INVITED",
            Text.of("邀请{0}个投标人，不少于{1}个", "{0} bidders invited, {1} or more"),
            Text.of("邀请{0}个投标人，少于{1}个", "{0} bidders invited, fewer than {1}"));
    private static final Rule INVITED = Rule.of(
            CAPABILITY, "NOT_INVITED", Text.of("{0}受邀投标", "{0} is invited"), Text.of("{0}未受邀投标", "{0} is not invited"));
    private static final Rule IN_BID_TIME = Rule.of(
            CAPABILITY,
            "AFTER_BID_DEADLINE",
            Text.of("{0}，不晚于投标截止时间（{1}）", "{0}, not after the deadline for bids ({1})"),
            Text.of("{0}，晚于投标截止时间（{1}），应当拒收", "{0} is after the deadline for bids ({1}); it is refused"));
    private static final Rule AFTER_BID_TIME = Rule.of(
            CAPABILITY,
            "BEFORE_BID_DEADLINE",
            Text.of("{0}，不早于投标截止时间（{1}）", "{0}, not before the deadline for bids ({1})"),
            Text.of("{0}，早于投标截止时间（{1}）", "{0} is before the deadline for bids ({1})"));
    private static final Rule LATER_DEADLINE = Rule.of(
            CAPABILITY,
            "DEADLINE_MOVED_FORWARD",
            Text.of("投标截止时间为{0}，不早于原定的{1}", "bids until {0}, not before the {1} first set"),
            Text.of("投标截止时间提前到{0}，早于原定的{1}", "bids until {0}, before the {1} first set"));
    private static final Rule ENOUGH_BIDDERS = Rule.of(
            CAPABILITY,
            "TOO_FEW_BIDDERS",
            Text.of("投标人{0}个，不少于{1}个", "{0} bidders, {1} or more"),
            Text.of(
                    "投标人{0}个，少于{1}个，不得开标，应当重新招标，或者经批准协议选聘",
                    "{0} bidders, fewer than {1}: not to be opened, but tendered again, or negotiated with approval"));

    private final Reasoning why;
    private final RuleBook book;
    private final WorkingCalendar calendar;
    private final TenderState state;

    TenderRules(RuleBook book, WorkingCalendar calendar, TenderState state, AsOf asOf) {
        this.why = Reasoning.of(Tender.WORKFLOW.name(), book, asOf);
        this.book = book;
        this.calendar = calendar;
        this.state = state;
    }

    Decision<TenderStep> decide(TenderStep step) {
        if (step instanceof FormChosen chosen) {
            formChosen(chosen);
        } else if (step instanceof TenderFiled) {
            filed(step);
        } else if (step instanceof NoticeIssued notice) {
            noticed(notice);
        } else if (step instanceof DocumentsClarified clarified) {
            clarified(clarified);
        } else if (step instanceof BidReceived bid) {
            received(bid);
        } else if (step instanceof BidsOpened opened) {
            opened(opened);
        } else if (step instanceof TenderFailed failed) {
            failed(failed);
        } else if (step instanceof Ended) {
            boolean open = !state.isEnded() && state.awarded().isEmpty();
            order(why.read(ProcurementParameters.CONTRACT), step, open, Text.of("重新启动", "begin anew"));
        } else {
            new AwardRules(why, calendar, state).decide(step);
        }
        return why.conclude(step);
    }

    private void order(Reading<?> basis, TenderStep step, boolean follows, Text first) {
        STEPS.order(why, basis, follows, first);
        STEPS.day(why, basis, step.on(), state.last());
    }

    private boolean isAt(Stage... stages) {
        return ImmutableSet.copyOf(stages).contains(state.stage());
    }

    /** After a tender that failed only a negotiation is another form; a tender is simply noticed again. */
    private void formChosen(FormChosen chosen) {
        boolean anew = isAt(Stage.FAILED)
                && !chosen.form().isTender()
                && state.contract().equals(Optional.of(chosen.contract()));
        order(
                why.read(ProcurementParameters.compulsory(chosen.contract())),
                chosen,
                isAt(Stage.NOT_STARTED) || anew,
                Text.of("结束已启动的选聘", "end the selection that has begun"));
        Optional<Long> bidders = anew ? state.failedWith() : chosen.bidders();
        FormFacts facts = new FormFacts(chosen.contract(), bidders, chosen.floorArea(), chosen.approved());
        why.include(FormChoice.by(book).decide(chosen.form(), facts, why.asOf()));
        if (chosen.contract() == ServiceContract.Kind.OWNERS && chosen.form().isTender()) {
            Reading<Boolean> follow = why.read(ProcurementParameters.OWNERS_FOLLOW);
            follow.find().ifPresent(yes -> why.check(FOLLOWS, follow, yes));
        }
    }

    private void filed(TenderStep step) {
        boolean tender = state.form().filter(SelectionForm::isTender).isPresent();
        Text first = Text.of("确定以招标方式选聘", "settle on a tender");
        order(why.read(ProcurementParameters.FILING_BEFORE_NOTICE), step, isAt(Stage.FORM_CHOSEN) && tender, first);
    }

    private void noticed(NoticeIssued notice) {
        Reading<Term> filing = why.read(ProcurementParameters.FILING_BEFORE_NOTICE);
        order(filing, notice, isAt(Stage.FILED, Stage.FAILED), Text.of("办理招标备案", "file the tender"));
        state.filed().ifPresent(day -> STEPS.wait(why, filing, day, notice.on(), calendar));
        LocalDate issue = notice.documentsFrom().isBefore(notice.on()) ? notice.on() : notice.documentsFrom();
        Reading<Term> preparation = why.read(ProcurementParameters.BID_PREPARATION);
        STEPS.wait(why, preparation, issue, notice.deadline().toLocalDate(), calendar);
        if (isInvited()) {
            Reading<Long> least = why.read(ProcurementParameters.LEAST_INVITATIONS);
            int invited = notice.invited().size();
            least.find().ifPresent(number -> why.check(ENOUGH_INVITED, least, invited >= number, invited, number));
        }
    }

    private boolean isInvited() {
        return state.form().equals(Optional.of(SelectionForm.INVITED));
    }

    private void clarified(DocumentsClarified clarified) {
        Reading<Term> term = why.read(ProcurementParameters.CLARIFICATION);
        order(term, clarified, isAt(Stage.NOTICED), Text.of("发布招标公告或者投标邀请书", "publish the notice"));
        state.deadline().ifPresent(before -> {
            LocalDateTime now = clarified.deadline().orElse(before);
            why.check(IN_BID_TIME, term, !clarified.on().isAfter(before.toLocalDate()), clarified.on(), before);
            why.check(LATER_DEADLINE, term, !now.isBefore(before), now, before);
            STEPS.wait(why, term, clarified.on(), now.toLocalDate(), calendar);
        });
    }

    private void received(BidReceived bid) {
        Reading<Term> term = why.read(ProcurementParameters.BID_PREPARATION);
        order(term, bid, isAt(Stage.NOTICED), Text.of("发布招标公告或者投标邀请书", "publish the notice"));
        state.deadline().ifPresent(end -> why.check(IN_BID_TIME, term, !bid.at().isAfter(end), bid.at(), end));
        if (isInvited()) {
            why.check(INVITED, term, state.invited().contains(bid.bidder()), bid.bidder());
        }
    }

    private void opened(BidsOpened opened) {
        Reading<Long> least = closed(opened, opened.at());
        long bidders = why.use(FormChoice.BIDDERS, (long) state.bidders().size());
        least.find().ifPresent(number -> why.check(ENOUGH_BIDDERS, least, bidders >= number, bidders, number));
    }

    private void failed(TenderFailed failed) {
        Reading<Long> least = closed(failed, failed.at());
        long bidders = why.use(FormChoice.BIDDERS, (long) state.bidders().size());
        least.find().ifPresent(number -> why.check(FormChoice.FEW, least, bidders < number, bidders, number));
    }

    /** Decides what both ends of the bidding have in common. */
    private Reading<Long> closed(TenderStep step, LocalDateTime at) {
        Reading<Long> least = why.read(ProcurementParameters.LEAST_BIDDERS);
        order(least, step, isAt(Stage.NOTICED), Text.of("发布招标公告或者投标邀请书", "publish the notice"));
        state.deadline().ifPresent(end -> why.check(AFTER_BID_TIME, least, !at.isBefore(end), at, end));
        return least;
    }
}
