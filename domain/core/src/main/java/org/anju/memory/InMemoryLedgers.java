package org.anju.memory;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.anju.kernel.register.ComplexId;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.spi.Ledgers;

/** Ledgers that live as long as the program; thread-safe. */
public final class InMemoryLedgers implements Ledgers {

    private final Map<ComplexId, Ledger> ledgers = new ConcurrentHashMap<>();

    /** Begins without any ledger. */
    public InMemoryLedgers() {}

    @Override
    @CanIgnoreReturnValue
    public Ledger open(ComplexId complex, ChartOfAccounts chart) {
        return ledgers.computeIfAbsent(complex, unseen -> Ledger.empty(unseen, chart));
    }

    @Override
    public Optional<Ledger> find(ComplexId complex) {
        return Optional.ofNullable(ledgers.get(complex));
    }

    @Override
    public Ledger catchUp(Ledger seen) {
        return ledgers.getOrDefault(seen.complex(), seen);
    }

    @Override
    public boolean extend(Ledger before, Ledger after) {
        checkArgument(after.continues(before), "%s does not continue %s", after, before);
        return after.steps() == before.steps() || ledgers.replace(before.complex(), before, after);
    }
}
