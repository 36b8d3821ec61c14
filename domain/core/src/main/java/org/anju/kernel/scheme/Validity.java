package org.anju.kernel.scheme;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Term;

/**
 * How long a record counts, from its effective day on.
 *
 * <p>The days are half-open. A year from 29 February ends on 28 February: that day is the first on which the record no
 * longer counts, the 27th the last on which it does.
 *
 * @param term how long, in days, months or years; empty for as long as the record itself is not ended
 */
public record Validity(Optional<Term> term) {

    /** For as long as the fact behind the record holds: until it is ended, repaired or rectified. */
    public static final Validity UNTIL_ENDED = new Validity(Optional.empty());

    /** Throws if the term is not one of days, months or years. */
    public Validity {
        checkArgument(term.map(Validity::isOfDays).orElse(true), "not a term of days, months or years: %s", term);
    }

    /** Returns a validity of the given length. */
    public static Validity of(Term term) {
        return new Validity(Optional.of(term));
    }

    /** Returns the first day on which a record effective from {@code from} no longer counts. */
    public LocalDate end(LocalDate from) {
        return term.map(length -> Periods.due(from, length)).orElse(LocalDate.MAX);
    }

    /** Tells whether a term can be laid over days without a calendar of working days. */
    static boolean isOfDays(Term term) {
        return term.unit() == Term.Unit.DAYS || term.unit() == Term.Unit.MONTHS || term.unit() == Term.Unit.YEARS;
    }
}
