package org.anju.revenue.app;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.ledger.Bookkeeping;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.Posted;
import org.anju.revenue.spi.Ledgers;

/** Has a desk for each complex, and forgets those that lie idle when memory is short. */
final class RememberingKeeper implements KeepBooks {

    private static final String POLICY = "revenue.bookkeeping";
    private static final Fact LEDGER = Fact.open("ledger", "已开立的账簿", "a ledger that was opened");

    private final RuleBook rules;
    private final Bookkeeping bookkeeping;
    private final LoadingCache<ComplexId, Desk> desks;

    RememberingKeeper(Ledgers ledgers, RuleBook rules) {
        this.rules = rules;
        this.bookkeeping = Bookkeeping.by(rules);
        this.desks =
                CacheBuilder.newBuilder().softValues().build(CacheLoader.from(complex -> new Desk(ledgers, complex)));
    }

    @Override
    public Decision<Posted> post(ComplexId complex, LedgerEntry entry, AsOf asOf) {
        return decide(complex, asOf, ledger -> bookkeeping.post(ledger, entry, asOf), Posted::ledger);
    }

    @Override
    public Decision<Posted> reverse(
            ComplexId complex,
            EntryId original,
            EntryId id,
            LocalDate day,
            Instant recordedAt,
            String document,
            AsOf asOf) {
        return decide(
                complex,
                asOf,
                ledger -> bookkeeping.reverse(ledger, original, id, day, recordedAt, document, asOf),
                Posted::ledger);
    }

    @Override
    public Decision<Ledger> close(ComplexId complex, Quarter quarter, AsOf asOf) {
        return decide(complex, asOf, ledger -> bookkeeping.close(ledger, quarter, asOf), Function.identity());
    }

    private <T> Decision<T> decide(
            ComplexId complex, AsOf asOf, Function<Ledger, Decision<T>> policy, Function<T, Ledger> result) {
        return desks.getUnchecked(complex).decide(policy, result).orElseGet(() -> notOpened(complex, asOf));
    }

    private <T> Decision<T> notOpened(ComplexId complex, AsOf asOf) {
        Reasoning why = Reasoning.of(POLICY, rules, asOf);
        why.lack(LEDGER, complex.value());
        return why.fail();
    }
}
