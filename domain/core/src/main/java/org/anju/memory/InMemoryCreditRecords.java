package org.anju.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.anju.credit.CreditRecord;
import org.anju.credit.spi.CreditRecords;
import org.anju.credit.spi.Tellings;
import org.anju.credit.spi.Tellings.Key;
import org.anju.kernel.register.ProviderId;

/** Credit records that live as long as the program; thread-safe, one caller at a time. */
public final class InMemoryCreditRecords implements CreditRecords {

    private static final Comparator<CreditRecord> ORDER =
            Comparator.comparing(CreditRecord::recordedAt).thenComparing(CreditRecord::id);

    private final Map<Key, CreditRecord> told = new LinkedHashMap<>();

    /** Begins without any. */
    public InMemoryCreditRecords() {}

    @Override
    public synchronized ImmutableList<String> keep(ImmutableList<CreditRecord> records) {
        Tellings tellings = Tellings.of(records, key -> Optional.ofNullable(told.get(key)));
        if (tellings.conflicts().isEmpty()) {
            tellings.fresh().forEach(record -> told.put(Key.of(record), record));
        }
        return tellings.conflicts();
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
