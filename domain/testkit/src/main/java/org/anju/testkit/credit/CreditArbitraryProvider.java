package org.anju.testkit.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.anju.credit.CreditRecord;
import org.anju.credit.Removal;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.DateRange;
import org.anju.testkit.scheme.SchemeArbitraries;

/**
 * Lets {@code @ForAll} make credit records; found by the {@code ServiceLoader}.
 *
 * <p>They are of the items of {@link SchemeArbitraries}, in the three years around its day: of one project or of the whole,
 * penalties final or not, contested, removed, shown early, recorded late.
 */
public final class CreditArbitraryProvider implements ArbitraryProvider {

    private static final int DAYS_AROUND = 500;

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return type.isOfType(CreditRecord.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return Set.of(records());
    }

    /** Returns records of one provider. */
    public static Arbitrary<CreditRecord> records() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of("BASIC", "GOOD", "BAD", "BAD", "UNHEARD"),
                        days(),
                        Arbitraries.of("X", "Y").optional(),
                        Arbitraries.of("", "", "F", "G"),
                        penalties(),
                        days().optional(0.2),
                        removals().optional(0.2))
                .as(CreditArbitraryProvider::record);
    }

    /** A penalty, and the day it became final. */
    private record Penalty(boolean penalty, boolean summary, Optional<LocalDate> finalFrom) {}

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-DAYS_AROUND, DAYS_AROUND).map(SchemeArbitraries.DAY::plusDays);
    }

    private static Arbitrary<Penalty> penalties() {
        return Combinators.combine(
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(true, false, false, false),
                        days().optional())
                .as(Penalty::new);
    }

    private static Arbitrary<Removal> removals() {
        return Combinators.combine(Arbitraries.of(Removal.Kind.class), days(), days())
                .as((kind, on, known) -> new Removal(kind, on, moment(known)));
    }

    private static Instant moment(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static CreditRecord record(
            int id,
            String item,
            LocalDate effective,
            Optional<String> project,
            String fact,
            Penalty penalty,
            Optional<LocalDate> objection,
            Optional<Removal> removal) {
        CreditRecord.Builder record = CreditRecord.builder();
        record.id(item + "-" + id)
                .provider(CreditRules.subject("X").provider())
                .item(item)
                .effective(effective)
                .project(project.map(ComplexId::of))
                .fact(fact)
                .penalty(penalty.penalty())
                .finalFrom(penalty.finalFrom())
                .summaryPenaltyOnPerson(penalty.summary())
                .objection(objection.map(DateRange::from))
                .removal(removal);
        return record.build();
    }
}
