package org.anju.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.anju.kernel.law.Resolution.Kind;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;

/** The index of a rule book against a naive reading of all entries, written a second time here. */
class RuleBookProperties {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 12;

    @Provide
    Arbitrary<List<Parameter>> entries() {
        Arbitrary<DateRange> ranges = Combinators.combine(
                        Arbitraries.integers().between(-1, DAYS),
                        Arbitraries.integers().between(1, DAYS))
                .as((from, length) -> DateRange.of(
                        from < 0 ? LocalDate.MIN : START.plusDays(from),
                        length == DAYS ? LocalDate.MAX : START.plusDays(Math.max(from, 0) + length)));
        Arbitrary<Instrument> instruments = Combinators.combine(
                        Arbitraries.integers().between(0, 2), ranges.optional(0.8))
                .as((id, days) ->
                        new Instrument("I" + id + days, Text.EMPTY, Text.EMPTY, "", Force.LAW, days, Provenance.TEXT));
        Arbitrary<Long> values = Arbitraries.longs().between(1, 4);
        return Combinators.combine(
                        Arbitraries.of(Layer.class),
                        values.optional(0.8),
                        ranges,
                        Arbitraries.integers().between(0, 2),
                        instruments.list().ofMaxSize(1),
                        Arbitraries.of(true, false),
                        values.optional(0.2),
                        values.optional(0.2))
                .as((layer, value, valid, recorded, cited, overridable, least, most) -> {
                    Parameter.Builder entry = Parameter.builder();
                    entry.key("k")
                            .layer(layer)
                            .value(value)
                            .valid(valid)
                            .recordedAt(Instant.EPOCH.plusSeconds(recorded))
                            .provenance(Provenance.TEXT)
                            .overridable(overridable)
                            .atLeast(least)
                            .atMost(most);
                    cited.forEach(instrument -> entry.addCitation(Citation.of(instrument, 1)));
                    return (Parameter) entry.build();
                })
                .list()
                .ofMaxSize(7);
    }

    private static RuleBook book(List<Parameter> entries) {
        RuleBook book = RuleBook.of();
        for (Parameter entry : entries) {
            book = book.with(LawFixtures.pack("p" + book.packs().size(), entry.layer(), entry));
        }
        return book;
    }

    @Property(tries = 500)
    void theIndexSaysWhatANaiveReadingSaysOnEveryDayAndForEveryKnowledge(@ForAll("entries") List<Parameter> entries) {
        RuleBook book = book(entries);
        for (int day = -1; day <= 2 * DAYS + 1; day++) {
            for (int known = -1; known <= 3; known++) {
                Instant knownAt = known == 3 ? Instant.MAX : Instant.EPOCH.plusSeconds(known);
                LocalDate validOn = START.plusDays(day);
                Resolution answer =
                        book.resolve(LawFixtures.KEY, AsOf.date(validOn).knownAt(knownAt));

                Optional<Object> value =
                        answer.isSet() ? answer.parameter().orElseThrow().value() : Optional.empty();
                assertThat(value).as("%s %s", validOn, answer).isEqualTo(naive(entries, validOn, knownAt));
            }
        }
    }

    /** Reads all entries anew: the value, or nothing. */
    private static Optional<Object> naive(List<Parameter> entries, LocalDate day, Instant knownAt) {
        Optional<Object> answer = Optional.empty();
        List<Parameter> limits = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            List<Parameter> speaking = new ArrayList<>();
            Instant last = Instant.MIN;
            for (Parameter entry : entries) {
                boolean inForce = entry.citations().isEmpty()
                        || entry.citations()
                                .get(0)
                                .instrument()
                                .inForce()
                                .filter(days -> days.contains(day))
                                .isPresent();
                if (entry.layer() == layer
                        && entry.valid().contains(day)
                        && inForce
                        && !entry.recordedAt().isAfter(knownAt)) {
                    speaking.add(entry);
                    last = entry.recordedAt().isAfter(last) ? entry.recordedAt() : last;
                }
            }
            Instant latest = last;
            speaking.removeIf(entry -> entry.recordedAt().isBefore(latest));
            Set<Object> values = new TreeSet<>();
            boolean mayOverride = true;
            for (Parameter entry : speaking) {
                entry.value().ifPresent(values::add);
                mayOverride &= entry.value().isEmpty() || entry.overridable();
            }
            if (values.isEmpty()) {
                limits.addAll(speaking);
                continue;
            }
            if (values.size() > 1) {
                return Optional.empty();
            }
            long value = (Long) values.iterator().next();
            for (Parameter limit : limits) {
                if (value < (Long) limit.atLeast().orElse(Long.MIN_VALUE)
                        || value > (Long) limit.atMost().orElse(Long.MAX_VALUE)) {
                    return Optional.empty();
                }
            }
            answer = Optional.of(value);
            if (!mayOverride) {
                return answer;
            }
            speaking.removeIf(Parameter::isOpen);
            limits.addAll(speaking);
        }
        return answer;
    }

    @Property(tries = 300)
    void theOrderOfEntriesDoesNotMatter(@ForAll("entries") List<Parameter> entries, @ForAll Random random) {
        List<Parameter> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        assertThat(new ParameterHistory(shuffled).digest()).isEqualTo(new ParameterHistory(entries).digest());
    }

    @Property(tries = 300)
    void addingPacksOneByOneIsTheSameAsAllAtOnce(@ForAll("entries") List<Parameter> entries) {
        RuleBook oneByOne = book(entries);

        assertThat(RuleBook.of(oneByOne.packs()).digest()).isEqualTo(oneByOne.digest());
    }

    @Property(tries = 300)
    void aBookWithoutOverlapNeverConflictsAndWithoutOutOfBoundsNeverLeavesTheBounds(
            @ForAll("entries") List<Parameter> entries) {
        RuleBook book = book(entries);
        List<LintFinding.Code> codes =
                book.lint(START, List.of()).stream().map(LintFinding::code).toList();
        for (int day = -1; day <= 2 * DAYS + 1; day++) {
            AsOf asOf = AsOf.date(START.plusDays(day));
            if (!codes.contains(LintFinding.Code.OVERLAP)) {
                for (int known = 0; known < 3; known++) {
                    assertThat(book.resolve(LawFixtures.KEY, asOf.knownAt(Instant.EPOCH.plusSeconds(known)))
                                    .kind())
                            .isNotEqualTo(Kind.CONFLICT);
                }
            }
            if (!codes.contains(LintFinding.Code.OUT_OF_BOUNDS)) {
                assertThat(book.resolve(LawFixtures.KEY, asOf).kind()).isNotEqualTo(Kind.OUT_OF_BOUNDS);
            }
        }
    }

    @Property(tries = 300)
    void aDifferenceIsReportedForExactlyTheDaysThatDiffer(
            @ForAll("entries") List<Parameter> first, @ForAll("entries") List<Parameter> second) {
        RuleBook before = book(first);
        RuleBook after = book(second);
        List<RuleChange> changes = before.diff(after);
        for (int day = -1; day <= 2 * DAYS + 1; day++) {
            LocalDate validOn = START.plusDays(day);
            AsOf asOf = AsOf.date(validOn);
            boolean differs = !before.resolve(LawFixtures.KEY, asOf).equals(after.resolve(LawFixtures.KEY, asOf));
            assertThat(changes.stream().filter(change -> change.days().contains(validOn)))
                    .hasSize(differs ? 1 : 0);
        }
    }
}
