package org.anju.committee.composition;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Term;

/** When a term of office ends: on the corresponding day of its last year, or on the day before, as the rules say. */
final class TermEnd {

    private TermEnd() {}

    /** Returns the last day of a term that began on {@code from}; empty, and lacking what is open, where it cannot be told. */
    static Optional<LocalDate> find(Reasoning why, CommitteeKind kind, LocalDate from) {
        Optional<Term> term = kind == CommitteeKind.OWNERS_COMMITTEE
                ? why.read(CommitteeParameters.TERM_YEARS).find().map(TermEnd::years)
                : why.read(CommitteeParameters.PMC_TERM).find();
        return find(why, term, from);
    }

    /** Returns the last day of a term of {@code term}, where that is known. */
    static Optional<LocalDate> find(Reasoning why, Optional<Term> term, LocalDate from) {
        Reading<Boolean> anniversary = why.read(CommitteeParameters.TERM_ENDS_ON_ANNIVERSARY);
        return term.flatMap(length -> anniversary.find().map(same -> lastDay(from, length, same)));
    }

    /** Returns the last day of a term of {@code length}. */
    static LocalDate lastDay(LocalDate from, Term length, boolean onAnniversary) {
        LocalDate corresponding = Periods.due(from, length);
        return onAnniversary ? corresponding : corresponding.minusDays(1);
    }

    static Term years(long years) {
        return Term.years(Math.toIntExact(years));
    }
}
