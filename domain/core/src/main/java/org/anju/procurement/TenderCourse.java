package org.anju.procurement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import org.anju.kernel.register.ProviderId;
import org.anju.procurement.TenderState.Builder;
import org.anju.procurement.TenderState.Stage;
import org.anju.procurement.TenderStep.Awarded;
import org.anju.procurement.TenderStep.BidReceived;
import org.anju.procurement.TenderStep.BidsEvaluated;
import org.anju.procurement.TenderStep.BidsOpened;
import org.anju.procurement.TenderStep.CandidatesPosted;
import org.anju.procurement.TenderStep.ContractFiled;
import org.anju.procurement.TenderStep.ContractSigned;
import org.anju.procurement.TenderStep.DocumentsClarified;
import org.anju.procurement.TenderStep.FormChosen;
import org.anju.procurement.TenderStep.NoticeIssued;
import org.anju.procurement.TenderStep.ObjectionAnswered;
import org.anju.procurement.TenderStep.ObjectionRaised;
import org.anju.procurement.TenderStep.PanelFormed;
import org.anju.procurement.TenderStep.ResultFiled;
import org.anju.procurement.TenderStep.TakenOver;
import org.anju.procurement.TenderStep.TakeoverFiled;
import org.anju.procurement.TenderStep.TenderFailed;
import org.anju.procurement.TenderStep.TenderFiled;

/** What each step makes of a selection. */
final class TenderCourse {

    private TenderCourse() {}

    static TenderState after(TenderState state, TenderStep step) {
        TenderState next = bidding(state, step);
        return next.stage() == Stage.TAKEN_OVER && !next.owesResult() && !next.owesContract() && !next.owesTakeover()
                ? Builder.beside(next).stage(Stage.COMPLETED).build()
                : next;
    }

    private static TenderState bidding(TenderState state, TenderStep step) {
        LocalDate on = step.on();
        if (step instanceof FormChosen chosen) {
            return Builder.to(Stage.FORM_CHOSEN, state, on)
                    .form(chosen.form())
                    .contract(chosen.contract())
                    .build();
        } else if (step instanceof TenderFiled) {
            return Builder.to(Stage.FILED, state, on).filed(on).build();
        } else if (step instanceof NoticeIssued notice) {
            return Builder.to(Stage.NOTICED, state, on)
                    .deadline(notice.deadline())
                    .invited(notice.invited())
                    .bidders(ImmutableSet.of())
                    .build();
        } else if (step instanceof DocumentsClarified clarified) {
            Builder same = Builder.beside(state);
            clarified.deadline().ifPresent(same::deadline);
            return same.build();
        } else if (step instanceof BidReceived bid) {
            ImmutableSet<ProviderId> all =
                    Sets.union(state.bidders(), ImmutableSet.of(bid.bidder())).immutableCopy();
            return Builder.beside(state).bidders(all).build();
        } else if (step instanceof BidsOpened) {
            return Builder.to(Stage.OPENED, state, on).build();
        } else if (step instanceof TenderFailed) {
            return Builder.to(Stage.FAILED, state, on)
                    .failedWith((long) state.bidders().size())
                    .build();
        }
        return awarding(state, step);
    }

    private static TenderState awarding(TenderState state, TenderStep step) {
        LocalDate on = step.on();
        if (step instanceof PanelFormed) {
            return Builder.beside(state).panel(on).build();
        } else if (step instanceof BidsEvaluated report) {
            return Builder.to(Stage.EVALUATED, state, on)
                    .evaluated(on)
                    .candidates(report.candidates())
                    .build();
        } else if (step instanceof CandidatesPosted posted) {
            return Builder.to(Stage.POSTED, state, on)
                    .postedUntil(posted.until())
                    .build();
        } else if (step instanceof ObjectionRaised raised) {
            return Builder.beside(state)
                    .openObjections(with(state.openObjections(), raised))
                    .build();
        } else if (step instanceof ObjectionAnswered answered) {
            return Builder.beside(state)
                    .openObjections(Maps.filterKeys(
                            state.openObjections(), objection -> !objection.equals(answered.objection())))
                    .addAnswered(answered.objection())
                    .build();
        } else if (step instanceof Awarded award) {
            return Builder.to(Stage.AWARDED, state, on)
                    .winner(award.winner())
                    .awarded(on)
                    .build();
        }
        return settling(state, step);
    }

    private static ImmutableMap<String, LocalDate> with(ImmutableMap<String, LocalDate> open, ObjectionRaised raised) {
        return ImmutableMap.<String, LocalDate>builder()
                .putAll(open)
                .put(raised.objection(), raised.on())
                .buildKeepingLast();
    }

    private static TenderState settling(TenderState state, TenderStep step) {
        LocalDate on = step.on();
        if (step instanceof ResultFiled) {
            return Builder.beside(state).resultFiled(on).build();
        } else if (step instanceof ContractSigned) {
            return Builder.to(Stage.SIGNED, state, on).signed(on).build();
        } else if (step instanceof ContractFiled filed) {
            return Builder.beside(state).addAllContractFiledWith(filed.with()).build();
        } else if (step instanceof TakenOver) {
            return Builder.to(Stage.TAKEN_OVER, state, on).takenOver(on).build();
        } else if (step instanceof TakeoverFiled) {
            return Builder.beside(state).takeoverFiled(on).build();
        }
        return Builder.to(Stage.ENDED, state, on).build();
    }
}
