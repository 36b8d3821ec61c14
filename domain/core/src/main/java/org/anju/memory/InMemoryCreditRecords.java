package org.anju.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anju.credit.CreditRecord;
import org.anju.credit.spi.CreditRecords;
import org.anju.kernel.register.ProviderId;

/** Credit records that live as long as the program; thread-safe, one caller at a time. */
public final class InMemoryCreditRecords implements CreditRecords {

    private static final Comparator<CreditRecord> ORDER =
            Comparator.comparing(CreditRecord::recordedAt).thenComparing(CreditRecord::id);

    private record Key(ProviderId provider, String id, Instant recordedAt) {

        static Key of(CreditRecord record) {
            return new Key(record.provider(), record.id(), record.recordedAt());
        }
    }

    private final Map<Key, CreditRecord> told = new LinkedHashMap<>();

    /** Begins without any. */
    public InMemoryCreditRecords() {}

    @Override
    public synchronized ImmutableList<String> keep(ImmutableList<CreditRecord> records) {
        Map<Key, CreditRecord> batch = new LinkedHashMap<>();
        ImmutableSet.Builder<String> conflicts = ImmutableSet.builder();
        for (CreditRecord record : records) {
            Key key = Key.of(record);
            CreditRecord first = told.getOrDefault(key, batch.getOrDefault(key, record));
            if (!first.equals(record)) {
                conflicts.add(record.id());
            }
            batch.put(key, record);
        }
        ImmutableList<String> found = conflicts.build().asList();
        if (found.isEmpty()) {
            told.putAll(batch);
        }
        return found;
    }

    @Override
    public synchronized ImmutableList<CreditRecord> of(ProviderId provider, Instant knownAt) {
        return told.values().stream()
                .filter(record -> record.provider().equals(provider)
                        && !record.recordedAt().isAfter(knownAt))
                .sorted(ORDER)
                .collect(toImmutableList());
    }
}
