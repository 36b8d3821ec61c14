package org.anju.revenue.app;

import static com.google.common.base.Preconditions.checkState;

import java.util.Optional;
import java.util.function.Function;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.register.ComplexId;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.spi.Ledgers;

/** Where the books of one complex are kept, by one thread at a time: racing it out in the store would take longer. */
final class Desk {

    private final Ledgers ledgers;
    private final ComplexId complex;
    /** The ledger as it was seen last; empty before. */
    private Optional<Ledger> seen = Optional.empty();

    Desk(Ledgers ledgers, ComplexId complex) {
        this.ledgers = ledgers;
        this.complex = complex;
    }

    /**
     * Decides on the ledger as it stands and keeps what it leads to.
     *
     * @param policy what decides
     * @param result what a granted decision makes of the ledger
     * @return the decision; empty where nobody opened the ledger
     */
    synchronized <T> Optional<Decision<T>> decide(Function<Ledger, Decision<T>> policy, Function<T, Ledger> result) {
        seen = seen.or(() -> ledgers.find(complex));
        return seen.map(ledger -> decide(ledger, policy, result));
    }

    private <T> Decision<T> decide(Ledger start, Function<Ledger, Decision<T>> policy, Function<T, Ledger> result) {
        Ledger ledger = start;
        while (true) {
            Decision<T> decision = policy.apply(ledger);
            Ledger after = decision.granted().map(result).orElse(ledger);
            boolean changes = after.steps() > ledger.steps();
            if (changes && ledgers.extend(ledger, after)) {
                seen = Optional.of(after);
                return decision;
            }
            Ledger now = ledgers.catchUp(ledger);
            seen = Optional.of(now);
            boolean overtaken = now.steps() > ledger.steps();
            if (!overtaken) {
                checkState(!changes, "%s was not kept although nobody was first", after);
                return decision;
            }
            ledger = now;
        }
    }
}
