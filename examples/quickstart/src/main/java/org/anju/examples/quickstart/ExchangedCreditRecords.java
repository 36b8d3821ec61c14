package org.anju.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.anju.credit.CreditRecord;
import org.anju.credit.spi.CreditRecords;
import org.anju.credit.spi.Tellings;
import org.anju.credit.spi.Tellings.Key;
import org.anju.kernel.register.ProviderId;

/** Credit records in one map that is exchanged whole, as an object store does it: who comes second looks again. */
public final class ExchangedCreditRecords implements CreditRecords {

    private final AtomicReference<ImmutableMap<Key, CreditRecord>> kept = new AtomicReference<>(ImmutableMap.of());

    /** Begins without any. */
    public ExchangedCreditRecords() {}

    @Override
    public ImmutableList<String> keep(ImmutableList<CreditRecord> told) {
        while (true) {
            ImmutableMap<Key, CreditRecord> before = now();
            Tellings tellings = Tellings.of(told, key -> Optional.ofNullable(before.get(key)));
            if (!tellings.conflicts().isEmpty() || kept.compareAndSet(before, with(tellings.fresh(), before))) {
                return tellings.conflicts();
            }
        }
    }

    private ImmutableMap<Key, CreditRecord> now() {
        return Objects.requireNonNull(kept.get());
    }

    private static ImmutableMap<Key, CreditRecord> with(
            ImmutableList<CreditRecord> fresh, ImmutableMap<Key, CreditRecord> before) {
        ImmutableMap.Builder<Key, CreditRecord> after = ImmutableMap.builder();
        after.putAll(before);
        fresh.forEach(record -> after.put(Key.of(record), record));
        return after.buildOrThrow();
    }

    @Override
    public ImmutableList<CreditRecord> of(ProviderId provider, Instant knownAt) {
        return now().values().stream()
                .filter(record -> record.provider().equals(provider))
                .filter(record -> !record.recordedAt().isAfter(knownAt))
                .sorted(Comparator.comparing(CreditRecord::recordedAt).thenComparing(CreditRecord::id))
                .collect(toImmutableList());
    }
}
