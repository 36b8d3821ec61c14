package org.anju.committee.composition;

import java.util.Optional;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * How many seats a committee may have.
 *
 * <p>In a rule pack {@code {"least": "5", "most": "11", "odd": "true"}}; a place that lets small complexes have fewer adds
 * {@code "small": {"least": "3", "households": "100"}}, the number of households itself included.
 *
 * @param least fewest seats
 * @param most  most seats
 * @param odd   whether their number must be odd
 * @param small what small complexes may have; empty where the rules know no exception
 */
public record SeatRange(int least, int most, boolean odd, Optional<Small> small) implements Named {

    /**
     * The exception for small complexes.
     *
     * @param least      fewest seats
     * @param households most households a small complex has
     */
    public record Small(int least, int households) {

        private static Optional<Small> read(Datum table) {
            return table.findCount("least")
                    .flatMap(least -> table.findCount("households").map(most -> new Small(least, most)));
        }
    }

    /** Reads the table of a rule pack; an exception that is not understood makes the whole not understood. */
    static Optional<SeatRange> read(Datum table) {
        Optional<Small> small = table.find("small").flatMap(Small::read);
        if (table.find("small").isPresent() && small.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> most = table.findCount("most");
        Optional<Boolean> odd = table.findFlag("odd");
        return table.findCount("least")
                .flatMap(least -> most.filter(top -> top >= least)
                        .flatMap(top -> odd.map(o -> new SeatRange(least, top, o, small))));
    }

    /** Tells whether {@code seats} is odd, where that is asked for. */
    boolean fitsParity(int seats) {
        return !odd || seats % 2 == 1;
    }

    /** Tells whether {@code seats} lies in the range; empty where that turns on a number of households nobody knows. */
    Optional<Boolean> contains(int seats, Optional<Integer> households) {
        if (seats > most || seats >= least) {
            return Optional.of(seats <= most);
        }
        boolean excepted = small.filter(exception -> seats >= exception.least()).isPresent();
        return excepted ? households.map(count -> count <= small.orElseThrow().households()) : Optional.of(false);
    }

    @Override
    public Text text() {
        String zh = least + "至" + most + "席" + (odd ? "的单数" : "");
        String en = (odd ? "an odd number of " : "") + least + " to " + most + " seats";
        return small.map(exception -> Text.of(
                        zh + "，不超过" + exception.households() + "户的可以少至" + exception.least() + "席",
                        en + ", from " + exception.least() + " up to " + exception.households() + " households"))
                .orElseGet(() -> Text.of(zh, en));
    }
}
