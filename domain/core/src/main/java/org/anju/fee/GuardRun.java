package org.anju.fee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.deadline.Deadlines;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/** One question to the conduct guard. Used once. */
final class GuardRun {

    private final Reasoning why;
    private final Action action;
    private final Arrears arrears;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private Optional<LocalDate> end = Optional.empty();

    GuardRun(Reasoning why, Action action, Arrears arrears, WorkingCalendar calendar) {
        this.why = why;
        this.action = action;
        this.arrears = arrears;
        this.calendar = calendar;
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
        Optional<LocalDate> last = periodEnd(why.read(GuardParameters.REASONABLE_PERIOD));
        return last.isPresent() && why.check(GuardRules.PERIOD_OVER, basis, today.isAfter(last.get()), last.get());
    }

    /** Returns the last day of the period, put off where it is a day off (Civil Code arts. 201 and 203); reckoned once. */
    private Optional<LocalDate> periodEnd(Reading<Term> period) {
        if (end.isEmpty() && arrears.demandedOn().isPresent()) {
            end = Deadlines.due(why, period, arrears.demandedOn().get(), calendar);
        }
        return end;
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
        Optional<LocalDate> last = periodEnd(why.readIfSet(GuardParameters.REASONABLE_PERIOD));
        if (last.isEmpty()) {
            return steps(today, Action.DOOR_VISIT, Action.POST_IN_COMPLEX);
        }
        LocalDate from = last.get().isBefore(today) ? today : last.get().plusDays(1);
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
