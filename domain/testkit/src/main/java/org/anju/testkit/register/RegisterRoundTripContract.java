package org.anju.testkit.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** A register gives back what it was given: every field, every day, every nanosecond. */
public interface RegisterRoundTripContract {

    /** Returns an empty register of the complexes of {@link RegisterContract#TERRITORY}. */
    Register newRegister();

    /** What people and machines write into a text: quotes, separators, escapes, line ends, nothing, signs beyond 16 bits. */
    List<String> TEXTS = List.of(
            "",
            " ",
            "'",
            "\"",
            "\\",
            "\\N",
            "\\.",
            "\t",
            "\n",
            "\r\n",
            ",",
            "{}",
            "NULL",
            "null",
            "a\"b\\c,d}e",
            "安居",
            "𠮷");

    /** Every text comes back as it was written, the empty one too. */
    @Test
    default void everyTextComesBack() {
        Register register = RegisterSample.filled(newRegister());
        int day = 2;
        for (String text : TEXTS) {
            Complex complex = new Complex(
                    RegisterSample.COMPLEX.id(), text, RegisterSample.COMPLEX.community(), ComplexStage.UNSERVED);
            Provider provider = new Provider(RegisterSample.PROVIDER.id(), text);
            Body body = new Body(
                    RegisterSample.COMMITTEE.id(),
                    Body.Kind.OWNERS_COMMITTEE,
                    text,
                    complex.community(),
                    Optional.of(complex.id()));
            ExclusiveUnit unit = new ExclusiveUnit(
                    UnitId.of("U1"), complex.id(), text, "(" + text + ")", UnitUsage.DWELLING, AreaFigures.UNKNOWN);
            Ownership ownership = new Ownership(
                    unit.id(), Title.REGISTERED, ImmutableList.of(OwnerId.of("b" + text), OwnerId.of("a" + text)));
            assertThat(RegisterSample.record(register, day++, complex, provider, body, unit, ownership))
                    .isEmpty();
            assertThat(register.findComplex(complex.id(), RegisterSample.TODAY)).contains(complex);
            assertThat(register.findProvider(provider.id(), RegisterSample.TODAY))
                    .contains(provider);
            assertThat(register.bodiesOf(complex.id(), RegisterSample.TODAY)).containsExactly(body);
            assertThat(register.findUnit(unit.id(), RegisterSample.TODAY)).contains(unit);
            assertThat(register.ownershipOf(unit.id(), RegisterSample.TODAY)).contains(ownership);
        }
    }

    /** Every id comes back as it was written, and leads to what it stands for. */
    @Test
    default void everyIdIsFound() {
        Register register = newRegister();
        List<RegisterFact> facts = new ArrayList<>();
        for (String text : TEXTS) {
            ComplexId id = ComplexId.of("c" + text);
            facts.add(new Complex(id, "x", RegisterSample.COMPLEX.community(), ComplexStage.UNSERVED));
            facts.add(RegisterSample.unit("u" + text, id.value()));
            facts.add(RegisterSample.owns("u" + text, "o" + text));
        }
        assertThat(RegisterSample.record(register, 1, facts.toArray(RegisterFact[]::new)))
                .isEmpty();
        for (String text : TEXTS) {
            ComplexId id = ComplexId.of("c" + text);
            assertThat(register.unitsOf(id, RegisterSample.TODAY))
                    .containsExactly(RegisterSample.unit("u" + text, id.value()));
            assertThat(register.ownershipsOf(id, RegisterSample.TODAY))
                    .containsExactly(RegisterSample.owns("u" + text, "o" + text));
        }
    }

    /** Every kind, stage, usage and title comes back as itself. */
    @Test
    default void everyChoiceComesBack() {
        Register register = RegisterSample.filled(newRegister());
        ComplexId id = RegisterSample.COMPLEX.id();
        List<RegisterFact> facts = new ArrayList<>();
        for (Body.Kind kind : Body.Kind.values()) {
            facts.add(new Body(BodyId.of(kind.name()), kind, "x", RegisterSample.COMPLEX.community(), Optional.of(id)));
        }
        for (UnitUsage usage : UnitUsage.values()) {
            facts.add(new ExclusiveUnit(UnitId.of(usage.name()), id, "x", "x", usage, AreaFigures.UNKNOWN));
        }
        for (Title title : Title.values()) {
            facts.add(RegisterSample.unit(title.name(), id.value()));
            facts.add(Ownership.sole(UnitId.of(title.name()), title, OwnerId.of("o")));
        }
        assertThat(RegisterSample.record(register, 2, facts.toArray(RegisterFact[]::new)))
                .isEmpty();
        assertThat(register.bodiesOf(id, RegisterSample.TODAY))
                .hasSize(Body.Kind.values().length + 1)
                .allSatisfy(body -> {
                    assertThat(body.id().value()).isIn(body.kind().name(), "B1");
                });
        for (UnitUsage usage : UnitUsage.values()) {
            assertThat(register.findUnit(UnitId.of(usage.name()), RegisterSample.TODAY))
                    .map(ExclusiveUnit::usage)
                    .contains(usage);
        }
        for (Title title : Title.values()) {
            assertThat(register.ownershipOf(UnitId.of(title.name()), RegisterSample.TODAY))
                    .map(Ownership::title)
                    .contains(title);
        }
        int day = 3;
        for (ComplexStage stage : ComplexStage.values()) {
            Complex complex = new Complex(id, "x", RegisterSample.COMPLEX.community(), stage);
            assertThat(RegisterSample.record(register, day++, complex)).isEmpty();
            assertThat(register.findComplex(id, RegisterSample.TODAY)).contains(complex);
        }
        for (ServiceContract.Kind kind : ServiceContract.Kind.values()) {
            ServiceContract service = new ServiceContract(id, RegisterSample.PROVIDER.id(), kind);
            assertThat(RegisterSample.record(register, day++, service)).isEmpty();
            assertThat(register.serviceOf(id, RegisterSample.TODAY)).contains(service);
        }
    }

    /** Of the three areas of a unit each comes back where it was, and what is unknown stays unknown. */
    @Test
    default void everyAreaComesBack() {
        Register register = RegisterSample.filled(newRegister());
        List<Optional<Area>> choices =
                List.of(Optional.empty(), Optional.of(Area.ZERO), Optional.of(Area.ofHundredths(Long.MAX_VALUE)));
        List<RegisterFact> units = new ArrayList<>();
        for (Optional<Area> registered : choices) {
            for (Optional<Area> survey : choices) {
                for (Optional<Area> contract : choices) {
                    units.add(new ExclusiveUnit(
                            UnitId.of("A" + units.size()),
                            RegisterSample.COMPLEX.id(),
                            "x",
                            "x",
                            UnitUsage.OTHER,
                            new AreaFigures(registered, survey, contract)));
                }
            }
        }
        assertThat(RegisterSample.record(register, 2, units.toArray(RegisterFact[]::new)))
                .isEmpty();
        assertThat(register.unitsOf(RegisterSample.COMPLEX.id(), RegisterSample.TODAY))
                .containsAll(units.stream().map(ExclusiveUnit.class::cast).toList());
    }

    /** A public body belongs to no complex, and a body may act for an area that is no division of the tree. */
    @Test
    default void aPublicBodyBelongsToNoComplex() {
        Register register = RegisterSample.filled(newRegister());
        Body authority =
                new Body(BodyId.of("B2"), Body.Kind.PROPERTY_AUTHORITY, "x", DivisionCode.of("AREA"), Optional.empty());
        assertThat(RegisterSample.record(register, 2, authority)).isEmpty();
        assertThat(register.bodiesOf(RegisterSample.COMPLEX.id(), RegisterSample.TODAY))
                .containsExactly(RegisterSample.COMMITTEE);
    }

    /** A fact holds from its first day to the day before its last; an open end reaches as far as days go. */
    @Test
    default void everyEndOfARangeComesBack() {
        LocalDate from = LocalDate.of(2024, 2, 29);
        LocalDate to = LocalDate.of(2024, 3, 31);
        for (DateRange days : List.of(
                DateRange.ALWAYS,
                DateRange.from(from),
                DateRange.until(to),
                DateRange.of(from, to),
                DateRange.of(to, to))) {
            Register register = RegisterSample.filled(newRegister());
            assertThat(register.record(RegisterBatch.of(
                            RegisterSample.moment(2),
                            List.of(RegisterEntry.state(RegisterSample.owns("U2", "o1"), days)))))
                    .isEmpty();
            for (LocalDate day : List.of(
                    LocalDate.MIN,
                    from.minusDays(1),
                    from,
                    to.minusDays(1),
                    to,
                    to.plusDays(1),
                    LocalDate.MAX.minusDays(1))) {
                assertThat(register.ownershipOf(UnitId.of("U2"), AsOf.date(day)).isPresent())
                        .as("%s in %s", day, days)
                        .isEqualTo(days.contains(day));
            }
        }
    }

    /** A nanosecond lies between two moments, before 1970 too. */
    @Test
    default void momentsAreKeptToTheNanosecond() {
        for (Instant first : List.of(
                Instant.parse("1969-12-31T23:59:59.999999998Z"), Instant.parse("2024-10-08T01:00:00.123456788Z"))) {
            Register register = newRegister();
            Complex before = RegisterSample.COMPLEX;
            Complex after = new Complex(before.id(), "x", before.community(), ComplexStage.UNSERVED);
            assertThat(register.record(RegisterBatch.of(first, List.of(RegisterEntry.state(before, DateRange.ALWAYS)))))
                    .isEmpty();
            assertThat(register.record(RegisterBatch.of(
                            first.plusNanos(1), List.of(RegisterEntry.state(after, DateRange.ALWAYS)))))
                    .isEmpty();
            assertThat(register.findComplex(before.id(), RegisterSample.TODAY.knownAt(first.minusNanos(1))))
                    .isEmpty();
            assertThat(register.findComplex(before.id(), RegisterSample.TODAY.knownAt(first)))
                    .contains(before);
            assertThat(register.findComplex(before.id(), RegisterSample.TODAY.knownAt(first.plusNanos(1))))
                    .contains(after);
        }
    }
}
