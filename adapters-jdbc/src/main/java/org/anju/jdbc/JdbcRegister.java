package org.anju.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.anju.kernel.register.Body;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.Finding;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Provider;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.spi.Register;
import org.anju.kernel.time.AsOf;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps the register in the tables {@code anju_register_batch} and {@code anju_complex} to {@code anju_body}.
 *
 * <p>Whatever was recorded of what a question is about is read; the core's timelines settle what holds. A batch goes in by
 * {@code COPY} where PostgreSQL's driver is there and in batches of statements elsewhere; beside the batch itself next to
 * nothing of it is held in memory.
 */
public final class JdbcRegister implements Register {

    private static final String LAST = """
            SELECT number, recorded_second, recorded_nano FROM anju_register_batch ORDER BY number DESC LIMIT 1""";
    private static final String CLAIM = """
            INSERT INTO anju_register_batch (number, recorded_second, recorded_nano)
            VALUES (:number, :second, :nano)""";
    private static final String IN_COMMUNITIES = "c.id FROM UNNEST(CAST(:value AS VARCHAR ARRAY)) AS asked (wanted)"
            + " JOIN anju_complex c ON c.community = wanted";
    private static final String OF_COMPLEX = "f.complex = :value";
    private static final String BODIES = "id FROM anju_body WHERE complex = :value";

    private final Jdbi jdbi;
    private final Territory territory;

    private JdbcRegister(Jdbi jdbi, Territory territory) {
        this.jdbi = jdbi;
        this.territory = territory;
    }

    /**
     * Returns the register of the complexes of {@code territory} in {@code dataSource}, whose schema is there.
     *
     * @param dataSource gives connections that commit by themselves; with others everything here throws
     *     {@link IllegalStateException}
     */
    public static JdbcRegister on(DataSource dataSource, Territory territory) {
        return new JdbcRegister(Sql.over(dataSource), territory);
    }

    /** Tries; whoever lost the next number to another writer is checked again against what that one recorded. */
    @Override
    public ImmutableList<Finding> record(RegisterBatch batch) {
        Optional<ImmutableList<Finding>> findings = Optional.empty();
        while (findings.isEmpty()) {
            findings = jdbi.inTransaction(handle -> record(handle, batch));
        }
        return findings.get();
    }

    /** Returns nothing where another writer took the number; then the transaction can do no more. */
    private Optional<ImmutableList<Finding>> record(Handle handle, RegisterBatch batch) {
        Last last = last(handle);
        long number = last.number + 1;
        if (Sql.unlessTaken(() -> claim(handle, number, batch.recordedAt())).isEmpty()) {
            handle.rollback();
            return Optional.empty();
        }
        // with the next number taken, all that came before is there to be checked against, and nothing can come between
        RecordedRows recorded = new RecordedRows(handle, last.moment);
        ImmutableList<Finding> findings = batch.check(territory, recorded);
        if (findings.isEmpty()) {
            Homes homes = Homes.of(batch, recorded.homes());
            FactTables.ALL.forEach(table -> table.add(handle, number, batch, homes));
        } else {
            handle.rollback();
        }
        return Optional.of(findings);
    }

    /** The number and the moment of the latest batch. */
    private record Last(long number, Optional<Instant> moment) {}

    private static Last last(Handle handle) {
        return handle.createQuery(LAST)
                .map((row, context) -> new Last(row.getLong("number"), Optional.of(Columns.moment(row, "recorded"))))
                .findOne()
                .orElse(new Last(0, Optional.empty()));
    }

    private static int claim(Handle handle, long number, Instant moment) {
        return Columns.bind(handle.createUpdate(CLAIM), moment)
                .bind("number", number)
                .execute();
    }

    @Override
    public Optional<Complex> findComplex(ComplexId id, AsOf asOf) {
        return jdbi.withHandle(handle -> FactTables.COMPLEXES.of(handle, id.value()))
                .of(id)
                .at(asOf);
    }

    @Override
    public ImmutableList<Complex> complexesIn(DivisionCode division, AsOf asOf) {
        Set<DivisionCode> communities = territory.communitiesIn(division);
        String[] codes = communities.stream().map(DivisionCode::value).toArray(String[]::new);
        return jdbi.withHandle(handle -> FactTables.COMPLEXES.among(handle, IN_COMMUNITIES, codes))
                .at(asOf, complex -> communities.contains(complex.community()));
    }

    @Override
    public Optional<ExclusiveUnit> findUnit(UnitId id, AsOf asOf) {
        return jdbi.withHandle(handle -> FactTables.UNITS.of(handle, id.value()))
                .of(id)
                .at(asOf);
    }

    @Override
    public ImmutableList<ExclusiveUnit> unitsOf(ComplexId complex, AsOf asOf) {
        return jdbi.withHandle(handle -> FactTables.UNITS.where(handle, OF_COMPLEX, complex.value()))
                .at(asOf, any -> true);
    }

    @Override
    public Optional<Ownership> ownershipOf(UnitId unit, AsOf asOf) {
        return jdbi.withHandle(handle -> FactTables.OWNERSHIPS.of(handle, unit.value()))
                .of(unit)
                .at(asOf);
    }

    @Override
    public ImmutableList<Ownership> ownershipsOf(ComplexId complex, AsOf asOf) {
        Set<UnitId> units =
                unitsOf(complex, asOf).stream().map(ExclusiveUnit::id).collect(ImmutableSet.toImmutableSet());
        return jdbi.withHandle(handle -> FactTables.OWNERSHIPS.where(handle, OF_COMPLEX, complex.value()))
                .at(asOf, ownership -> units.contains(ownership.unit()));
    }

    @Override
    public Optional<Provider> findProvider(ProviderId id, AsOf asOf) {
        return jdbi.withHandle(handle -> FactTables.PROVIDERS.of(handle, id.code()))
                .of(id)
                .at(asOf);
    }

    @Override
    public Optional<ServiceContract> serviceOf(ComplexId complex, AsOf asOf) {
        return jdbi.withHandle(handle -> FactTables.SERVICES.of(handle, complex.value()))
                .of(complex)
                .at(asOf);
    }

    @Override
    public ImmutableList<Body> bodiesOf(ComplexId complex, AsOf asOf) {
        return jdbi.withHandle(handle -> FactTables.BODIES.among(handle, BODIES, complex.value()))
                .at(asOf, body -> body.complex().equals(Optional.of(complex)));
    }
}
