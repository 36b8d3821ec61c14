package org.anju.fee;

import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Readings;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;

/**
 * The question a system asks before it cuts power, stops a lift, bars a gate or sends a reminder (capability 4.6).
 *
 * <p>Each {@link Action} is answered by a parameter of its own, with its own citation and dates. A refusal names the clause
 * and, in {@link Decision#considered()}, the lawful way to go on: demand in writing, wait for the reasonable period, then
 * sue or arbitrate (Civil Code art. 944). Where no law in force speaks of an action the decision is undetermined; a caller
 * treats that as no.
 */
public final class ConductGuard {

    private final Readings readings;
    private final WorkingCalendar calendar;

    private ConductGuard(RuleBook book, WorkingCalendar calendar) {
        this.readings = Readings.of(book);
        this.calendar = calendar;
    }

    /**
     * Returns the guard under {@code book}.
     *
     * @param calendar the working days, by which the reasonable period after a demand ends
     */
    public static ConductGuard by(RuleBook book, WorkingCalendar calendar) {
        return new ConductGuard(book, calendar);
    }

    /** Decides whether {@code action} may be taken about {@code arrears} on the day of {@code asOf}. */
    public Decision<Permission> decide(Action action, Arrears arrears, AsOf asOf) {
        return new GuardRun(readings.reason("fee.guard", asOf), action, arrears, calendar).run();
    }
}
