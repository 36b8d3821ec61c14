package org.anju.city;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.anju.kernel.decision.Decision;

/**
 * Everything decided about one complex for a quarter.
 *
 * @param facts      what was known
 * @param votes      the votes decided in the quarter
 * @param bills      the bills of the quarter
 * @param charges    the charges made in the quarter
 * @param conduct    the acts of collection in the quarter
 * @param books      the public-revenue books
 * @param candidates the people who stood in an election in the quarter
 */
public record ComplexReview(
        ComplexFacts facts,
        ImmutableList<VoteReview> votes,
        BillsReview bills,
        ImmutableList<ChargeReview> charges,
        ImmutableList<ConductReview> conduct,
        LedgerReview books,
        ImmutableList<CandidateReview> candidates) {

    /** Returns every decision kept, for replay and for the marks of a page. */
    public Stream<Decision<?>> decisions() {
        Stream<Decision<?>> votesDecided =
                votes.stream().flatMap(vote -> Stream.concat(Stream.of(vote.roll()), vote.count().stream()));
        return Stream.of(
                        votesDecided,
                        bills.example().stream(),
                        charges.stream().map(ChargeReview::finding),
                        conduct.stream().map(ConductReview::permission),
                        books.refused().stream().map(LedgerReview.Refused::decision),
                        Stream.of(books.statement(), books.publication()),
                        candidates.stream().map(CandidateReview::decision))
                .flatMap(each -> each);
    }
}
