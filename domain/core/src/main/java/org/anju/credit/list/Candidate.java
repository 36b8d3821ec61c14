package org.anju.credit.list;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.scheme.Points;

/**
 * A subject with what it was found to be in a quarter.
 *
 * @param subject      the provider, in a complex or as a whole
 * @param score        its score of the quarter
 * @param sample       how many cases or checks the score rests on
 * @param complaints   complaints in the quarter, the secondary key at a tie; empty where not counted
 * @param servingSince the day it began to serve; empty where not known
 */
public record Candidate(
        ListSubject subject, Points score, long sample, Optional<Long> complaints, Optional<LocalDate> servingSince) {

    /** Returns a candidate about whom no more is known. */
    public static Candidate of(ListSubject subject, Points score, long sample) {
        return new Candidate(subject, score, sample, Optional.empty(), Optional.empty());
    }

    /** Returns the same candidate with its complaints counted. */
    public Candidate withComplaints(long count) {
        return new Candidate(subject, score, sample, Optional.of(count), servingSince);
    }
}
