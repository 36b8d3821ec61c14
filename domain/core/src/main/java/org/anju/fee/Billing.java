package org.anju.fee;

import java.time.LocalDate;
import java.time.YearMonth;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/**
 * Bills: what a unit owes for a month or any other time, who owes it, and why (capabilities 4.3 and 4.4).
 *
 * <p>A bill is refused where its input cannot be ({@code AREA_NEGATIVE}, {@code END_BEFORE_START}, {@code TENURES_OVERLAP})
 * and undetermined where an area, a holder, a price or a rule is missing. Immutable and thread-safe.
 */
public final class Billing {

    private final RuleBook book;
    private final Tariff tariff;

    private Billing(RuleBook book, Tariff tariff) {
        this.book = book;
        this.tariff = tariff;
    }

    /** Returns the bills of a complex with the given rules and prices. */
    public static Billing by(RuleBook book, Tariff tariff) {
        return new Billing(book, tariff);
    }

    /** Bills one month; a later bill for the same month states the same. */
    public Decision<Bill> bill(UnitFacts unit, YearMonth month, AsOf asOf) {
        return bill(unit, month.atDay(1), month.atEndOfMonth(), asOf);
    }

    /** Bills the days from {@code first} to {@code last}, both included. */
    public Decision<Bill> bill(UnitFacts unit, LocalDate first, LocalDate last, AsOf asOf) {
        return new BillRun(Reasoning.of("fee.bill", book, asOf), tariff, unit, first, last).run();
    }
}
