package org.anju.fee;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.seal.CanonicalWriter;

/**
 * A unit price and what it is composed of, such as a grade's price with the lift's share and less the agreed vacant rate.
 *
 * @param total what is charged
 * @param parts what it is made of, in the order written; empty for a plain price
 */
public record Price(UnitPrice total, ImmutableList<Part> parts) {

    /**
     * A part of a price.
     *
     * @param name     what it is
     * @param price    how much
     * @param deducted whether it is taken off
     * @param guided   whether a guided price covers it; the energy of lifts and pumps, for instance, is compared apart
     */
    public record Part(Text name, UnitPrice price, boolean deducted, boolean guided) {}

    /** Returns a plain price. */
    public static Price of(UnitPrice total) {
        return new Price(total, ImmutableList.of());
    }

    /** Returns a plain price in yuan, such as {@code "1.35"}. */
    public static Price yuan(String yuan) {
        return of(UnitPrice.yuan(yuan));
    }

    /**
     * Returns the price made of {@code parts}.
     *
     * @throws IllegalArgumentException if more is deducted than there is
     */
    public static Price of(Iterable<Part> parts) {
        ImmutableList<Part> all = ImmutableList.copyOf(parts);
        return new Price(sum(all, false), all);
    }

    /** Returns what a guided price is compared with. */
    public UnitPrice guided() {
        return parts.isEmpty() ? total : sum(parts, true);
    }

    private static UnitPrice sum(ImmutableList<Part> parts, boolean guidedOnly) {
        long micros = 0;
        for (Part part : parts) {
            if (part.guided() || !guidedOnly) {
                long signed =
                        part.deducted() ? -part.price().micros() : part.price().micros();
                micros = Math.addExact(micros, signed);
            }
        }
        return new UnitPrice(micros);
    }

    /** Writes the canonical bytes. */
    public void writeTo(CanonicalWriter writer) {
        writer.number(total.micros()).count(parts.size());
        for (Part part : parts) {
            part.name().writeTo(writer);
            writer.number(part.price().micros()).number(part.deducted() ? 1 : 0).number(part.guided() ? 1 : 0);
        }
    }

    /** Returns the total in yuan. */
    @Override
    public String toString() {
        return total.toString();
    }
}
