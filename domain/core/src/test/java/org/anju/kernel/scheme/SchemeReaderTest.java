package org.anju.kernel.scheme;

import static org.anju.kernel.scheme.Schemes.fields;
import static org.anju.kernel.scheme.Schemes.many;
import static org.anju.kernel.scheme.Schemes.small;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.junit.jupiter.api.Test;

class SchemeReaderTest {

    private static List<String> faults(Datum datum) {
        return SchemeReader.read(datum).getError().map(SchemeFault::toString).asJava();
    }

    private static SchemeTerms terms(Datum datum) {
        return SchemeReader.read(datum).get().terms();
    }

    @Test
    void everyFieldIsRead() {
        SchemeTerms terms = terms(small("veto", "B", "blacklist", "B", "missing", "B", "rounding", "HALF_UP"));

        assertThat(terms.title()).isEqualTo(Text.of("小方案", "small scheme"));
        assertThat(terms.base()).isEqualTo(Points.ZERO);
        assertThat(terms.window()).isEqualTo(Window.CALENDAR_YEAR);
        assertThat(terms.validity()).isEqualTo(Validity.of(Term.years(1)));
        assertThat(terms.groups())
                .containsExactly(
                        new Group("MAIN", Text.same("MAIN"), GroupKind.BASIC, Optional.empty()),
                        new Group("BAD", Text.same("BAD"), GroupKind.BAD, Optional.of(Points.of("30"))));
        assertThat(terms.items().get(0).stated()).isTrue();
        assertThat(terms.items().get(1))
                .isEqualTo(Schemes.item("FINE", "BAD", "5").build());
        assertThat(terms.grades().get(0)).isEqualTo(new Grade("AAA", Text.same("AAA"), GradeList.RED));
        assertThat(terms.bands().get(1)).isEqualTo(new Band("AA", Points.of("80"), Optional.of(Points.of("85"))));
        assertThat(terms.floor()).isEqualTo(new Floor.Fixed("B"));
        assertThat(terms.least()).contains(Points.ZERO);
        assertThat(terms.most()).contains(Points.of("100"));
        assertThat(terms.veto()).contains("B");
        assertThat(terms.blacklist()).contains("B");
        assertThat(terms.missing()).contains("B");
        assertThat(terms.rounding()).isPresent();
        assertThat(terms.sameFact()).isEqualTo(SameFact.ONCE);
        assertThat(terms.objections()).isEqualTo(Objections.SUSPENDED);
    }

    @Test
    void theOtherFormsAreRead() {
        SchemeTerms terms = terms(small(
                "window", "12 MONTHS",
                "validity", "UNTIL_ENDED",
                "clamp", "NONE",
                "floor", fields("kind", "UNRATED", "list", "BLACK"),
                "items",
                        many(fields(
                                "code",
                                "X",
                                "name",
                                fields("zh", "某项", "en", "item"),
                                "group",
                                "BAD",
                                "points",
                                "1",
                                "stated",
                                "false",
                                "effect",
                                "POINTS",
                                "validity",
                                "6 MONTHS",
                                "source",
                                "处罚决定书"))));

        assertThat(terms.window()).isEqualTo(Window.rolling(Term.months(12)));
        assertThat(terms.validity()).isEqualTo(Validity.UNTIL_ENDED);
        assertThat(terms.least()).isEmpty();
        assertThat(terms.most()).isEmpty();
        assertThat(terms.floor()).isEqualTo(new Floor.Unrated(GradeList.BLACK));
        assertThat(terms.items())
                .containsExactly(Item.builder()
                        .code("X")
                        .text(Text.of("某项", "item"))
                        .group("BAD")
                        .points(Points.of("1"))
                        .validity(Validity.of(Term.months(6)))
                        .source("处罚决定书")
                        .build());
        assertThat(terms(small("window", "UNLIMITED")).window()).isEqualTo(Window.UNLIMITED);
        assertThat(terms(small("floor", fields("kind", "UNRATED"))).floor())
                .isEqualTo(new Floor.Unrated(GradeList.NONE));
        assertThat(terms(small("floor", fields("kind", "BY_BAD_RECORD", "without", "AA", "with", "B")))
                        .floor())
                .isEqualTo(new Floor.ByBadRecord("AA", "B"));
    }

    @Test
    void nothingHasADefaultThatSchemesDifferIn() {
        assertThat(faults(fields("title", "t")))
                .containsExactlyInAnyOrder(
                        "FIELD_MISSING base",
                        "FIELD_MISSING window",
                        "FIELD_MISSING validity",
                        "FIELD_MISSING aggregation",
                        "FIELD_MISSING sameFact",
                        "FIELD_MISSING objections",
                        "FIELD_MISSING groups",
                        "FIELD_MISSING items",
                        "FIELD_MISSING grades",
                        "FIELD_MISSING bands",
                        "FIELD_MISSING floor",
                        "FIELD_MISSING clamp");
    }

    @Test
    void everyMistakeIsNamedWithItsPlace() {
        assertThat(faults(small(
                        "base", "many",
                        "window", "3 HOURS",
                        "clamp", "ALWAYS",
                        "floor", fields("kind", "SOFT"),
                        "groups", many(fields("kind", "NICE", "cap", "x")),
                        "items", many(fields("code", "A", "stated", "maybe", "points", "1")),
                        "grades", many(fields("list", "PINK")),
                        "bands", many(fields("from", "1.00001")))))
                .containsExactlyInAnyOrder(
                        "MALFORMED base",
                        "MALFORMED window",
                        "MALFORMED clamp",
                        "MALFORMED floor.kind",
                        "FIELD_MISSING groups[0].code",
                        "MALFORMED groups[0].kind",
                        "MALFORMED groups[0].cap",
                        "FIELD_MISSING items[0].group",
                        "MALFORMED items[0].stated",
                        "MALFORMED grades[0].list",
                        "FIELD_MISSING grades[0].code",
                        "FIELD_MISSING bands[0].grade",
                        "MALFORMED bands[0].from");
        assertThat(SchemeReader.read(small("base", "many")).getError().get(0).text())
                .isEqualTo(Text.of("无法识别：many", "not understood: many"));
    }

    @Test
    void aSchemeThatReadsButDoesNotHoldIsRejectedToo() {
        assertThat(faults(small("floor", fields("kind", "FIXED", "grade", "Z"))))
                .containsExactly("UNKNOWN_GRADE floor.grade");
    }

    private static Decision<String> title(SchemeKey key, Datum table) {
        RuleBook book =
                RuleBook.of(TestRules.national().set("credit.scheme", table, 1).build());
        Reasoning why = Reasoning.of("test", book, AsOf.date("2024-10-08"));
        Optional<Scheme> scheme = SchemeKey.find(why.read(key.parameter()), why);
        return scheme.isPresent() ? why.conclude(scheme.get().toString()) : why.fail();
    }

    @Test
    void aDecisionReadsItsSchemeFromTheRuleBook() {
        SchemeKey key = SchemeKey.of("credit.scheme");

        assertThat(title(key, small()).granted()).contains("小方案");
        assertThat(title(key, small("title", "另一")).granted()).contains("另一");
        assertThat(title(key, small()).explanation().render(java.util.Locale.CHINA))
                .contains("credit.scheme＝小方案");
    }

    @Test
    void aFaultySchemeLeavesADecisionUndeterminedWithEveryReason() {
        Decision<String> decision = title(SchemeKey.of("credit.scheme"), small("base", "x", "clamp", "y"));

        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing())
                .extracting(missing -> missing.code() + " " + missing.about())
                .containsExactly("scheme MALFORMED base", "scheme MALFORMED clamp");
        assertThat(decision.explanation().render(java.util.Locale.ENGLISH)).contains("a scheme that cannot be used");
    }
}
