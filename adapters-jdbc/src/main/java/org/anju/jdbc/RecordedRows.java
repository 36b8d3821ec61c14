package org.anju.jdbc;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.Recorded;
import org.anju.kernel.register.UnitId;
import org.jdbi.v3.core.Handle;

/** What the tables of the register tell a new batch: some thousand ids a question. */
final class RecordedRows implements Recorded {

    private static final String COMPLEXES = eachOf("id FROM anju_complex WHERE id = wanted");
    private static final String PROVIDERS = eachOf("id FROM anju_provider WHERE id = wanted");
    private static final String UNITS = eachOf("complex FROM anju_unit WHERE id = wanted AND NOT withdrawn");

    /** How many ids go in one question. */
    private static final int PAGE = 10_000;

    private final Handle handle;
    private final Optional<Instant> lastMoment;
    private ImmutableMap<UnitId, ComplexId> homes = ImmutableMap.of();

    RecordedRows(Handle handle, Optional<Instant> lastMoment) {
        this.handle = handle;
        this.lastMoment = lastMoment;
    }

    @Override
    public Optional<Instant> lastMoment() {
        return lastMoment;
    }

    /** Returns what {@link #complexesOf} answered. */
    ImmutableMap<UnitId, ComplexId> homes() {
        return homes;
    }

    /** One look at the key for each id: any other form lets one of the databases go through all that is recorded. */
    private static String eachOf(String found) {
        return "SELECT wanted, (SELECT " + found + " ORDER BY id, batch, place LIMIT 1) AS found"
                + " FROM UNNEST(CAST(:ids AS VARCHAR ARRAY)) AS asked (wanted)";
    }

    @Override
    public ImmutableSet<ComplexId> complexes(Set<ComplexId> asked) {
        ImmutableSet.Builder<ComplexId> known = ImmutableSet.builder();
        ask(COMPLEXES, asked.stream().map(ComplexId::value), (id, same) -> known.add(ComplexId.of(id)));
        return known.build();
    }

    @Override
    public ImmutableSet<ProviderId> providers(Set<ProviderId> asked) {
        ImmutableSet.Builder<ProviderId> known = ImmutableSet.builder();
        ask(PROVIDERS, asked.stream().map(ProviderId::code), (id, same) -> known.add(ProviderId.of(id)));
        return known.build();
    }

    @Override
    public ImmutableMap<UnitId, ComplexId> complexesOf(Set<UnitId> asked) {
        ImmutableMap.Builder<UnitId, ComplexId> known = ImmutableMap.builder();
        ask(UNITS, asked.stream().map(UnitId::value), (id, home) -> known.put(UnitId.of(id), ComplexId.of(home)));
        homes = known.buildOrThrow();
        return homes;
    }

    /** Hands over those of {@code ids} that are there, with what was found of each. */
    private void ask(String sql, Stream<String> ids, BiConsumer<String, String> take) {
        for (List<String> page : Iterables.partition(ids::iterator, PAGE)) {
            handle.createQuery(sql)
                    .bindArray("ids", String.class, page)
                    .map((row, context) -> Map.entry(row.getString("wanted"), Columns.textIfAny(row, "found")))
                    .forEach(asked -> asked.getValue().ifPresent(found -> take.accept(asked.getKey(), found)));
        }
    }
}
