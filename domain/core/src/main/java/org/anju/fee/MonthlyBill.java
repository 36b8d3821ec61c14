package org.anju.fee;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.YearMonth;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Explanation;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.AsOf;

/**
 * The bill of a unit for a whole month, with what proves it: asked for again as of the same moments, from the same facts
 * under the rule book of the same digest, {@link Billing} grants the same bill for the same reasons.
 *
 * @param complex     where the unit lies
 * @param bill        the bill, from the first day of a month to its last
 * @param asOf        the day it was decided for, and up to when facts were known
 * @param ruleBook    the digest of the rule book it was decided under
 * @param explanation the digest of its reasons
 */
public record MonthlyBill(ComplexId complex, Bill bill, AsOf asOf, Digest ruleBook, Digest explanation) {

    /** Throws if the bill is not for one whole month. */
    public MonthlyBill {
        YearMonth month = YearMonth.from(bill.first());
        checkArgument(
                bill.first().equals(month.atDay(1)) && bill.last().equals(month.atEndOfMonth()),
                "not a whole month: %s to %s",
                bill.first(),
                bill.last());
    }

    /**
     * Returns the bill that {@code decision} granted.
     *
     * @throws java.util.NoSuchElementException if it granted none
     */
    public static MonthlyBill of(ComplexId complex, Decision<Bill> decision) {
        Explanation why = decision.explanation();
        return new MonthlyBill(complex, decision.getOrElseThrow(), why.asOf(), why.ruleBook(), why.digest());
    }

    /** Returns the unit billed. */
    public UnitId unit() {
        return bill.unit();
    }

    /** Returns the month billed. */
    public YearMonth month() {
        return YearMonth.from(bill.first());
    }

    /** Returns the digest of all of it. */
    public Digest digest() {
        CanonicalWriter writer = new CanonicalWriter()
                .text(complex.value())
                .day(asOf.validOn())
                .moment(asOf.knownAt())
                .bytes(ruleBook.toBytes())
                .bytes(explanation.toBytes());
        bill.writeTo(writer);
        return writer.digest();
    }
}
