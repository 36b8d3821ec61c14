package org.anju.kernel.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Term;

/** Schemes for the tests of the core. */
public final class Schemes {

    public static final LocalDate DAY = LocalDate.parse("2024-12-31");

    private Schemes() {}

    /** Base 60; basic capped at 20, good at 10, bad uncapped; five grades, the lowest by bad record. */
    public static SchemeTerms.Builder terms() {
        SchemeTerms.Builder terms = SchemeTerms.builder();
        terms.title(Text.of("测试方案", "test scheme"))
                .base(Points.of("60"))
                .addGroup(new Group("BASIC", Text.of("基本", "basic"), GroupKind.BASIC, Optional.of(Points.of("20"))))
                .addGroup(new Group("GOOD", Text.of("优良", "good"), GroupKind.GOOD, Optional.of(Points.of("10"))))
                .addGroup(new Group("BAD", Text.of("不良", "bad"), GroupKind.BAD, Optional.empty()))
                .addItem(item("CHECK", "BASIC", "20").stated(true).build())
                .addItem(item("PRAISE", "GOOD", "4").build())
                .addItem(item("AWARD", "GOOD", "8").build())
                .addItem(item("COMPLAINT", "BAD", "2").build())
                .addItem(item("PENALTY", "BAD", "5")
                        .validity(Validity.UNTIL_ENDED)
                        .build())
                .addItem(item("FRAUD", "BAD", "10").effect(ItemEffect.VETO).build())
                .addItem(item("BANNED", "BAD", "0").effect(ItemEffect.BLACKLIST).build())
                .window(Window.UNLIMITED)
                .validity(Validity.of(Term.years(1)))
                .addGrades(grade("AAA"), grade("AA"), grade("A"), grade("B"), grade("C"), grade("OUT"), grade("ABSENT"))
                .addBands(band("AAA", "85"), band("AA", "80"), band("A", "70"), band("B", "60"))
                .floor(new Floor.ByBadRecord("B", "C"))
                .veto("C")
                .blacklist("OUT")
                .missing("ABSENT")
                .aggregation(Aggregation.WHOLE)
                .sameFact(SameFact.ALL)
                .objections(Objections.COUNTED);
        return terms;
    }

    public static Scheme scheme() {
        return Scheme.of(terms().build());
    }

    public static Item.Builder item(String code, String group, String points) {
        Item.Builder item = Item.builder();
        item.code(code).text(Text.same(code)).group(group).points(Points.of(points));
        return item;
    }

    public static Grade grade(String code) {
        return new Grade(code, Text.same(code), GradeList.NONE);
    }

    public static Band band(String grade, String from) {
        return new Band(grade, Points.of(from), Optional.empty());
    }

    public static Mark mark(String id, String item) {
        return Mark.of(id, item, LocalDate.parse("2024-06-01"));
    }

    /** Returns a record of name and value in turn; a value is a text, a Datum or a list of Datum. */
    public static Datum fields(Object... namesAndValues) {
        ImmutableMap.Builder<String, Datum> fields = ImmutableMap.builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], datum(namesAndValues[i + 1]));
        }
        return new Datum.Fields(fields.buildOrThrow());
    }

    private static Datum datum(Object value) {
        if (value instanceof Datum datum) {
            return datum;
        }
        return new Datum.Leaf(value.toString());
    }

    public static Datum many(Datum... values) {
        return new Datum.Many(ImmutableList.copyOf(values));
    }

    /** The smallest scheme in a rule pack: one item of stated points, AAA from 85, AA from 80, else B. */
    public static Datum small(Object... changes) {
        ImmutableMap.Builder<String, Datum> fields = ImmutableMap.builder();
        ((Datum.Fields) fields(
                        "title", fields("zh", "小方案", "en", "small scheme"),
                        "base", "0",
                        "window", "CALENDAR_YEAR",
                        "validity", "1 YEARS",
                        "groups",
                                many(
                                        fields("code", "MAIN", "kind", "BASIC"),
                                        fields("code", "BAD", "kind", "BAD", "cap", "30")),
                        "items",
                                many(
                                        fields("code", "SCORE", "group", "MAIN", "points", "100", "stated", "true"),
                                        fields("code", "FINE", "group", "BAD", "points", "5")),
                        "grades", many(fields("code", "AAA", "list", "RED"), fields("code", "AA"), fields("code", "B")),
                        "bands",
                                many(
                                        fields("grade", "AAA", "from", "85"),
                                        fields("grade", "AA", "from", "80", "below", "85")),
                        "floor", fields("kind", "FIXED", "grade", "B"),
                        "clamp", fields("least", "0", "most", "100"),
                        "aggregation", "WHOLE",
                        "sameFact", "ONCE",
                        "objections", "SUSPENDED"))
                .fields()
                .forEach(fields::put);
        ((Datum.Fields) fields(changes)).fields().forEach(fields::put);
        return new Datum.Fields(fields.buildKeepingLast());
    }
}
