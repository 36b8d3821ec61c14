package org.anju.jdbc;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.register.RegisterFact;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;
import org.anju.kernel.time.DateRange;
import org.anju.testkit.register.RegisterContract;

/** Forty complexes of 250 units, and corrections of them: always the same ones. */
final class ManyFacts {

    static final DivisionCode HERE = DivisionCode.of("411502001001");
    static final ComplexStage STAGE = ComplexStage.UNSERVED;
    static final Instant FIRST = Instant.parse("2024-10-08T01:00:00.123456789Z");
    static final List<ComplexId> COMPLEXES =
            IntStream.range(0, 40).mapToObj(i -> ComplexId.of("C" + i)).toList();

    private static final DivisionCode THERE = DivisionCode.of("411502001002");
    private static final ProviderId PROVIDER =
            ProviderId.of("91411500MA0000000" + ProviderId.checkDigit("91411500MA0000000"));
    private static final int UNITS = 250;

    private final Random random = new Random(1);

    /** Returns one batch of everything and some that change it. */
    List<RegisterBatch> batches() {
        List<RegisterEntry> all = new ArrayList<>();
        all.add(RegisterEntry.state(new Provider(PROVIDER, text()), DateRange.ALWAYS));
        for (ComplexId complex : COMPLEXES) {
            all.add(state(complex(complex)));
            all.add(state(new ServiceContract(complex, PROVIDER, oneOf(ServiceContract.Kind.values()))));
            all.add(state(body(complex)));
            for (int i = 0; i < UNITS; i++) {
                all.add(state(unit(complex, i)));
                all.add(state(ownership(complex, i)));
            }
        }
        List<RegisterBatch> batches = new ArrayList<>();
        batches.add(RegisterBatch.of(FIRST, all));
        for (int size : new int[] {3_000, 300, 5}) {
            batches.add(RegisterBatch.of(FIRST.plusNanos(batches.size()), corrections(size)));
        }
        return batches;
    }

    private List<RegisterEntry> corrections(int size) {
        List<RegisterEntry> entries = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        while (entries.size() < size) {
            RegisterFact fact = anything();
            if (seen.add(List.of(fact.getClass(), fact.key()))) {
                DateRange days = days();
                entries.add(
                        random.nextInt(4) == 0 ? RegisterEntry.withdraw(fact, days) : RegisterEntry.state(fact, days));
            }
        }
        return entries;
    }

    private RegisterFact anything() {
        ComplexId complex = COMPLEXES.get(random.nextInt(COMPLEXES.size()));
        int unit = random.nextInt(UNITS);
        return switch (random.nextInt(20)) {
            case 0 -> complex(complex);
            case 1 -> body(complex);
            case 2 -> new ServiceContract(complex, PROVIDER, oneOf(ServiceContract.Kind.values()));
            case 3, 4, 5, 6, 7 -> unit(complex, unit);
            default -> ownership(complex, unit);
        };
    }

    private RegisterEntry state(RegisterFact fact) {
        return RegisterEntry.state(fact, fact instanceof Ownership ? days() : DateRange.ALWAYS);
    }

    private DateRange days() {
        LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
        return switch (random.nextInt(4)) {
            case 0 -> DateRange.ALWAYS;
            case 1 -> DateRange.from(from);
            case 2 -> DateRange.until(from);
            default -> DateRange.of(from, from.plusDays(random.nextInt(200)));
        };
    }

    private Complex complex(ComplexId id) {
        return new Complex(id, text(), random.nextBoolean() ? HERE : THERE, oneOf(ComplexStage.values()));
    }

    private Body body(ComplexId complex) {
        Optional<ComplexId> of = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(complex);
        return new Body(BodyId.of("B" + complex), oneOf(Body.Kind.values()), text(), HERE, of);
    }

    private ExclusiveUnit unit(ComplexId complex, int number) {
        AreaFigures areas = new AreaFigures(area(), area(), area());
        return new ExclusiveUnit(
                UnitId.of(complex + "-" + number), complex, text(), text(), oneOf(UnitUsage.values()), areas);
    }

    private Optional<Area> area() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(Area.ofHundredths(random.nextInt(20_000)));
    }

    private Ownership ownership(ComplexId complex, int number) {
        ImmutableList<OwnerId> owners = random.nextInt(5) == 0
                ? ImmutableList.of(OwnerId.of("2" + text()), OwnerId.of("1" + text()))
                : ImmutableList.of(OwnerId.of("o" + text()));
        return new Ownership(UnitId.of(complex + "-" + number), oneOf(Title.values()), owners);
    }

    private String text() {
        return RegisterContract.TEXTS.get(random.nextInt(RegisterContract.TEXTS.size()));
    }

    private <T> T oneOf(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
