package org.anju.testkit.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.register.Body;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.Fault;
import org.anju.kernel.register.Finding;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.spi.Register;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.junit.jupiter.api.Test;

/** What every register must do: take a batch whole or not at all, and never change an answer once given. */
public interface RegisterContract extends RegisterRoundTripContract, RegisterRaceContract {

    /**
     * Where the complexes of the register lie: a city, a county, a street and two communities, an area over the first of
     * them and an area whose members nobody stated.
     */
    Territory TERRITORY = RegisterSample.territory();

    /** Returns an empty register of the complexes of {@link #TERRITORY}. */
    @Override
    Register newRegister();

    /** A new register knows nothing. */
    @Test
    default void aNewRegisterKnowsNothing() {
        Register register = newRegister();
        assertThat(register.findComplex(RegisterSample.COMPLEX.id(), RegisterSample.TODAY))
                .isEmpty();
        assertThat(register.complexesIn(DivisionCode.of("4115"), RegisterSample.TODAY))
                .isEmpty();
        assertThat(register.unitsOf(RegisterSample.COMPLEX.id(), RegisterSample.TODAY))
                .isEmpty();
        assertThat(register.bodiesOf(RegisterSample.COMPLEX.id(), RegisterSample.TODAY))
                .isEmpty();
    }

    /** What was recorded is found again, whatever the order of the rows. */
    @Test
    default void whatWasRecordedIsFound() {
        Register register = RegisterSample.filled(newRegister());
        assertThat(register.findComplex(RegisterSample.COMPLEX.id(), RegisterSample.TODAY))
                .contains(RegisterSample.COMPLEX);
        assertThat(register.findUnit(UnitId.of("U2"), RegisterSample.TODAY)).contains(RegisterSample.unit("U2", "C1"));
        assertThat(register.unitsOf(RegisterSample.COMPLEX.id(), RegisterSample.TODAY))
                .containsExactly(RegisterSample.unit("U1", "C1"), RegisterSample.unit("U2", "C1"));
        assertThat(register.ownershipOf(UnitId.of("U1"), RegisterSample.TODAY))
                .contains(RegisterSample.owns("U1", "o1"));
        assertThat(register.ownershipOf(UnitId.of("U2"), RegisterSample.TODAY)).isEmpty();
        assertThat(register.findProvider(RegisterSample.PROVIDER.id(), RegisterSample.TODAY))
                .contains(RegisterSample.PROVIDER);
        assertThat(register.serviceOf(RegisterSample.COMPLEX.id(), RegisterSample.TODAY))
                .contains(RegisterSample.SERVICE);
        assertThat(register.bodiesOf(RegisterSample.COMPLEX.id(), RegisterSample.TODAY))
                .containsExactly(RegisterSample.COMMITTEE);
    }

    /** Complexes are found by every division they lie in, and by no other. */
    @Test
    default void complexesAreFoundByDivision() {
        Register register = RegisterSample.filled(newRegister());
        for (String code : List.of("4115", "411502", "411502001", "411502001001", "AREA")) {
            assertThat(register.complexesIn(DivisionCode.of(code), RegisterSample.TODAY))
                    .containsExactly(RegisterSample.COMPLEX);
        }
        for (String code : List.of("411502001002", "UNSTATED", "99")) {
            assertThat(register.complexesIn(DivisionCode.of(code), RegisterSample.TODAY))
                    .isEmpty();
        }
    }

    /** A complex that came to lie in another community is found where it lay on the day asked about. */
    @Test
    default void aComplexIsFoundWhereItLay() {
        Register register = RegisterSample.filled(newRegister());
        LocalDate moved = LocalDate.of(2024, 6, 1);
        DivisionCode other = DivisionCode.of("411502001002");
        Complex there = new Complex(RegisterSample.COMPLEX.id(), "x", other, ComplexStage.UNSERVED);
        assertThat(register.record(RegisterBatch.of(
                        RegisterSample.moment(2), List.of(RegisterEntry.state(there, DateRange.from(moved))))))
                .isEmpty();
        assertThat(register.complexesIn(other, AsOf.date(moved))).containsExactly(there);
        assertThat(register.complexesIn(other, AsOf.date(moved.minusDays(1)))).isEmpty();
        assertThat(register.complexesIn(RegisterSample.COMPLEX.community(), AsOf.date(moved)))
                .isEmpty();
    }

    /** Who holds the units of a complex is who holds each of them. */
    @Test
    default void theOwnersOfAComplexAreThoseOfItsUnits() {
        Register register = RegisterSample.filled(newRegister());
        assertThat(RegisterSample.record(
                        register,
                        2,
                        RegisterSample.unit("U10", "C1"),
                        RegisterSample.owns("U10", "o3"),
                        RegisterSample.owns("U2", "o2"),
                        new Complex(ComplexId.of("C2"), "x", RegisterSample.COMPLEX.community(), ComplexStage.UNSERVED),
                        RegisterSample.unit("V1", "C2"),
                        RegisterSample.owns("V1", "o1")))
                .isEmpty();
        assertThat(register.ownershipsOf(RegisterSample.COMPLEX.id(), RegisterSample.TODAY))
                .containsExactly(
                        RegisterSample.owns("U1", "o1"),
                        RegisterSample.owns("U2", "o2"),
                        RegisterSample.owns("U10", "o3"));
        assertThat(RegisterSample.withdraw(register, 3, RegisterSample.unit("U2", "C1")))
                .isEmpty();
        assertThat(register.ownershipsOf(RegisterSample.COMPLEX.id(), RegisterSample.TODAY))
                .containsExactly(RegisterSample.owns("U1", "o1"), RegisterSample.owns("U10", "o3"));
        assertThat(register.ownershipsOf(
                        RegisterSample.COMPLEX.id(), RegisterSample.TODAY.knownAt(RegisterSample.moment(1))))
                .containsExactly(RegisterSample.owns("U1", "o1"));
    }

    /** One bad row keeps the whole batch out, and every bad row is named. */
    @Test
    default void aBatchIsRecordedWholeOrNotAtAll() {
        Register register = newRegister();
        ImmutableList<Finding> findings = RegisterSample.record(
                register,
                1,
                RegisterSample.COMPLEX,
                new Complex(ComplexId.of("C2"), "x", DivisionCode.of("99"), ComplexStage.UNSERVED),
                new Complex(ComplexId.of("C3"), "x", DivisionCode.of("411502001"), ComplexStage.UNSERVED),
                RegisterSample.unit("U1", "C9"),
                RegisterSample.owns("U9", "o1"),
                RegisterSample.SERVICE,
                new Body(BodyId.of("B"), Body.Kind.STREET_OFFICE, "x", DivisionCode.of("98"), Optional.empty()),
                RegisterSample.COMPLEX);

        assertThat(findings)
                .containsExactly(
                        new Finding(1, Fault.UNKNOWN_DIVISION, "99"),
                        new Finding(2, Fault.NOT_A_COMMUNITY, "411502001"),
                        new Finding(3, Fault.UNKNOWN_COMPLEX, "C9"),
                        new Finding(4, Fault.UNKNOWN_UNIT, "U9"),
                        new Finding(
                                5,
                                Fault.UNKNOWN_PROVIDER,
                                RegisterSample.PROVIDER.id().code()),
                        new Finding(6, Fault.UNKNOWN_DIVISION, "98"),
                        new Finding(7, Fault.DUPLICATE, "C1"));
        assertThat(register.findComplex(RegisterSample.COMPLEX.id(), RegisterSample.TODAY))
                .isEmpty();
        assertThat(RegisterSample.record(register, 1, RegisterSample.COMPLEX)).isEmpty();
    }

    /** A unit stays where it is. */
    @Test
    default void aUnitDoesNotMoveToAnotherComplex() {
        Register register = RegisterSample.filled(newRegister());
        Complex other = new Complex(ComplexId.of("C2"), "x", DivisionCode.of("411502001002"), ComplexStage.PRELIMINARY);
        assertThat(RegisterSample.record(register, 2, other, RegisterSample.unit("U1", "C2")))
                .containsExactly(new Finding(1, Fault.UNIT_ELSEWHERE, "U1"));
    }

    /** A row that takes a unit back says nothing of where the unit stands. */
    @Test
    default void aUnitStandsWhereItWasStated() {
        Register register = RegisterSample.filled(newRegister());
        Complex other = new Complex(ComplexId.of("C2"), "x", RegisterSample.COMPLEX.community(), ComplexStage.UNSERVED);
        assertThat(RegisterSample.record(register, 2, other)).isEmpty();
        assertThat(RegisterSample.withdraw(register, 3, RegisterSample.unit("U3", "C2")))
                .isEmpty();
        assertThat(RegisterSample.record(register, 4, RegisterSample.unit("U3", "C1")))
                .isEmpty();
        assertThat(register.unitsOf(other.id(), RegisterSample.TODAY)).isEmpty();
        assertThat(register.unitsOf(RegisterSample.COMPLEX.id(), RegisterSample.TODAY))
                .hasSize(3);
    }

    /** Of a batch with one bad row nothing stays behind: no fact of any kind, and not its moment. */
    @Test
    default void aRefusedBatchLeavesNothing() {
        Register register = newRegister();
        assertThat(RegisterSample.record(
                        register,
                        1,
                        RegisterSample.COMPLEX,
                        RegisterSample.unit("U1", "C1"),
                        RegisterSample.owns("U1", "o1"),
                        RegisterSample.PROVIDER,
                        RegisterSample.SERVICE,
                        RegisterSample.COMMITTEE,
                        RegisterSample.owns("U9", "o1")))
                .containsExactly(new Finding(6, Fault.UNKNOWN_UNIT, "U9"));

        assertThat(register.findComplex(RegisterSample.COMPLEX.id(), RegisterSample.TODAY))
                .isEmpty();
        assertThat(register.findUnit(UnitId.of("U1"), RegisterSample.TODAY)).isEmpty();
        assertThat(register.unitsOf(RegisterSample.COMPLEX.id(), RegisterSample.TODAY))
                .isEmpty();
        assertThat(register.ownershipOf(UnitId.of("U1"), RegisterSample.TODAY)).isEmpty();
        assertThat(register.findProvider(RegisterSample.PROVIDER.id(), RegisterSample.TODAY))
                .isEmpty();
        assertThat(register.serviceOf(RegisterSample.COMPLEX.id(), RegisterSample.TODAY))
                .isEmpty();
        assertThat(register.bodiesOf(RegisterSample.COMPLEX.id(), RegisterSample.TODAY))
                .isEmpty();
        assertThat(RegisterSample.record(register, 1, RegisterSample.COMPLEX)).isEmpty();
    }

    /** A fact recorded later counts from then on, and leaves every earlier answer as it was. */
    @Test
    default void aLaterFactLeavesEarlierAnswersAlone() {
        Register register = RegisterSample.filled(newRegister());
        AsOf before = RegisterSample.TODAY.knownAt(RegisterSample.moment(1));
        assertThat(RegisterSample.record(register, 2, RegisterSample.owns("U1", "o2")))
                .isEmpty();

        assertThat(register.ownershipOf(UnitId.of("U1"), RegisterSample.TODAY))
                .contains(RegisterSample.owns("U1", "o2"));
        assertThat(register.ownershipOf(UnitId.of("U1"), before)).contains(RegisterSample.owns("U1", "o1"));
        assertThat(register.ownershipOf(UnitId.of("U1"), before.knownAt(RegisterSample.moment(0))))
                .isEmpty();
    }

    /** A batch may not claim to have been recorded before, or together with, what is there. */
    @Test
    default void nothingIsRecordedInThePast() {
        Register register = RegisterSample.filled(newRegister());
        for (int day : List.of(0, 1)) {
            assertThat(RegisterSample.record(register, day, RegisterSample.owns("U1", "o2")))
                    .containsExactly(new Finding(
                            -1,
                            Fault.RECORDED_TOO_EARLY,
                            RegisterSample.moment(day).toString()));
        }
        assertThat(register.ownershipOf(UnitId.of("U1"), RegisterSample.TODAY))
                .contains(RegisterSample.owns("U1", "o1"));
    }

    /** A fact holds for its days; one thing may have several facts for different days in one batch. */
    @Test
    default void aFactHoldsForItsDays() {
        Register register = RegisterSample.filled(newRegister());
        LocalDate sale = LocalDate.of(2024, 6, 1);
        RegisterBatch batch = RegisterBatch.of(
                RegisterSample.moment(2),
                List.of(
                        RegisterEntry.state(RegisterSample.owns("U2", "o1"), DateRange.until(sale)),
                        RegisterEntry.state(RegisterSample.owns("U2", "o2"), DateRange.from(sale))));
        assertThat(register.record(batch)).isEmpty();
        assertThat(register.ownershipOf(UnitId.of("U2"), AsOf.date("2024-05-31")))
                .contains(RegisterSample.owns("U2", "o1"));
        assertThat(register.ownershipOf(UnitId.of("U2"), AsOf.date("2024-06-01")))
                .contains(RegisterSample.owns("U2", "o2"));
    }

    /** What is withdrawn is gone for its days, and still there for those who asked before. */
    @Test
    default void aWithdrawalTakesAFactBack() {
        Register register = RegisterSample.filled(newRegister());
        DateRange days = DateRange.from(LocalDate.of(2024, 7, 1));
        assertThat(register.record(RegisterBatch.of(
                        RegisterSample.moment(2), List.of(RegisterEntry.withdraw(RegisterSample.SERVICE, days)))))
                .isEmpty();
        assertThat(register.serviceOf(RegisterSample.COMPLEX.id(), AsOf.date("2024-06-30")))
                .contains(RegisterSample.SERVICE);
        assertThat(register.serviceOf(RegisterSample.COMPLEX.id(), AsOf.date("2024-07-01")))
                .isEmpty();
        assertThat(register.serviceOf(
                        RegisterSample.COMPLEX.id(), AsOf.date("2024-07-01").knownAt(RegisterSample.moment(1))))
                .contains(RegisterSample.SERVICE);
    }
}
