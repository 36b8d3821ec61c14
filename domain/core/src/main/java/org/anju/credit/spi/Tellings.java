package org.anju.credit.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.anju.credit.CreditRecord;
import org.anju.kernel.register.ProviderId;

/**
 * What is new of what is told, and what contradicts something told: the one judgement every store of records makes.
 *
 * @param fresh     what was not told before, each once
 * @param conflicts the ids told with another content at the same moment
 */
public record Tellings(ImmutableList<CreditRecord> fresh, ImmutableList<String> conflicts) {

    /**
     * Which telling it is; one of another content under the same key contradicts it.
     *
     * @param provider   whom it is about
     * @param id         the record
     * @param recordedAt the moment it was told
     */
    public record Key(ProviderId provider, String id, Instant recordedAt) {

        /** Returns the key of {@code record}. */
        public static Key of(CreditRecord record) {
            return new Key(record.provider(), record.id(), record.recordedAt());
        }
    }

    /** Sorts {@code told}; {@code known} finds what is kept under a key. */
    public static Tellings of(Iterable<CreditRecord> told, Function<Key, Optional<CreditRecord>> known) {
        Map<Key, CreditRecord> fresh = new LinkedHashMap<>();
        ImmutableSet.Builder<String> conflicts = ImmutableSet.builder();
        for (CreditRecord record : told) {
            Key key = Key.of(record);
            Optional<CreditRecord> kept = known.apply(key);
            CreditRecord first = kept.orElseGet(() -> fresh.computeIfAbsent(key, unseen -> record));
            if (!first.equals(record)) {
                conflicts.add(record.id());
            }
        }
        return new Tellings(
                ImmutableList.copyOf(fresh.values()), conflicts.build().asList());
    }
}
