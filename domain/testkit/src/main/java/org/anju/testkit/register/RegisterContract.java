package org.anju.testkit.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
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
import org.anju.kernel.register.Fault;
import org.anju.kernel.register.Finding;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Provider;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.register.RegisterFact;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;
import org.anju.kernel.register.spi.Register;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.junit.jupiter.api.Test;

/** What every register must do: take a batch whole or not at all, and never change an answer once given. */
public interface RegisterContract {

    /** The tree the register is for: a city, a county, a street and two communities. */
    DivisionTree TREE = Sample.tree();

    /** Returns an empty register of the complexes of {@link #TREE}. */
    Register newRegister();

    /** A new register knows nothing. */
    @Test
    default void aNewRegisterKnowsNothing() {
        Register register = newRegister();
        assertThat(register.findComplex(Sample.COMPLEX.id(), Sample.TODAY)).isEmpty();
        assertThat(register.complexesIn(DivisionCode.of("4115"), Sample.TODAY)).isEmpty();
        assertThat(register.unitsOf(Sample.COMPLEX.id(), Sample.TODAY)).isEmpty();
        assertThat(register.bodiesOf(Sample.COMPLEX.id(), Sample.TODAY)).isEmpty();
    }

    /** What was recorded is found again, whatever the order of the rows. */
    @Test
    default void whatWasRecordedIsFound() {
        Register register = Sample.filled(this);
        assertThat(register.findComplex(Sample.COMPLEX.id(), Sample.TODAY)).contains(Sample.COMPLEX);
        assertThat(register.findUnit(UnitId.of("U2"), Sample.TODAY)).contains(Sample.unit("U2", "C1"));
        assertThat(register.unitsOf(Sample.COMPLEX.id(), Sample.TODAY))
                .containsExactly(Sample.unit("U1", "C1"), Sample.unit("U2", "C1"));
        assertThat(register.ownershipOf(UnitId.of("U1"), Sample.TODAY)).contains(Sample.owns("U1", "o1"));
        assertThat(register.ownershipOf(UnitId.of("U2"), Sample.TODAY)).isEmpty();
        assertThat(register.findProvider(Sample.PROVIDER.id(), Sample.TODAY)).contains(Sample.PROVIDER);
        assertThat(register.serviceOf(Sample.COMPLEX.id(), Sample.TODAY)).contains(Sample.SERVICE);
        assertThat(register.bodiesOf(Sample.COMPLEX.id(), Sample.TODAY)).containsExactly(Sample.COMMITTEE);
    }

    /** Complexes are found by every division they lie in, and by no other. */
    @Test
    default void complexesAreFoundByDivision() {
        Register register = Sample.filled(this);
        for (String code : List.of("4115", "411502", "411502001", "411502001001")) {
            assertThat(register.complexesIn(DivisionCode.of(code), Sample.TODAY))
                    .containsExactly(Sample.COMPLEX);
        }
        assertThat(register.complexesIn(DivisionCode.of("411502001002"), Sample.TODAY))
                .isEmpty();
        assertThat(register.complexesIn(DivisionCode.of("99"), Sample.TODAY)).isEmpty();
    }

    /** One bad row keeps the whole batch out, and every bad row is named. */
    @Test
    default void aBatchIsRecordedWholeOrNotAtAll() {
        Register register = newRegister();
        ImmutableList<Finding> findings = Sample.record(
                register,
                1,
                Sample.COMPLEX,
                new Complex(ComplexId.of("C2"), "x", DivisionCode.of("99"), ComplexStage.UNSERVED),
                new Complex(ComplexId.of("C3"), "x", DivisionCode.of("411502001"), ComplexStage.UNSERVED),
                Sample.unit("U1", "C9"),
                Sample.owns("U9", "o1"),
                Sample.SERVICE,
                new Body(BodyId.of("B"), Body.Kind.STREET_OFFICE, "x", DivisionCode.of("98"), Optional.empty()),
                Sample.COMPLEX);

        assertThat(findings)
                .containsExactly(
                        new Finding(1, Fault.UNKNOWN_DIVISION, "99"),
                        new Finding(2, Fault.NOT_A_COMMUNITY, "411502001"),
                        new Finding(3, Fault.UNKNOWN_COMPLEX, "C9"),
                        new Finding(4, Fault.UNKNOWN_UNIT, "U9"),
                        new Finding(
                                5, Fault.UNKNOWN_PROVIDER, Sample.PROVIDER.id().code()),
                        new Finding(6, Fault.UNKNOWN_DIVISION, "98"),
                        new Finding(7, Fault.DUPLICATE, "C1"));
        assertThat(register.findComplex(Sample.COMPLEX.id(), Sample.TODAY)).isEmpty();
        assertThat(Sample.record(register, 1, Sample.COMPLEX)).isEmpty();
    }

    /** A unit stays where it is. */
    @Test
    default void aUnitDoesNotMoveToAnotherComplex() {
        Register register = Sample.filled(this);
        Complex other = new Complex(ComplexId.of("C2"), "x", DivisionCode.of("411502001002"), ComplexStage.PRELIMINARY);
        assertThat(Sample.record(register, 2, other, Sample.unit("U1", "C2")))
                .containsExactly(new Finding(1, Fault.UNIT_ELSEWHERE, "U1"));
    }

    /** A fact recorded later counts from then on, and leaves every earlier answer as it was. */
    @Test
    default void aLaterFactLeavesEarlierAnswersAlone() {
        Register register = Sample.filled(this);
        AsOf before = Sample.TODAY.knownAt(Sample.moment(1));
        assertThat(Sample.record(register, 2, Sample.owns("U1", "o2"))).isEmpty();

        assertThat(register.ownershipOf(UnitId.of("U1"), Sample.TODAY)).contains(Sample.owns("U1", "o2"));
        assertThat(register.ownershipOf(UnitId.of("U1"), before)).contains(Sample.owns("U1", "o1"));
        assertThat(register.ownershipOf(UnitId.of("U1"), before.knownAt(Sample.moment(0))))
                .isEmpty();
    }

    /** A batch may not claim to have been recorded before, or together with, what is there. */
    @Test
    default void nothingIsRecordedInThePast() {
        Register register = Sample.filled(this);
        for (int day : List.of(0, 1)) {
            assertThat(Sample.record(register, day, Sample.owns("U1", "o2")))
                    .containsExactly(new Finding(
                            -1, Fault.RECORDED_TOO_EARLY, Sample.moment(day).toString()));
        }
        assertThat(register.ownershipOf(UnitId.of("U1"), Sample.TODAY)).contains(Sample.owns("U1", "o1"));
    }

    /** A fact holds for its days; one thing may have several facts for different days in one batch. */
    @Test
    default void aFactHoldsForItsDays() {
        Register register = Sample.filled(this);
        LocalDate sale = LocalDate.of(2024, 6, 1);
        RegisterBatch batch = RegisterBatch.of(
                Sample.moment(2),
                List.of(
                        RegisterEntry.state(Sample.owns("U2", "o1"), DateRange.until(sale)),
                        RegisterEntry.state(Sample.owns("U2", "o2"), DateRange.from(sale))));
        assertThat(register.record(batch)).isEmpty();
        assertThat(register.ownershipOf(UnitId.of("U2"), AsOf.date("2024-05-31")))
                .contains(Sample.owns("U2", "o1"));
        assertThat(register.ownershipOf(UnitId.of("U2"), AsOf.date("2024-06-01")))
                .contains(Sample.owns("U2", "o2"));
    }

    /** What is withdrawn is gone for its days, and still there for those who asked before. */
    @Test
    default void aWithdrawalTakesAFactBack() {
        Register register = Sample.filled(this);
        DateRange days = DateRange.from(LocalDate.of(2024, 7, 1));
        assertThat(register.record(
                        RegisterBatch.of(Sample.moment(2), List.of(RegisterEntry.withdraw(Sample.SERVICE, days)))))
                .isEmpty();
        assertThat(register.serviceOf(Sample.COMPLEX.id(), AsOf.date("2024-06-30")))
                .contains(Sample.SERVICE);
        assertThat(register.serviceOf(Sample.COMPLEX.id(), AsOf.date("2024-07-01")))
                .isEmpty();
        assertThat(register.serviceOf(
                        Sample.COMPLEX.id(), AsOf.date("2024-07-01").knownAt(Sample.moment(1))))
                .contains(Sample.SERVICE);
    }

    /** The register the contract is tried on. */
    final class Sample {

        static final AsOf TODAY = AsOf.date("2024-10-08");
        static final Complex COMPLEX =
                new Complex(ComplexId.of("C1"), "演示小区", DivisionCode.of("411502001001"), ComplexStage.OWNERS_COMMITTEE);
        static final Provider PROVIDER =
                new Provider(ProviderId.of("91411500MA0000000" + ProviderId.checkDigit("91411500MA0000000")), "演示物业");
        static final ServiceContract SERVICE =
                new ServiceContract(COMPLEX.id(), PROVIDER.id(), ServiceContract.Kind.OWNERS);
        static final Body COMMITTEE = new Body(
                BodyId.of("B1"), Body.Kind.OWNERS_COMMITTEE, "演示业委会", COMPLEX.community(), Optional.of(COMPLEX.id()));

        private Sample() {}

        static DivisionTree tree() {
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

        static ImmutableList<Finding> record(Register register, int day, RegisterFact... facts) {
            return register.record(RegisterBatch.of(
                    moment(day),
                    java.util.Arrays.stream(facts)
                            .map(fact -> RegisterEntry.state(fact, DateRange.ALWAYS))
                            .toList()));
        }

        static Register filled(RegisterContract contract) {
            Register register = contract.newRegister();
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
}
