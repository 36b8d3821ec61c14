package org.anju.procurement;

import java.time.LocalDate;
import org.anju.procurement.DismissalState.Builder;
import org.anju.procurement.DismissalState.Stage;
import org.anju.procurement.DismissalStep.ContractEnded;
import org.anju.procurement.DismissalStep.ContractFiled;
import org.anju.procurement.DismissalStep.HandedOver;
import org.anju.procurement.DismissalStep.NewContractSigned;
import org.anju.procurement.DismissalStep.NoticeGiven;
import org.anju.procurement.DismissalStep.Resolved;
import org.anju.procurement.DismissalStep.TakenOver;
import org.anju.procurement.DismissalStep.TakeoverFiled;
import org.anju.procurement.DismissalStep.VoteCalled;

/** What each step makes of a dismissal. */
final class DismissalCourse {

    private DismissalCourse() {}

    static DismissalState after(DismissalState state, DismissalStep step) {
        DismissalState next = leaving(state, step);
        return next.stage() == Stage.TAKEN_OVER
                        && next.outstanding().isEmpty()
                        && !next.owesContract()
                        && !next.owesTakeover()
                ? Builder.beside(next).stage(Stage.COMPLETED).build()
                : next;
    }

    private static DismissalState leaving(DismissalState state, DismissalStep step) {
        LocalDate on = step.on();
        if (step instanceof VoteCalled) {
            return Builder.to(Stage.CALLED, state, on).build();
        } else if (step instanceof Resolved resolved) {
            return Builder.to(Stage.RESOLVED, state, on)
                    .contract(resolved.contract())
                    .provider(resolved.provider())
                    .contractEnds(resolved.contractEnds())
                    .build();
        } else if (step instanceof NoticeGiven notice) {
            return Builder.to(Stage.NOTIFIED, state, on)
                    .noticeEnds(notice.ends())
                    .build();
        } else if (step instanceof NewContractSigned signed) {
            return Builder.beside(state)
                    .newContract(on)
                    .inForce(signed.inForce())
                    .build();
        } else if (step instanceof ContractEnded) {
            return Builder.to(Stage.CONTRACT_ENDED, state, on).ended(on).build();
        }
        return arriving(state, step);
    }

    private static DismissalState arriving(DismissalState state, DismissalStep step) {
        LocalDate on = step.on();
        if (step instanceof HandedOver handedOver) {
            return Builder.beside(state).addAllHandedOver(handedOver.items()).build();
        } else if (step instanceof TakenOver taken) {
            return Builder.to(Stage.TAKEN_OVER, state, on)
                    .takenOver(on)
                    .successor(taken.by())
                    .build();
        } else if (step instanceof ContractFiled filed) {
            return Builder.beside(state).addAllContractFiledWith(filed.with()).build();
        } else if (step instanceof TakeoverFiled) {
            return Builder.beside(state).takeoverFiled(on).build();
        }
        return Builder.to(Stage.STOPPED, state, on).build();
    }
}
