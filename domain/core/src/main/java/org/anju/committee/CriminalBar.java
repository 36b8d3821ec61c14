package org.anju.committee;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Term;

/**
 * How long a criminal punishment keeps somebody from standing; liability pursued at the time always does.
 *
 * <p>In a rule pack {@code {"bar": "UNLIMITED"}} or {@code {"bar": "YEARS", "years": "3"}}.
 *
 * @param years how many full years after it was imposed; empty for ever
 */
public record CriminalBar(Optional<Integer> years) implements Named {

    /** Reads the table of a rule pack. */
    static Optional<CriminalBar> read(Datum table) {
        return switch (table.findText("bar").orElse("")) {
            case "UNLIMITED" -> Optional.of(new CriminalBar(Optional.empty()));
            case "YEARS" -> table.findCount("years").map(years -> new CriminalBar(Optional.of(years)));
            default -> Optional.empty();
        };
    }

    /** Tells whether {@code criminal} keeps somebody from standing on {@code day}. */
    boolean bars(CriminalRecord criminal, LocalDate day) {
        return criminal.pending()
                || criminal.punishedOn()
                        .filter(punished -> years.map(limit ->
                                        Periods.due(punished, Term.years(limit)).isAfter(day))
                                .orElse(true))
                        .isPresent();
    }

    @Override
    public Text text() {
        return years.map(limit ->
                        Text.of("受刑事处罚未满" + limit + "年", "for " + limit + " years after a criminal punishment"))
                .orElse(Text.of("曾受刑事处罚", "for ever after a criminal punishment"));
    }
}
