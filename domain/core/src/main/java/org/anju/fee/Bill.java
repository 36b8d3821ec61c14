package org.anju.fee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.seal.CanonicalWriter;

/**
 * What is owed for a unit over a time, item by item.
 *
 * @param unit  the unit
 * @param first the first day billed
 * @param last  the last day billed, included
 * @param lines the lines, item by item and month by month
 * @param total the sum of the lines
 */
public record Bill(UnitId unit, LocalDate first, LocalDate last, ImmutableList<BillLine> lines, Money total) {

    /** Returns what {@code payer} owes. */
    public Money dueFrom(Payer payer) {
        return sum(line -> line.span().payer() == payer);
    }

    /** Returns what {@code holder} owes. */
    public Money dueFrom(OwnerId holder) {
        return sum(line -> line.span().tenure().holder().equals(holder));
    }

    /** Returns what is owed for the item called {@code code}. */
    public Money dueFor(String code) {
        return sum(line -> line.item().code().equals(code));
    }

    /** Writes the canonical bytes. */
    public void writeTo(CanonicalWriter writer) {
        writer.text(unit.value()).day(first).day(last).number(total.fen()).count(lines.size());
        for (BillLine line : lines) {
            line.writeTo(writer);
        }
    }

    private Money sum(Predicate<BillLine> wanted) {
        return lines.stream().filter(wanted).map(BillLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
