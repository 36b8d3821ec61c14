package org.anju.city;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import org.anju.assembly.BallotBox;
import org.anju.assembly.Election;
import org.anju.assembly.Tally;
import org.anju.committee.CandidateEligibility;
import org.anju.fee.Billing;
import org.anju.fee.ChargeCheck;
import org.anju.fee.ConductGuard;
import org.anju.fee.app.BilledMonth;
import org.anju.fee.app.RunBills;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.RollBasis;
import org.anju.kernel.register.Rolls;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.WorkingCalendar;

/**
 * Decides everything that fell into one quarter of a city, complex by complex, so that a large city needs no more memory
 * than its largest complex.
 *
 * <p>Pure: the same facts under the same rule book give the same decisions, and each act is judged by the law of its own
 * day. Thread-safe, so that complexes can be reviewed side by side.
 */
public final class QuarterReview {

    private final RuleBook book;
    private final Quarter quarter;
    private final Instant knownAt;
    private final Rolls rolls;
    private final Tally tally;
    private final Election election;
    private final ChargeCheck charges;
    private final ConductGuard guard;
    private final CandidateEligibility eligibility;
    private final BooksReview books;

    private QuarterReview(RuleBook book, WorkingCalendar calendar, Quarter quarter, Instant knownAt) {
        this.book = book;
        this.quarter = quarter;
        this.knownAt = knownAt;
        this.rolls = Rolls.by(book);
        this.tally = Tally.by(book);
        this.election = Election.by(book);
        this.charges = ChargeCheck.by(book);
        this.guard = ConductGuard.by(book, calendar);
        this.eligibility = CandidateEligibility.by(book);
        this.books = new BooksReview(book, calendar, quarter, knownAt);
    }

    /**
     * Returns the review of {@code quarter}, with what was known at {@code knownAt}.
     *
     * @param book     the law and the rules of the city
     * @param calendar the working days
     * @param knownAt  facts and rules recorded later do not count
     */
    public static QuarterReview of(RuleBook book, WorkingCalendar calendar, Quarter quarter, Instant knownAt) {
        return new QuarterReview(book, calendar, quarter, knownAt);
    }

    /** Reviews one complex. */
    public ComplexReview review(ComplexFacts complex) {
        return new ComplexReview(
                complex,
                complex.votes().stream()
                        .filter(vote -> isNow(vote.decidedOn()))
                        .map(vote -> vote(complex, vote))
                        .collect(toImmutableList()),
                new BillsSum(book, complex, quarter, at(quarter.lastDay())).sum(),
                complex.charges().stream()
                        .filter(charge -> isNow(charge.chargedOn()))
                        .map(charge -> new ChargeReview(
                                charge, charges.decide(charge.charge(), charge.terms(), at(charge.chargedOn()))))
                        .collect(toImmutableList()),
                complex.conduct().stream()
                        .filter(conduct -> isNow(conduct.on()))
                        .map(conduct -> new ConductReview(
                                conduct, guard.decide(conduct.action(), conduct.arrears(), at(conduct.on()))))
                        .collect(toImmutableList()),
                books.of(complex),
                complex.candidates().stream()
                        .filter(candidate -> isNow(candidate.electionOn()))
                        .map(candidate -> new CandidateReview(
                                candidate, eligibility.decide(candidate.candidate(), at(candidate.electionOn()))))
                        .collect(toImmutableList()));
    }

    /**
     * Bills every unit of a complex for each month of the quarter, by the same prices and rules as the review.
     *
     * @param runs keeps the bills
     * @return what came of each month, in their order
     */
    public ImmutableList<BilledMonth> bill(ComplexFacts complex, RunBills runs) {
        Billing billing = BillsSum.billing(book, complex);
        return quarter.months().stream()
                .map(month -> runs.run(
                        complex.id(), month, billing, complex.billing().values().stream(), at(quarter.lastDay())))
                .collect(toImmutableList());
    }

    /** Reviews the city as a whole: its providers and their list. */
    public CityReview review(CityFacts city) {
        return new CreditReview(book, quarter, knownAt).of(city);
    }

    private VoteReview vote(ComplexFacts complex, VoteFacts vote) {
        RollBasis.Builder basis = RollBasis.builder();
        basis.complex(complex.id())
                .units(complex.units())
                .ownerships(complex.ownershipsOn(vote.openedOn()))
                .range(vote.range());
        Decision<Roll> roll = rolls.freeze(basis.build(), at(vote.openedOn()));
        boolean elects = vote.motion().contest().isPresent();
        AsOf decided = at(vote.decidedOn());
        return new VoteReview(
                vote,
                roll,
                roll.granted()
                        .filter(any -> !elects)
                        .map(frozen -> tally.decide(vote.motion(), frozen, vote.ballots(), decided)),
                roll.granted()
                        .filter(any -> elects)
                        .map(frozen -> election.decide(
                                vote.motion(), BallotBox.of(frozen, vote.ballots()), vote.election(), decided)));
    }

    private boolean isNow(LocalDate day) {
        return quarter.days().contains(day);
    }

    private AsOf at(LocalDate day) {
        return new AsOf(day, knownAt);
    }
}
