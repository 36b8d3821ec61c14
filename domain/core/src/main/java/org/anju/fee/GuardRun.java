package org.anju.fee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.time.Term;

/** One question to the conduct guard. Used once. */
final class GuardRun {

    private final Reasoning why;
    private final Action action;
    private final Arrears arrears;
    private final LocalDate today;

    GuardRun(Reasoning why, Action action, Arrears arrears) {
        this.why = why;
        this.action = action;
        this.arrears = arrears;
        this.today = why.asOf().validOn();
    }

    Decision<Permission> run() {
        why.use(GuardRules.OWED, arrears.owed());
        why.use(GuardRules.DUE, arrears.due());
        Reading<Stance> stance = why.read(GuardParameters.stance(action));
        boolean granted = stance.isSet() && isGranted(stance);
        ImmutableList<NoticeField> hidden = granted && action == Action.POST_IN_COMPLEX ? hidden() : ImmutableList.of();
        return why.conclude(new Permission(action, hidden, granted ? ImmutableList.of() : next()));
    }

    private boolean isGranted(Reading<Stance> stance) {
        return switch (stance.value()) {
            case PROHIBITED -> why.check(GuardRules.COERCION, stance, false, action);
            case ALLOWED -> why.check(GuardRules.COERCION, stance, true, action);
            case WHEN_OVERDUE -> isOverdue(stance);
            case AFTER_REASONABLE_PERIOD -> isOverdue(stance) && isDemanded(stance) && isPeriodOver(stance);
            case AFTER_CONFIRMATION -> why.check(GuardRules.CONFIRMED, stance, arrears.isConfirmed(today), action);
        };
    }

    private boolean isOverdue(Reading<Stance> basis) {
        return why.check(GuardRules.OVERDUE, basis, arrears.isOverdue(today), arrears.due());
    }

    private boolean isDemanded(Reading<Stance> basis) {
        return why.check(GuardRules.DEMANDED, basis, arrears.isDemanded(today));
    }

    private boolean isPeriodOver(Reading<Stance> basis) {
        Reading<Term> period = why.read(GuardParameters.REASONABLE_PERIOD);
        if (!period.isSet()) {
            return false;
        }
        Optional<LocalDate> end = periodEnd(period.value());
        if (end.isEmpty()) {
            why.unknown(GuardRules.PERIOD_OVER, period, GuardRules.PERIOD_END);
            return false;
        }
        return why.check(GuardRules.PERIOD_OVER, basis, today.isAfter(end.get()), end.get());
    }

    /** Returns the last day of the period; the day of the demand does not count (Civil Code art. 201). */
    private Optional<LocalDate> periodEnd(Term period) {
        return arrears.demandedOn().flatMap(day -> switch (period.unit()) {
            case DAYS -> Optional.of(day.plusDays(period.amount()));
            case MONTHS -> Optional.of(day.plusMonths(period.amount()));
            case YEARS -> Optional.of(day.plusYears(period.amount()));
            case HOURS, WORKING_DAYS -> Optional.empty();
        });
    }

    private ImmutableList<NoticeField> hidden() {
        return why.read(GuardParameters.POSTING_HIDES).find().orElse(ImmutableList.of());
    }

    /** Returns the lawful ways to go on from where the arrears stand (decision table B-6). */
    private ImmutableList<NextStep> next() {
        if (!arrears.isOverdue(today)) {
            return ImmutableList.of();
        }
        if (!arrears.isDemanded(today)) {
            return steps(today, Action.SEND_REMINDER);
        }
        Optional<LocalDate> end =
                why.readIfSet(GuardParameters.REASONABLE_PERIOD).find().flatMap(this::periodEnd);
        if (end.isEmpty()) {
            return steps(today, Action.DOOR_VISIT, Action.POST_IN_COMPLEX);
        }
        LocalDate from = end.get().isBefore(today) ? today : end.get().plusDays(1);
        return steps(from, Action.SUE, Action.ARBITRATE);
    }

    /** Offers those of {@code actions} that the law in force allows. */
    private ImmutableList<NextStep> steps(LocalDate from, Action... actions) {
        ImmutableList.Builder<NextStep> steps = ImmutableList.builder();
        for (Action each : actions) {
            Reading<Stance> stance = why.readIfSet(GuardParameters.stance(each));
            if (stance.isSet() && stance.value() != Stance.PROHIBITED) {
                steps.add(new NextStep(each, from));
            }
        }
        return steps.build();
    }
}
