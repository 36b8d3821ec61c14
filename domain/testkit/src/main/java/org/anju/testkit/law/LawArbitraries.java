package org.anju.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePack;
import org.anju.kernel.law.Strength;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;

/** Rule packs small enough to collide: few days, few values, two parameters, every layer, corrections and drafts. */
public final class LawArbitraries {

    /** The parameters that all generated entries speak of. */
    public static final List<ParameterKey<Long>> KEYS =
            List.of(ParameterKey.of("one", ParameterType.INTEGER), ParameterKey.of("two", ParameterType.INTEGER));

    private static final List<Text> NAMES = List.of(Text.EMPTY, Text.of("甲", "first"), Text.of("乙", "second"));

    /** The first day on which a generated entry or instrument may begin. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private static final int DAYS = 20;
    private static final int MOMENTS = 4;

    private LawArbitraries() {}

    /** Returns days around those on which something changes. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-1, DAYS + 1).map(FIRST_DAY::plusDays);
    }

    /** Returns moments at which something is recorded. */
    public static Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(0, MOMENTS - 1).map(Instant.EPOCH::plusSeconds);
    }

    /** Returns questions about these days, as known at one of these moments or ever. */
    public static Arbitrary<AsOf> questions() {
        return Combinators.combine(days(), moments().optional(0.6))
                .as((day, moment) -> new AsOf(day, moment.orElse(Instant.MAX)));
    }

    /** Returns ranges of days, open ones included, never empty. */
    public static Arbitrary<DateRange> ranges() {
        Arbitrary<DateRange> bounded = Combinators.combine(
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(1, DAYS))
                .as((from, length) -> DateRange.of(FIRST_DAY.plusDays(from), FIRST_DAY.plusDays(from + length)));
        return Arbitraries.frequencyOf(
                Tuple.of(5, bounded),
                Tuple.of(2, days().map(DateRange::from)),
                Tuple.of(1, days().map(DateRange::until)),
                Tuple.of(2, Arbitraries.just(DateRange.ALWAYS)));
    }

    /** Returns instruments, some without dates, and all with different names unless they are equal. */
    public static Arbitrary<Instrument> instruments() {
        return Combinators.combine(
                        Arbitraries.of(Force.class), ranges().optional(0.8), Arbitraries.of(Provenance.class))
                .as((force, days, provenance) -> {
                    String id = force + "-" + days.map(DateRange::toString).orElse("") + "-" + provenance;
                    return new Instrument(
                            id,
                            Text.of("关于" + id + "的规定", id),
                            Text.of("《" + id + "》", id),
                            "",
                            force,
                            days,
                            provenance);
                });
    }

    /** Returns citations of articles, paragraphs and items. */
    public static Arbitrary<Citation> citations() {
        return Combinators.combine(
                        instruments(),
                        Arbitraries.integers().between(0, 1260),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 12))
                .as((instrument, article, paragraph, item) -> new Citation(instrument, article, paragraph, item, ""));
    }

    /** Returns entries with values from 1 to 5, or open. */
    public static Arbitrary<Parameter> parameters() {
        Arbitrary<Long> values = Arbitraries.longs().between(1, 5);
        Arbitrary<Parameter.Builder> contents = Combinators.combine(
                        values.optional(0.8),
                        ranges(),
                        moments(),
                        values.optional(0.1),
                        values.optional(0.1),
                        Arbitraries.of(NAMES))
                .as((value, valid, recorded, least, most, name) -> {
                    Parameter.Builder entry = Parameter.builder();
                    entry.value(value)
                            .valid(valid)
                            .recordedAt(recorded)
                            .name(name)
                            .atLeast(least)
                            .atMost(most);
                    return entry;
                });
        return Combinators.combine(
                        contents,
                        Arbitraries.of(KEYS),
                        Arbitraries.of(Layer.class),
                        citations().list().ofMaxSize(2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Strength.class))
                .as((entry, key, layer, citations, overridable, strength) -> entry.key(key.name())
                        .layer(layer)
                        .citations(citations)
                        .overridable(overridable)
                        .strength(strength)
                        .provenance(Provenance.TEXT)
                        .build());
    }

    /** Returns up to eight packs of one entry each. */
    public static Arbitrary<List<RulePack>> packs() {
        return parameters().list().ofMaxSize(8).map(entries -> {
            ImmutableList.Builder<RulePack> packs = ImmutableList.builder();
            for (int i = 0; i < entries.size(); i++) {
                packs.add(pack("pack-" + i, entries.get(i)));
            }
            return packs.build();
        });
    }

    /** Returns a pack of one entry. */
    public static Arbitrary<RulePack> pack() {
        return parameters().map(entry -> pack("pack", entry));
    }

    /** Returns rule books. */
    public static Arbitrary<RuleBook> books() {
        return packs().map(RuleBook::of);
    }

    /** Returns a pack called {@code id} with one entry. */
    public static RulePack pack(String id, Parameter entry) {
        ImmutableMap.Builder<String, Instrument> cited = ImmutableMap.builder();
        entry.citations().forEach(citation -> cited.put(citation.instrument().id(), citation.instrument()));
        return new RulePack(
                id,
                "1",
                Text.same(id),
                entry.layer(),
                cited.buildKeepingLast(),
                ImmutableMap.of(),
                ImmutableList.of(entry));
    }
}
