package org.anju.kernel.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.TestRules;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;

/** Short names for the tests of rule books. */
final class LawFixtures {

    static final ParameterKey<Long> KEY = ParameterKey.of("k", ParameterType.INTEGER);
    static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    static final Instant SECOND = Instant.parse("2024-06-01T00:00:00Z");

    private LawFixtures() {}

    /** An entry for {@code k} under a law that is in force on every day. */
    static Parameter.Builder entry(Layer layer) {
        Parameter.Builder entry = Parameter.builder();
        entry.key("k")
                .layer(layer)
                .recordedAt(FIRST)
                .provenance(Provenance.TEXT)
                .addCitation(Citation.of(TestRules.law("L"), 1));
        return entry;
    }

    static Parameter value(Layer layer, long value) {
        return entry(layer).value(value).build();
    }

    static Parameter overridable(Layer layer, long value) {
        return entry(layer).value(value).overridable(true).build();
    }

    static DateRange days(String from, String to) {
        return DateRange.of(LocalDate.parse(from), LocalDate.parse(to));
    }

    static RulePack pack(String id, Layer layer, Parameter... entries) {
        ImmutableMap.Builder<String, Instrument> instruments = ImmutableMap.builder();
        for (Parameter entry : entries) {
            entry.citations()
                    .forEach(cited -> instruments.put(cited.instrument().id(), cited.instrument()));
        }
        return new RulePack(
                id,
                "1",
                Text.same(id),
                layer,
                instruments.buildKeepingLast(),
                ImmutableMap.of(),
                ImmutableList.copyOf(entries));
    }

    /** A book of one pack a layer. */
    static RuleBook book(Parameter... entries) {
        RuleBook book = RuleBook.of();
        for (Parameter entry : entries) {
            book = book.with(pack("p" + book.packs().size(), entry.layer(), entry));
        }
        return book;
    }

    static Resolution on(RuleBook book, String day) {
        return book.resolve(KEY, AsOf.date(day));
    }

    static Optional<Object> valueOn(RuleBook book, String day) {
        Resolution answer = on(book, day);
        return answer.isSet() ? answer.parameter().orElseThrow().value() : Optional.empty();
    }
}
