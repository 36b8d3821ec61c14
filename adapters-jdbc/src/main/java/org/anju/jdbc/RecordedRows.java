package org.anju.jdbc;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.Recorded;
import org.anju.kernel.register.UnitId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What the tables of the register tell a new batch: some thousand ids a question. */
record RecordedRows(Handle handle, Optional<Instant> lastMoment) implements Recorded {

    private static final String AMONG = " = ANY(CAST(:ids AS VARCHAR ARRAY))";
    private static final String COMPLEXES = "SELECT DISTINCT id FROM anju_complex WHERE id" + AMONG;
    private static final String PROVIDERS = "SELECT DISTINCT id FROM anju_provider WHERE id" + AMONG;
    private static final String UNITS = "SELECT DISTINCT id, complex FROM anju_unit WHERE NOT withdrawn AND id" + AMONG;

    /** How many ids go in one question. */
    private static final int PAGE = 10_000;

    @Override
    public ImmutableSet<ComplexId> complexes(Set<ComplexId> asked) {
        ImmutableSet.Builder<ComplexId> known = ImmutableSet.builder();
        ask(
                COMPLEXES,
                asked.stream().map(ComplexId::value),
                query -> query.mapTo(String.class).forEach(id -> known.add(ComplexId.of(id))));
        return known.build();
    }

    @Override
    public ImmutableSet<ProviderId> providers(Set<ProviderId> asked) {
        ImmutableSet.Builder<ProviderId> known = ImmutableSet.builder();
        ask(
                PROVIDERS,
                asked.stream().map(ProviderId::code),
                query -> query.mapTo(String.class).forEach(id -> known.add(ProviderId.of(id))));
        return known.build();
    }

    @Override
    public ImmutableMap<UnitId, ComplexId> complexesOf(Set<UnitId> asked) {
        ImmutableMap.Builder<UnitId, ComplexId> homes = ImmutableMap.builder();
        ask(
                UNITS,
                asked.stream().map(UnitId::value),
                query -> query.map((row, context) ->
                                Map.entry(UnitId.of(row.getString("id")), ComplexId.of(row.getString("complex"))))
                        .forEach(home -> homes.put(home.getKey(), home.getValue())));
        return homes.buildKeepingLast();
    }

    private void ask(String sql, Stream<String> ids, Consumer<Query> take) {
        for (List<String> page : Iterables.partition(ids::iterator, PAGE)) {
            try (Query query = handle.createQuery(sql)) {
                take.accept(query.bindArray("ids", String.class, page));
            }
        }
    }
}
