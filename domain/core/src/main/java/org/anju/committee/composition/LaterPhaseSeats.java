package org.anju.committee.composition;

import java.util.Optional;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * How seats are kept for phases of a complex that are not delivered yet.
 *
 * <p>In a rule pack {@code {"rounding": "HALF_UP", "firstPhaseLeast": "1"}}.
 *
 * @param rounding        how a part of a seat is brought to a whole one
 * @param firstPhaseLeast seats that stay with the owners already there, whatever the share
 */
public record LaterPhaseSeats(Rounding rounding, int firstPhaseLeast) implements Named {

    /** Reads the table of a rule pack. */
    static Optional<LaterPhaseSeats> read(Datum table) {
        return table.findChoice("rounding", Rounding.class)
                .flatMap(rounding ->
                        table.findCount("firstPhaseLeast").map(least -> new LaterPhaseSeats(rounding, least)));
    }

    /** Returns how many of {@code seats} are kept for a later phase that is {@code share} of the complex. */
    int reserved(int seats, Ratio share) {
        long most = Math.max(0, seats - firstPhaseLeast);
        return Math.toIntExact(Math.min(most, share.of(seats, rounding)));
    }

    @Override
    public Text text() {
        return Text.of(
                "按后期占比预留席位，首期至少保留" + firstPhaseLeast + "席",
                "seats in proportion to the later phase, " + firstPhaseLeast + " at least for the first");
    }
}
