package org.anju.kernel.law;

import static org.anju.kernel.law.LawFixtures.FIRST;
import static org.anju.kernel.law.LawFixtures.KEY;
import static org.anju.kernel.law.LawFixtures.SECOND;
import static org.anju.kernel.law.LawFixtures.book;
import static org.anju.kernel.law.LawFixtures.days;
import static org.anju.kernel.law.LawFixtures.entry;
import static org.anju.kernel.law.LawFixtures.on;
import static org.anju.kernel.law.LawFixtures.overridable;
import static org.anju.kernel.law.LawFixtures.pack;
import static org.anju.kernel.law.LawFixtures.value;
import static org.anju.kernel.law.LawFixtures.valueOn;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.TestRules;
import org.anju.kernel.law.Resolution.Kind;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Term;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final Instrument DRAFT =
            new Instrument("D", Text.same("D"), Text.same("D"), "", Force.DRAFT, Optional.empty(), Provenance.SEED);

    @Test
    void aParameterNobodyMentionsIsAbsent() {
        assertThat(on(RuleBook.of(), "2024-01-01")).isEqualTo(new Resolution(Kind.ABSENT, Optional.empty()));
        assertThat(RuleBook.of().entries("k")).isEmpty();
    }

    @Test
    void aValueHoldsFromItsFirstDayToTheDayBeforeItsEnd() {
        RuleBook book = book(entry(Layer.NATIONAL)
                .value(7L)
                .valid(days("2021-01-01", "2024-01-01"))
                .build());

        assertThat(on(book, "2020-12-31").kind()).isEqualTo(Kind.NOT_IN_FORCE);
        assertThat(valueOn(book, "2021-01-01")).contains(7L);
        assertThat(valueOn(book, "2023-12-31")).contains(7L);
        assertThat(on(book, "2024-01-01").kind()).isEqualTo(Kind.NOT_IN_FORCE);
    }

    @Test
    void aValueNeedsItsInstrumentInForceAsWell() {
        Instrument law = TestRules.law("N").inForce(days("2022-01-01", "2023-01-01"));
        Parameter.Builder entry = Parameter.builder();
        RuleBook book = book(entry.key("k")
                .layer(Layer.CITY)
                .recordedAt(FIRST)
                .provenance(Provenance.TEXT)
                .addCitation(Citation.of(law, 3))
                .value(7L)
                .build());

        assertThat(on(book, "2021-12-31").kind()).isEqualTo(Kind.NOT_IN_FORCE);
        assertThat(valueOn(book, "2022-01-01")).contains(7L);
        assertThat(on(book, "2023-01-01").kind()).isEqualTo(Kind.NOT_IN_FORCE);
    }

    @Test
    void anInnerLayerOverridesOnlyWhereTheOuterOneAllowsIt() {
        assertThat(valueOn(book(overridable(Layer.NATIONAL, 1), value(Layer.CITY, 2)), "2024-01-01"))
                .contains(2L);
        assertThat(valueOn(book(value(Layer.NATIONAL, 1), value(Layer.CITY, 2)), "2024-01-01"))
                .contains(1L);
        assertThat(valueOn(
                        book(overridable(Layer.NATIONAL, 1), value(Layer.PROVINCE, 2), value(Layer.CITY, 3)),
                        "2024-01-01"))
                .contains(2L);
    }

    @Test
    void whatTheLawLeavesOpenAnInnerLayerSets() {
        Parameter open = entry(Layer.NATIONAL).expects(ParameterType.INTEGER).build();

        assertThat(on(book(open), "2024-01-01")).isEqualTo(new Resolution(Kind.OPEN, Optional.of(open)));
        assertThat(valueOn(book(open, value(Layer.COMPLEX, 9)), "2024-01-01")).contains(9L);
        assertThat(valueOn(
                        book(overridable(Layer.NATIONAL, 4), entry(Layer.CITY).build()), "2024-01-01"))
                .contains(4L);
    }

    @Test
    void theLimitsOfEveryOuterLayerBind() {
        Parameter national = entry(Layer.NATIONAL)
                .value(3L)
                .overridable(true)
                .atLeast(2L)
                .atMost(5L)
                .build();
        Parameter province = overridable(Layer.PROVINCE, 4);

        assertThat(valueOn(book(national, province, value(Layer.CITY, 5)), "2024-01-01"))
                .contains(5L);
        assertThat(valueOn(book(national, province, value(Layer.CITY, 2)), "2024-01-01"))
                .contains(2L);
        assertThat(on(book(national, province, value(Layer.CITY, 6)), "2024-01-01")
                        .kind())
                .isEqualTo(Kind.OUT_OF_BOUNDS);
        assertThat(on(book(national, province, value(Layer.CITY, 1)), "2024-01-01")
                        .kind())
                .isEqualTo(Kind.OUT_OF_BOUNDS);
    }

    @Test
    void termsKeepWithinLimitsOnlyInTheSameUnit() {
        Parameter open = entry(Layer.NATIONAL).atMost(Term.years(5)).build();

        assertThat(on(book(open, entry(Layer.CITY).value(Term.years(5)).build()), "2024-01-01")
                        .kind())
                .isEqualTo(Kind.SET);
        assertThat(on(book(open, entry(Layer.CITY).value(Term.years(6)).build()), "2024-01-01")
                        .kind())
                .isEqualTo(Kind.OUT_OF_BOUNDS);
        assertThat(on(book(open, entry(Layer.CITY).value(Term.months(12)).build()), "2024-01-01")
                        .kind())
                .isEqualTo(Kind.OUT_OF_BOUNDS);
        assertThat(on(book(open, entry(Layer.CITY).value("five").build()), "2024-01-01")
                        .kind())
                .isEqualTo(Kind.OUT_OF_BOUNDS);
    }

    @Test
    void limitsThatAreNotInForceBindNobody() {
        Parameter later = entry(Layer.NATIONAL)
                .value(3L)
                .overridable(true)
                .atMost(5L)
                .valid(DateRange.from(LocalDate.parse("2025-01-01")))
                .build();
        RuleBook book = book(later, value(Layer.CITY, 6));

        assertThat(valueOn(book, "2024-12-31")).contains(6L);
        assertThat(on(book, "2025-01-01").kind()).isEqualTo(Kind.OUT_OF_BOUNDS);
    }

    @Test
    void twoValuesRecordedTogetherInOneLayerConflictUnlessTheyAreEqual() {
        assertThat(on(book(value(Layer.CITY, 1), value(Layer.CITY, 2)), "2024-01-01")
                        .kind())
                .isEqualTo(Kind.CONFLICT);
        assertThat(valueOn(
                        book(
                                value(Layer.CITY, 1),
                                entry(Layer.CITY).value(1L).row("x").build()),
                        "2024-01-01"))
                .contains(1L);
    }

    @Test
    void theLaterRecordCountsAndTheEarlierKnowledgeKeepsItsAnswer() {
        RuleBook book = book(
                value(Layer.CITY, 1),
                entry(Layer.CITY).value(2L).recordedAt(SECOND).build());
        AsOf day = AsOf.date("2023-05-05");

        assertThat(valueOn(book, "2023-05-05")).contains(2L);
        assertThat(book.resolve(KEY, day.knownAt(SECOND)).parameter().flatMap(Parameter::value))
                .contains(2L);
        assertThat(book.resolve(KEY, day.knownAt(SECOND.minusNanos(1)))
                        .parameter()
                        .flatMap(Parameter::value))
                .contains(1L);
        assertThat(book.resolve(KEY, day.knownAt(FIRST.minusNanos(1))).kind()).isEqualTo(Kind.ABSENT);
    }

    @Test
    void aLaterRecordCanWithdrawAValue() {
        RuleBook book = book(
                value(Layer.CITY, 1),
                entry(Layer.CITY)
                        .recordedAt(SECOND)
                        .valid(DateRange.from(LocalDate.parse("2024-01-01")))
                        .build());

        assertThat(valueOn(book, "2023-12-31")).contains(1L);
        assertThat(on(book, "2024-01-01").kind()).isEqualTo(Kind.OPEN);
    }

    @Test
    void aDraftBindsNobodyUntilItIsDated() {
        RuleBook book = RuleBook.of(new RulePackBuilder("city", Layer.CITY, DRAFT, FIRST)
                .set("k", 2, 3)
                .build());
        RuleBook dated = book.with(TestRules.complex()
                .date("D", DateRange.from(LocalDate.parse("2024-11-01")))
                .build());

        assertThat(on(book, "2024-12-01").kind()).isEqualTo(Kind.UNDATED);
        assertThat(on(dated, "2024-10-31").kind()).isEqualTo(Kind.NOT_IN_FORCE);
        assertThat(valueOn(dated, "2024-11-01")).contains(2L);
        assertThat(dated.instrument("D").orElseThrow().inForce())
                .contains(DateRange.from(LocalDate.parse("2024-11-01")));
        assertThat(dated.digest()).isNotEqualTo(book.digest());
    }

    @Test
    void datesThatAreKnownAreNotChangedFromOutside() {
        RuleBook book = book(value(Layer.NATIONAL, 1))
                .with(TestRules.complex()
                        .date("L", DateRange.from(LocalDate.parse("2030-01-01")))
                        .date("NOBODY", DateRange.ALWAYS)
                        .build());

        assertThat(valueOn(book, "2024-01-01")).contains(1L);
        assertThat(book.instrument("NOBODY")).isEmpty();
    }

    @Test
    void theClearestReasonIsGivenWhenThereIsNoValue() {
        Parameter undated = Parameter.builder()
                .from(value(Layer.CITY, 1))
                .citations(ImmutableList.of(Citation.of(DRAFT, 1)))
                .build();
        Parameter expired = entry(Layer.PROVINCE)
                .value(1L)
                .valid(DateRange.until(LocalDate.parse("2020-01-01")))
                .build();

        assertThat(on(book(expired, undated), "2024-01-01").parameter()).contains(undated);
        assertThat(on(book(expired, undated, entry(Layer.COMPLEX).build()), "2024-01-01")
                        .kind())
                .isEqualTo(Kind.OPEN);
    }

    @Test
    void anOverlayIsCheapAndTheSameAsTheWhole() {
        RulePack base = pack("a", Layer.NATIONAL, overridable(Layer.NATIONAL, 1));
        RulePack inner = pack("b", Layer.COMPLEX, value(Layer.COMPLEX, 2));

        assertThat(RuleBook.of(base).with(inner).digest())
                .isEqualTo(RuleBook.of(inner, base).digest());
        assertThat(RuleBook.of(inner, base).packs()).containsExactly(base, inner);
        assertThat(RuleBook.of(base).with(inner).keys()).containsExactly("k");
    }

    @Test
    void everyEntryBearsTheNameThatTheOutermostPackGivesIt() {
        Text name = Text.of("比例", "share");
        Text other = Text.of("份额", "portion");
        RulePack silent = pack("a", Layer.NATIONAL, overridable(Layer.NATIONAL, 1));
        RulePack nation =
                pack("a", Layer.NATIONAL, overridable(Layer.NATIONAL, 1).named(name));
        RulePack city = pack("b", Layer.CITY, overridable(Layer.CITY, 2));
        RulePack complex = pack("c", Layer.COMPLEX, value(Layer.COMPLEX, 3).named(other));
        RuleBook together = RuleBook.of(nation, city, complex);
        RuleBook oneByOne = RuleBook.of(nation).with(complex).with(city);

        assertThat(together.entries("k")).hasSize(3).extracting(Parameter::name).containsOnly(name);
        assertThat(oneByOne.entries("k")).isEqualTo(together.entries("k"));
        assertThat(oneByOne.digest()).isEqualTo(together.digest());
        assertThat(on(oneByOne, "2024-01-01").parameter().map(Parameter::title))
                .contains(Text.of("比例（k）", "share (k)"));
        assertThat(RuleBook.of(silent, complex).entries("k"))
                .extracting(Parameter::title)
                .containsOnly(Text.same("k"));
    }

    @Test
    void theFirstListingOfAnInstrumentCountsAlsoWhenItIsOnlyCited() {
        Instrument elsewhere = TestRules.law("L").inForce(days("2020-01-01", "2021-01-01"));
        RulePack lists = new RulePack(
                "z",
                "1",
                Text.EMPTY,
                Layer.CITY,
                ImmutableMap.of("L", elsewhere),
                ImmutableMap.of(),
                ImmutableList.of());
        RulePack cites = new RulePack(
                "a",
                "1",
                Text.EMPTY,
                Layer.CITY,
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableList.of(value(Layer.CITY, 1)));

        assertThat(RuleBook.of(cites).with(lists).digest())
                .isEqualTo(RuleBook.of(lists, cites).digest());
        assertThat(valueOn(RuleBook.of(cites).with(lists), "2020-06-01")).contains(1L);
        assertThat(on(RuleBook.of(cites).with(lists), "2021-06-01").kind()).isEqualTo(Kind.NOT_IN_FORCE);
    }
}
