package org.anju.testkit.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.area.Area;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.Body;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.Finding;
import org.anju.kernel.register.Overlay;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Provider;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.register.RegisterFact;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;
import org.anju.kernel.register.spi.Register;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;

/** The register the contract is tried on. */
final class RegisterSample {

    static final AsOf TODAY = AsOf.date("2024-10-08");
    static final Complex COMPLEX =
            new Complex(ComplexId.of("C1"), "演示小区", DivisionCode.of("411502001001"), ComplexStage.OWNERS_COMMITTEE);
    static final Provider PROVIDER =
            new Provider(ProviderId.of("91411500MA0000000" + ProviderId.checkDigit("91411500MA0000000")), "演示物业");
    static final ServiceContract SERVICE =
            new ServiceContract(COMPLEX.id(), PROVIDER.id(), ServiceContract.Kind.OWNERS);
    static final Body COMMITTEE = new Body(
            BodyId.of("B1"), Body.Kind.OWNERS_COMMITTEE, "演示业委会", COMPLEX.community(), Optional.of(COMPLEX.id()));

    private RegisterSample() {}

    static Territory territory() {
        DivisionTree tree = tree();
        Division city = tree.root();
        return Territory.of(
                        tree,
                        List.of(
                                Overlay.of(
                                        city.part("AREA", "演示新区", DivisionLevel.COUNTY), List.of(COMPLEX.community())),
                                Overlay.unstated(city.part("UNSTATED", "演示景区", DivisionLevel.COUNTY))))
                .get();
    }

    private static DivisionTree tree() {
        Division city = Division.root("4115", "演示市", DivisionLevel.CITY);
        Division county = city.part("411502", "演示区", DivisionLevel.COUNTY);
        Division street = county.part("411502001", "演示街道", DivisionLevel.STREET);
        return DivisionTree.of(List.of(
                        city,
                        county,
                        street,
                        street.part("411502001001", "演示一社区", DivisionLevel.COMMUNITY),
                        street.part("411502001002", "演示二社区", DivisionLevel.COMMUNITY)))
                .get();
    }

    static Instant moment(int day) {
        return Instant.parse("2024-01-01T00:00:00Z").plusSeconds(86_400L * day);
    }

    static ExclusiveUnit unit(String id, String complex) {
        return new ExclusiveUnit(
                UnitId.of(id),
                ComplexId.of(complex),
                "1号楼",
                id,
                UnitUsage.DWELLING,
                AreaFigures.registered(Area.squareMetres("89.50")));
    }

    static Ownership owns(String unit, String owner) {
        return Ownership.sole(UnitId.of(unit), Title.REGISTERED, OwnerId.of(owner));
    }

    static ImmutableList<Finding> withdraw(Register register, int day, RegisterFact fact) {
        return register.record(RegisterBatch.of(moment(day), List.of(RegisterEntry.withdraw(fact, DateRange.ALWAYS))));
    }

    static ImmutableList<Finding> record(Register register, int day, RegisterFact... facts) {
        return register.record(RegisterBatch.of(
                moment(day),
                java.util.Arrays.stream(facts)
                        .map(fact -> RegisterEntry.state(fact, DateRange.ALWAYS))
                        .toList()));
    }

    static Register filled(Register register) {
        assertThat(record(
                        register,
                        1,
                        owns("U1", "o1"),
                        unit("U2", "C1"),
                        unit("U1", "C1"),
                        SERVICE,
                        COMMITTEE,
                        COMPLEX,
                        PROVIDER))
                .isEmpty();
        return register;
    }
}
