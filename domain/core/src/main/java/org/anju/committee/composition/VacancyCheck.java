package org.anju.committee.composition;

import java.util.Optional;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;

/** What vacant seats of an owners' committee lead to (D2.5), wherever that is asked. */
public final class VacancyCheck {

    private VacancyCheck() {}

    /**
     * Applies both forms of the trigger, each where the rules know it; refused with {@code TOO_FEW_SITTING} or
     * {@code TOO_MANY_VACANT}.
     *
     * @return what follows; nothing if the rules are open, and then {@code why} lacks them
     */
    public static Optional<FollowUp> apply(Reasoning why, int sitting, int seats) {
        Reading<VacancyTrigger> trigger = why.read(CommitteeParameters.VACANCY_TRIGGER);
        return trigger.find().map(rule -> {
            boolean enough = isEnough(why, trigger, sitting, seats);
            boolean few = isFew(why, trigger, Math.max(0, seats - sitting), seats);
            if (!enough || !few) {
                return FollowUp.EXTRAORDINARY_ASSEMBLY;
            }
            return sitting < seats ? FollowUp.BY_ELECTION : FollowUp.NONE;
        });
    }

    private static boolean isEnough(Reasoning why, Reading<VacancyTrigger> trigger, int sitting, int seats) {
        return trigger.value()
                .sittingBelow()
                .map(share -> why.check(
                        CompositionRules.ENOUGH_SITTING,
                        trigger,
                        share.isReachedBy(sitting, seats),
                        sitting,
                        seats,
                        share))
                .orElse(true);
    }

    private static boolean isFew(Reasoning why, Reading<VacancyTrigger> trigger, int vacant, int seats) {
        return trigger.value()
                .vacantOver()
                .map(share -> why.check(
                        CompositionRules.FEW_VACANT, trigger, !share.isExceededBy(vacant, seats), vacant, seats, share))
                .orElse(true);
    }
}
