package org.anju.committee;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/**
 * Whether a person may stand for the owners' committee (decision table D-1; HN arts. 27 and 28).
 *
 * <p>Every criterion is looked at, whatever the others said: a refusal names all reasons, an answer that cannot be given
 * names all that is missing. The day decided for is the day the candidate must qualify on; a candidate checked at
 * nomination is checked again for the day of the election, with the facts of that day. The right to vote is told apart and
 * never touched by what keeps somebody from standing. Thread-safe.
 */
public final class CandidateEligibility {

    private static final ImmutableList<Consumer<Examination>> CRITERIA = ImmutableList.of(
            TitleCriteria::owner,
            PersonCriteria::capacity,
            ConductCriteria::arrears,
            ConductCriteria::fund,
            ConductCriteria::breaches,
            ConductCriteria::conflict,
            ConductCriteria::dishonest,
            ConductCriteria::criminal,
            PersonCriteria::review,
            TitleCriteria::jointOwners,
            TitleCriteria::delegate,
            PersonCriteria::residence,
            PersonCriteria::letting,
            PersonCriteria::promises,
            ConductCriteria::coolOff);

    private final RuleBook book;

    private CandidateEligibility(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static CandidateEligibility by(RuleBook book) {
        return new CandidateEligibility(book);
    }

    /**
     * Decides whether {@code candidate} may stand.
     *
     * @return the criteria, all met or not required where granted; {@link Decision#considered()} has them in any case
     */
    public Decision<Eligibility> decide(Candidate candidate, AsOf asOf) {
        Examination exam = new Examination(candidate, Reasoning.of("committee.eligibility", book, asOf));
        CRITERIA.forEach(criterion -> criterion.accept(exam));
        return exam.conclude();
    }
}
