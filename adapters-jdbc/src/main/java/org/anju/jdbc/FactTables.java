package org.anju.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.anju.kernel.area.Area;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.Body;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Provider;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;
import org.jspecify.annotations.Nullable;

/** The tables of the register, one for each kind of fact. */
final class FactTables {

    static final FactTable<ComplexId, Complex> COMPLEXES = new FactTable<>(
            "anju_complex",
            "id, name, community, stage",
            Complex.class,
            Complex::id,
            (it, homes) -> row(
                    it.id().value(),
                    it.name(),
                    it.community().value(),
                    it.stage().name()),
            row -> new Complex(
                    ComplexId.of(row.getString("id")),
                    row.getString("name"),
                    DivisionCode.of(row.getString("community")),
                    ComplexStage.valueOf(row.getString("stage"))));

    static final FactTable<UnitId, ExclusiveUnit> UNITS = new FactTable<>(
            "anju_unit",
            "id, complex, building, label, usage, registered_area, surveyed_area, contract_area",
            ExclusiveUnit.class,
            ExclusiveUnit::id,
            (it, homes) -> row(
                    it.id().value(),
                    it.complex().value(),
                    it.building(),
                    it.label(),
                    it.usage().name(),
                    hundredths(it.areas().register()),
                    hundredths(it.areas().survey()),
                    hundredths(it.areas().contract())),
            row -> new ExclusiveUnit(
                    UnitId.of(row.getString("id")),
                    ComplexId.of(row.getString("complex")),
                    row.getString("building"),
                    row.getString("label"),
                    UnitUsage.valueOf(row.getString("usage")),
                    new AreaFigures(
                            area(row, "registered_area"), area(row, "surveyed_area"), area(row, "contract_area"))));

    static final FactTable<UnitId, Ownership> OWNERSHIPS = new FactTable<>(
            "anju_ownership",
            "unit, complex, title, owners",
            Ownership.class,
            Ownership::unit,
            (it, homes) -> row(
                    it.unit().value(),
                    homes.of(it.unit()).value(),
                    it.title().name(),
                    it.owners().stream().map(OwnerId::value).toArray(String[]::new)),
            row -> new Ownership(UnitId.of(row.getString("unit")), Title.valueOf(row.getString("title")), owners(row)));

    static final FactTable<ProviderId, Provider> PROVIDERS = new FactTable<>(
            "anju_provider",
            "id, name",
            Provider.class,
            Provider::id,
            (it, homes) -> row(it.id().code(), it.name()),
            row -> new Provider(ProviderId.of(row.getString("id")), row.getString("name")));

    static final FactTable<ComplexId, ServiceContract> SERVICES = new FactTable<>(
            "anju_service",
            "complex, provider, kind",
            ServiceContract.class,
            ServiceContract::complex,
            (it, homes) ->
                    row(it.complex().value(), it.provider().code(), it.kind().name()),
            row -> new ServiceContract(
                    ComplexId.of(row.getString("complex")),
                    ProviderId.of(row.getString("provider")),
                    ServiceContract.Kind.valueOf(row.getString("kind"))));

    static final FactTable<BodyId, Body> BODIES = new FactTable<>(
            "anju_body",
            "id, kind, name, division, complex",
            Body.class,
            Body::id,
            (it, homes) -> row(
                    it.id().value(),
                    it.kind().name(),
                    it.name(),
                    it.division().value(),
                    it.complex().map(ComplexId::value).orElse(null)),
            row -> new Body(
                    BodyId.of(row.getString("id")),
                    Body.Kind.valueOf(row.getString("kind")),
                    row.getString("name"),
                    DivisionCode.of(row.getString("division")),
                    Columns.textIfAny(row, "complex").map(ComplexId::of)));

    static final ImmutableList<FactTable<?, ?>> ALL =
            ImmutableList.of(COMPLEXES, UNITS, OWNERSHIPS, PROVIDERS, SERVICES, BODIES);

    private FactTables() {}

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private static @Nullable Long hundredths(Optional<Area> area) {
        return area.map(Area::hundredths).orElse(null);
    }

    private static Optional<Area> area(ResultSet row, String column) throws SQLException {
        long hundredths = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Area.ofHundredths(hundredths));
    }

    static ImmutableList<OwnerId> owners(ResultSet row) throws SQLException {
        return Columns.texts(row, "owners").stream().map(OwnerId::of).collect(ImmutableList.toImmutableList());
    }
}
