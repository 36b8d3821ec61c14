package org.anju.kernel.law;

import static org.anju.kernel.law.LawFixtures.FIRST;
import static org.anju.kernel.law.LawFixtures.KEY;
import static org.anju.kernel.law.LawFixtures.SECOND;
import static org.anju.kernel.law.LawFixtures.book;
import static org.anju.kernel.law.LawFixtures.days;
import static org.anju.kernel.law.LawFixtures.entry;
import static org.anju.kernel.law.LawFixtures.overridable;
import static org.anju.kernel.law.LawFixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.law.LintFinding.Code;
import org.anju.kernel.time.DateRange;
import org.junit.jupiter.api.Test;

class LintTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Instrument DRAFT =
            new Instrument("D", Text.same("D"), Text.same("Draft"), "", Force.DRAFT, Optional.empty(), Provenance.SEED);

    private static List<LintFinding> lint(Parameter... entries) {
        return book(entries).lint(TODAY, ImmutableList.of());
    }

    private static void assertOnly(List<LintFinding> findings, Code code, Layer layer) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.key()).isEqualTo("k");
            assertThat(finding.layer()).isEqualTo(layer);
        });
    }

    @Test
    void aSoundBookHasNoFindings() {
        assertThat(lint(
                        overridable(Layer.NATIONAL, 1),
                        value(Layer.CITY, 2),
                        entry(Layer.CITY).value(3L).recordedAt(SECOND).build()))
                .isEmpty();
        assertThat(book(value(Layer.NATIONAL, 1)).lint(TODAY, List.of(KEY))).isEmpty();
        assertThat(lint(entry(Layer.NATIONAL).build())).isEmpty();
    }

    @Test
    void aHoleBetweenTwoValuesIsAGap() {
        List<LintFinding> findings = lint(
                entry(Layer.NATIONAL)
                        .value(1L)
                        .valid(days("2020-01-01", "2021-01-01"))
                        .build(),
                entry(Layer.NATIONAL)
                        .value(2L)
                        .valid(days("2022-01-01", "2023-01-01"))
                        .build());

        assertOnly(findings, Code.GAP, Layer.NATIONAL);
        assertThat(findings.get(0).in(Locale.ENGLISH))
                .isEqualTo("k [national] gap: no value from 2021-01-01 to 2022-01-01");
        assertThat(findings.get(0).in(Locale.CHINA)).isEqualTo("k [国家] 期间空缺：2021-01-01至2022-01-01无值");
        assertThat(findings.get(0).code().isMistake()).isFalse();
    }

    @Test
    void adjoiningValuesHaveNoGap() {
        assertThat(lint(
                        entry(Layer.CITY)
                                .value(1L)
                                .valid(days("2020-01-01", "2021-01-01"))
                                .build(),
                        entry(Layer.CITY)
                                .value(2L)
                                .valid(days("2021-01-01", "2022-01-01"))
                                .build()))
                .isEmpty();
    }

    @Test
    void differentValuesForOneDayOverlapAlsoWhenALaterRecordHidesIt() {
        List<LintFinding> findings = lint(
                value(Layer.CITY, 1),
                value(Layer.CITY, 2),
                entry(Layer.CITY).value(3L).recordedAt(SECOND).build());

        assertOnly(findings, Code.OVERLAP, Layer.CITY);
        assertThat(findings.get(0).code().isMistake()).isTrue();
        assertThat(findings.get(0).text().en())
                .isEqualTo("another entry, valid [.., ..), gives another value for the same days");
    }

    @Test
    void aValueWithoutLawIsUncited() {
        Parameter uncited = Parameter.builder()
                .from(value(Layer.CITY, 1))
                .citations(ImmutableList.of())
                .build();

        assertOnly(lint(uncited), Code.UNCITED, Layer.CITY);
        assertThat(lint(Parameter.builder()
                        .from(uncited)
                        .provenance(Provenance.POLICY)
                        .build()))
                .isEmpty();
    }

    @Test
    void aReviewIsOverdueFromTheDayAfter() {
        assertThat(lint(entry(Layer.CITY).value(1L).reviewBy(TODAY).build())).isEmpty();
        assertOnly(lint(entry(Layer.CITY).value(1L).reviewBy(TODAY.minusDays(1)).build()), Code.STALE, Layer.CITY);
    }

    @Test
    void aDraftIsNamedTwiceForHavingNoDatesAndForBeingAlone() {
        Parameter draft = Parameter.builder()
                .from(value(Layer.CITY, 1))
                .citations(ImmutableList.of(Citation.of(DRAFT, 3)))
                .build();

        assertThat(lint(draft)).extracting(LintFinding::code).containsExactly(Code.UNDATED, Code.DRAFT_ONLY);
        assertThat(lint(draft).get(0).text().en()).isEqualTo("D 3 has no dates");
        assertThat(lint(draft, value(Layer.CITY, 1)))
                .extracting(LintFinding::code)
                .containsExactly(Code.UNDATED);
    }

    @Test
    void whatIsKnownFromMemoryIsNamedWhetherItIsTheValueOrItsInstrument() {
        Parameter remembered = Parameter.builder()
                .from(value(Layer.CITY, 1))
                .provenance(Provenance.MEMORY)
                .build();
        Instrument law = new Instrument(
                "M", Text.same("M"), Text.same("M"), "", Force.LAW, Optional.of(DateRange.ALWAYS), Provenance.MEMORY);
        Parameter bound = Parameter.builder()
                .from(value(Layer.CITY, 1))
                .citations(ImmutableList.of(Citation.of(law, 1)))
                .build();

        assertOnly(lint(remembered), Code.UNVERIFIED, Layer.CITY);
        assertOnly(lint(bound), Code.UNVERIFIED, Layer.CITY);
        assertThat(lint(bound).get(0).in(Locale.ENGLISH))
                .isEqualTo("k [city] unverified: common knowledge, text not checked");
        assertThat(lint(bound).get(0).code().isMistake()).isFalse();
    }

    @Test
    void whatAnOuterLayerForbidsIsUnreachable() {
        assertOnly(lint(value(Layer.NATIONAL, 1), value(Layer.CITY, 2)), Code.UNREACHABLE, Layer.CITY);
        assertThat(lint(value(Layer.NATIONAL, 1), value(Layer.CITY, 1))).isEmpty();
    }

    @Test
    void aValueWhoseDaysAreNoneIsUnreachable() {
        Instrument law = new Instrument(
                "E",
                Text.same("E"),
                Text.same("E"),
                "",
                Force.LAW,
                Optional.of(DateRange.from(LocalDate.parse("2025-01-01"))),
                Provenance.TEXT);
        Parameter early = Parameter.builder()
                .from(value(Layer.CITY, 1))
                .valid(DateRange.until(LocalDate.parse("2025-01-01")))
                .citations(ImmutableList.of(Citation.of(law, 1)))
                .build();

        assertOnly(lint(early), Code.UNREACHABLE, Layer.CITY);
    }

    @Test
    void aValueOverriddenByInnerLayersIsNotUnreachable() {
        assertThat(lint(overridable(Layer.NATIONAL, 1), overridable(Layer.PROVINCE, 2), value(Layer.CITY, 3)))
                .isEmpty();
    }

    @Test
    void aValueOfAnotherTypeThanTheOuterLayerAsksForIsMistyped() {
        assertOnly(
                lint(
                        entry(Layer.NATIONAL).expects(ParameterType.FLAG).build(),
                        entry(Layer.CITY).value("yes").build()),
                Code.MISTYPED,
                Layer.CITY);
    }

    @Test
    void theCatalogueKnowsNamesAndTypes() {
        ParameterKey<Boolean> flag = ParameterKey.of("k", ParameterType.FLAG);
        ParameterKey<Boolean> other = ParameterKey.of("other", ParameterType.FLAG);

        assertThat(book(value(Layer.CITY, 1)).lint(TODAY, List.of(flag)))
                .extracting(LintFinding::code)
                .containsExactly(Code.MISTYPED);
        assertThat(book(entry(Layer.CITY).expects(ParameterType.TERM).build()).lint(TODAY, List.of(flag)))
                .extracting(LintFinding::code)
                .containsExactly(Code.MISTYPED);
        assertThat(book(value(Layer.CITY, 1)).lint(TODAY, List.of(other)))
                .extracting(LintFinding::code, LintFinding::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Code.UNKNOWN_KEY, "k"),
                        org.assertj.core.groups.Tuple.tuple(Code.UNMENTIONED, "other"));
    }

    @Test
    void aValueOutsideTheLimitsIsFoundOnItsFirstDay() {
        List<LintFinding> findings = lint(
                entry(Layer.NATIONAL).atMost(5L).build(),
                entry(Layer.CITY)
                        .value(6L)
                        .recordedAt(FIRST)
                        .valid(DateRange.from(LocalDate.parse("2025-01-01")))
                        .build());

        assertOnly(findings, Code.OUT_OF_BOUNDS, Layer.CITY);
        assertThat(findings.get(0).text().en()).isEqualTo("from 2025-01-01");
    }
}
