package org.anju.kernel.law;

import static org.anju.kernel.law.LawFixtures.FIRST;
import static org.anju.kernel.law.LawFixtures.SECOND;
import static org.anju.kernel.law.LawFixtures.book;
import static org.anju.kernel.law.LawFixtures.days;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.anju.kernel.TestRules;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.time.DateRange;
import org.junit.jupiter.api.Test;

/** Whatever is changed in a rule book changes its digest. */
class RuleBookDigestTest {

    private static final Instrument LAW = TestRules.law("L");

    private static Parameter with(Consumer<Parameter.Builder> change) {
        Parameter.Builder entry = Parameter.builder();
        entry.key("k").layer(Layer.CITY).recordedAt(FIRST).provenance(Provenance.TEXT);
        change.accept(entry);
        return entry.build();
    }

    @Test
    void everyFieldOfAnEntryCounts() {
        List<Parameter> entries = List.of(
                with(e -> {}),
                with(e -> e.value(1L)),
                with(e -> e.value("1")),
                with(e -> e.value(Ratio.ONE)),
                with(e -> e.value("")),
                with(e -> e.atLeast(1L)),
                with(e -> e.atMost(1L)),
                with(e -> e.expects(ParameterType.FLAG)),
                with(e -> e.valid(days("2021-01-01", "2022-01-01"))),
                with(e -> e.reviewBy(LocalDate.of(2027, 1, 1))),
                with(e -> e.strength(Strength.MAY)),
                with(e -> e.overridable(true)),
                with(e -> e.row("D-4")),
                with(e -> e.name(Text.of("注", "note"))),
                with(e -> e.name(Text.of("注", "nota"))),
                with(e -> e.note(Text.of("注", "note"))),
                with(e -> e.note(Text.of("注", "nota"))),
                with(e -> e.addCitation(Citation.of(LAW, 1))),
                with(e -> e.addCitation(Citation.of(LAW, 2))),
                with(e -> e.addCitation(new Citation(LAW, 1, 1, 0, ""))),
                with(e -> e.addCitation(new Citation(LAW, 1, 0, 1, ""))),
                with(e -> e.addCitation(new Citation(LAW, 1, 0, 0, "annex"))),
                with(e -> e.addCitation(Citation.of(LAW, 1)).addCitation(Citation.of(LAW, 2))),
                with(e -> e.value(new Datum.Leaf("a"))),
                with(e -> e.value(many(new Datum.Leaf("a")))),
                with(e -> e.value(many(many(new Datum.Leaf("a"))))),
                with(e -> e.value(many())),
                with(e -> e.value(new Datum.Fields(ImmutableMap.of()))),
                with(e -> e.value(new Datum.Fields(ImmutableMap.of("a", new Datum.Leaf("b"))))),
                with(e -> e.value(new Datum.Fields(ImmutableMap.of("b", new Datum.Leaf("a"))))));

        assertThat(entries.stream().map(entry -> book(entry).digest())).doesNotHaveDuplicates();
    }

    private static Datum many(Datum... values) {
        return new Datum.Many(ImmutableList.copyOf(values));
    }

    @Test
    void keyLayerMomentAndProvenanceCount() {
        Parameter entry = with(e -> {});

        assertThat(List.of(
                        entry,
                        changed("other", Layer.CITY, FIRST, Provenance.TEXT),
                        changed("k", Layer.PROVINCE, FIRST, Provenance.TEXT),
                        changed("k", Layer.CITY, SECOND, Provenance.TEXT),
                        changed("k", Layer.CITY, FIRST, Provenance.MEMORY)))
                .extracting(Parameter::digest)
                .doesNotHaveDuplicates();
        assertThat(changed("k", Layer.CITY, FIRST, Provenance.TEXT).digest()).isEqualTo(entry.digest());
    }

    private static Parameter changed(String key, Layer layer, java.time.Instant recorded, Provenance provenance) {
        Parameter.Builder entry = Parameter.builder();
        return entry.key(key)
                .layer(layer)
                .recordedAt(recorded)
                .provenance(provenance)
                .build();
    }

    @Test
    void everyFieldOfAnInstrumentCounts() {
        Text text = Text.same("T");
        Optional<DateRange> always = Optional.of(DateRange.ALWAYS);
        List<Instrument> instruments = List.of(
                new Instrument("I", text, text, "1", Force.LAW, always, Provenance.TEXT),
                new Instrument("J", text, text, "1", Force.LAW, always, Provenance.TEXT),
                new Instrument("I", Text.same("U"), text, "1", Force.LAW, always, Provenance.TEXT),
                new Instrument("I", text, Text.same("U"), "1", Force.LAW, always, Provenance.TEXT),
                new Instrument("I", text, text, "2", Force.LAW, always, Provenance.TEXT),
                new Instrument("I", text, text, "1", Force.DRAFT, always, Provenance.TEXT),
                new Instrument("I", text, text, "1", Force.LAW, Optional.empty(), Provenance.TEXT),
                new Instrument("I", text, text, "1", Force.LAW, always, Provenance.SEED),
                new Instrument("I", text, text, "1", Force.LAW, always, Provenance.TEXT, text));

        assertThat(instruments.stream()
                        .map(instrument -> RuleBook.of(new RulePackBuilder("p", Layer.CITY, instrument, FIRST).build())
                                .digest()))
                .doesNotHaveDuplicates();
    }

    @Test
    void thePacksAndTheirVersionsCount() {
        RulePack pack = new RulePack(
                "p", "1", Text.EMPTY, Layer.CITY, ImmutableMap.of(), ImmutableMap.of(), ImmutableList.of());
        RulePack next = new RulePack(
                "p", "2", Text.EMPTY, Layer.CITY, ImmutableMap.of(), ImmutableMap.of(), ImmutableList.of());

        assertThat(RuleBook.of(pack).digest()).isNotEqualTo(RuleBook.of(next).digest());
        assertThat(RuleBook.of(pack).digest()).isNotEqualTo(RuleBook.of().digest());
    }
}
