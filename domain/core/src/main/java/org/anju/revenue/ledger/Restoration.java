package org.anju.revenue.ledger;

import io.vavr.control.Either;
import java.util.Optional;
import org.anju.revenue.ledger.Misfit.Fault;

/** Puts a ledger together again from its steps: the balances are summed and every seal is made anew. */
final class Restoration {

    private final long[] balances;
    private Ledger ledger;

    private Restoration(Ledger ledger) {
        this.balances = ledger.balances();
        this.ledger = ledger;
    }

    /** Returns {@code ledger} with {@code stored} after its own steps. */
    static Either<Misfit, Ledger> of(Ledger ledger, Iterable<? extends LedgerStep> stored) {
        Restoration restoration = new Restoration(ledger);
        for (LedgerStep step : stored) {
            int place = restoration.ledger.steps();
            Optional<Fault> fault = restoration.add(step);
            if (fault.isPresent()) {
                return Either.left(new Misfit(ledger.complex(), place, fault.get()));
            }
        }
        return Either.right(restoration.ledger);
    }

    private Optional<Fault> add(LedgerStep step) {
        return step instanceof LedgerEntry entry ? book(entry) : close((Closing) step);
    }

    private Optional<Fault> book(LedgerEntry entry) {
        for (Posting line : entry.postings()) {
            int position = ledger.chart().position(line.account());
            if (position < 0) {
                return Optional.of(Fault.UNKNOWN_ACCOUNT);
            }
            balances[position] = Math.addExact(balances[position], line.amount().fen());
        }
        ledger = ledger.with(entry, balances);
        return Optional.empty();
    }

    private Optional<Fault> close(Closing closing) {
        ledger = ledger.closed(closing.quarter(), closing.knownAt());
        return ledger.lastClosing().equals(Optional.of(closing)) ? Optional.empty() : Optional.of(Fault.BROKEN_SEAL);
    }
}
