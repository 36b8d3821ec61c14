package org.anju.fee;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Readings;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/**
 * Bills: what a unit owes for a month or any other time, who owes it, and why (capabilities 4.3 and 4.4).
 *
 * <p>A bill is refused where its input cannot be ({@code AREA_NEGATIVE}, {@code END_BEFORE_START}, {@code TENURES_OVERLAP})
 * and undetermined where an area, a holder, a price or a rule is missing. Where the stage of the complex is told, a service
 * fee outside the guided band is refused as well ({@code OUTSIDE_GUIDED_BAND}, decision table B1.4). Immutable and
 * thread-safe.
 */
public final class Billing {

    private static final String POLICY = "fee.bill";

    private final Readings readings;
    private final Tariff tariff;
    private final Optional<Stage> stage;

    private Billing(Readings readings, Tariff tariff, Optional<Stage> stage) {
        this.readings = readings;
        this.tariff = tariff;
        this.stage = stage;
    }

    /** Returns the bills of a complex with the given rules and prices. */
    public static Billing by(RuleBook book, Tariff tariff) {
        return new Billing(Readings.of(book), tariff, Optional.empty());
    }

    /** Returns the same bills with each service fee held against the guided band of {@code stage}. */
    public Billing at(Stage stage) {
        return new Billing(readings, tariff, Optional.of(stage));
    }

    /** Bills one month; a later bill for the same month states the same. */
    public Decision<Bill> bill(UnitFacts unit, YearMonth month, AsOf asOf) {
        return bill(unit, month.atDay(1), month.atEndOfMonth(), asOf);
    }

    /** Bills the days from {@code first} to {@code last}, both included. */
    public Decision<Bill> bill(UnitFacts unit, LocalDate first, LocalDate last, AsOf asOf) {
        return bill(readings.reason(POLICY, asOf), unit, first, last);
    }

    /**
     * Returns the month's bill without its reasons, for a run that keeps amounts alone: the value that
     * {@link #bill(UnitFacts, YearMonth, AsOf)} grants, in less memory. Empty where it grants none; ask it for why.
     */
    public Optional<Bill> figures(UnitFacts unit, YearMonth month, AsOf asOf) {
        return readings.figure(POLICY, asOf, why -> bill(why, unit, month.atDay(1), month.atEndOfMonth()));
    }

    private Decision<Bill> bill(Reasoning why, UnitFacts unit, LocalDate first, LocalDate last) {
        return new BillRun(why, tariff, stage, unit, first, last).run();
    }
}
