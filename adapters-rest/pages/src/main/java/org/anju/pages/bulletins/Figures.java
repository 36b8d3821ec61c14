package org.anju.pages.bulletins;

import java.util.Collection;
import java.util.function.Predicate;
import org.anju.city.ComplexReview;
import org.anju.city.VoteReview;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.money.Money;

/**
 * The figures of one complex, or of all complexes of a division; every complex counts once at each division above it.
 *
 * @param complexes   complexes
 * @param units       units billed
 * @param billed      what they were billed together
 * @param votes       votes decided in the quarter
 * @param carried     of these, carried; of an election, that somebody is elected
 * @param charges     charges checked
 * @param unlawful    of these, unlawful
 * @param acts        acts of collection judged
 * @param forbidden   of these, forbidden
 * @param statements  statements of public revenue drawn up
 * @param balance     the owners' money at the end of the quarter
 * @param undecided   decisions that could not be taken, because a rule is open or a fact is missing
 */
record Figures(
        long complexes,
        long units,
        Money billed,
        long votes,
        long carried,
        long charges,
        long unlawful,
        long acts,
        long forbidden,
        long statements,
        Money balance,
        long undecided) {

    static final Figures NONE = new Figures(0, 0, Money.ZERO, 0, 0, 0, 0, 0, 0, 0, Money.ZERO, 0);

    static Figures of(ComplexReview review) {
        return new Figures(
                1,
                review.bills().units(),
                review.bills().total(),
                review.votes().size(),
                count(review.votes(), Figures::isCarried),
                review.charges().size(),
                count(review.charges(), charge -> charge.finding().isRefused()),
                review.conduct().size(),
                count(review.conduct(), act -> act.permission().isRefused()),
                review.books().statement().isGranted() ? 1 : 0,
                review.books()
                        .statement()
                        .considered()
                        .map(statement -> statement.movements().closing())
                        .orElse(Money.ZERO),
                review.decisions().filter(Decision::isUndetermined).count());
    }

    private static boolean isCarried(VoteReview vote) {
        return vote.count().filter(Decision::isGranted).isPresent();
    }

    private static <T> long count(Collection<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).count();
    }

    Figures plus(Figures other) {
        return new Figures(
                complexes + other.complexes,
                units + other.units,
                billed.plus(other.billed),
                votes + other.votes,
                carried + other.carried,
                charges + other.charges,
                unlawful + other.unlawful,
                acts + other.acts,
                forbidden + other.forbidden,
                statements + other.statements,
                balance.plus(other.balance),
                undecided + other.undecided);
    }
}
