package org.anju.testkit.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.anju.kernel.law.Text;
import org.anju.kernel.scheme.Aggregation;
import org.anju.kernel.scheme.Band;
import org.anju.kernel.scheme.Floor;
import org.anju.kernel.scheme.Grade;
import org.anju.kernel.scheme.GradeList;
import org.anju.kernel.scheme.Group;
import org.anju.kernel.scheme.GroupKind;
import org.anju.kernel.scheme.Item;
import org.anju.kernel.scheme.Mark;
import org.anju.kernel.scheme.Objections;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.scheme.SameFact;
import org.anju.kernel.scheme.Scheme;
import org.anju.kernel.scheme.SchemeTerms;
import org.anju.kernel.scheme.Validity;
import org.anju.kernel.scheme.Window;
import org.anju.kernel.time.Term;

/**
 * Schemes and the records they score, as {@code @ForAll Scheme} and {@code @ForAll Mark}.
 *
 * <p>Every scheme has one item in each of three groups, called {@code BASIC}, {@code GOOD} and {@code BAD}, and grades
 * called {@code G0} (best) and on; what records share, what expires and what is contested varies.
 */
public final class SchemeArbitraries implements ArbitraryProvider {

    /** The day schemes are asked for; records lie in the three years around it. */
    public static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private static final long MOST_POINTS = 40_000;
    private static final int DAYS_AROUND = 500;

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return type.isOfType(Scheme.class) || type.isOfType(Mark.class) || type.isOfType(Points.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        if (type.isOfType(Scheme.class)) {
            return Set.of(schemes());
        }
        return Set.of(type.isOfType(Mark.class) ? marks() : points());
    }

    /** Returns points from -50 to 150. */
    public static Arbitrary<Points> points() {
        return Arbitraries.longs().between(-50_000, 150_000).map(Points::ofThousandths);
    }

    /** Returns schemes that hold. */
    public static Arbitrary<Scheme> schemes() {
        Arbitrary<SchemeTerms> rules = Combinators.combine(
                        worths(),
                        worths(),
                        worths().optional(),
                        Arbitraries.longs()
                                .between(1, 100_000)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        Arbitraries.of(SameFact.class),
                        Arbitraries.of(Objections.class),
                        Arbitraries.of(Window.CALENDAR_YEAR, Window.UNLIMITED, Window.rolling(Term.months(12))),
                        Arbitraries.of(Validity.UNTIL_ENDED, Validity.of(Term.years(1)), Validity.of(Term.days(90))))
                .as(SchemeArbitraries::terms);
        return rules.map(Scheme::of);
    }

    private static Arbitrary<Points> worths() {
        return Arbitraries.longs().between(0, MOST_POINTS).map(Points::ofThousandths);
    }

    private static SchemeTerms terms(
            Points good,
            Points bad,
            Optional<Points> cap,
            Set<Long> bounds,
            SameFact sameFact,
            Objections objections,
            Window window,
            Validity validity) {
        SchemeTerms.Builder terms = SchemeTerms.builder();
        terms.title(Text.same("arbitrary"))
                .base(Points.of("60"))
                .window(window)
                .validity(validity)
                .addGrades(grade("FLOOR"), grade("VETO"))
                .floor(new Floor.Fixed("FLOOR"))
                .veto("VETO")
                .aggregation(Aggregation.WHOLE)
                .sameFact(sameFact)
                .objections(objections);
        for (GroupKind kind : GroupKind.values()) {
            terms.addGroup(new Group(kind.name(), kind.text(), kind, kind == GroupKind.BAD ? Optional.empty() : cap))
                    .addItem(item(kind, kind == GroupKind.BAD ? bad : good));
        }
        List<Long> descending = new ArrayList<>(bounds);
        descending.sort((one, other) -> Long.compare(other, one));
        for (int i = 0; i < descending.size(); i++) {
            terms.addGrade(grade("G" + i))
                    .addBand(new Band("G" + i, Points.ofThousandths(descending.get(i)), Optional.empty()));
        }
        return terms.build();
    }

    private static Item item(GroupKind kind, Points points) {
        Item.Builder item = Item.builder();
        return item.code(kind.name())
                .text(kind.text())
                .group(kind.name())
                .points(points)
                .build();
    }

    private static Grade grade(String code) {
        return new Grade(code, Text.same(code), GradeList.NONE);
    }

    /** Returns records of those schemes, some of one fact, some contested, a few of an item no scheme has. */
    public static Arbitrary<Mark> marks() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of("BASIC", "GOOD", "BAD", "BAD", "UNHEARD"),
                        Arbitraries.integers().between(-DAYS_AROUND, DAYS_AROUND),
                        Arbitraries.of("", "", "F", "G"),
                        Arbitraries.of(true, false))
                .as((id, item, days, fact, contested) -> {
                    Mark mark =
                            Mark.of(item + "-" + id, item, DAY.plusDays(days)).ofFact(fact);
                    return contested ? mark.underObjection() : mark;
                });
    }
}
