package org.anju.fee;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.anju.kernel.law.Datum;
import org.anju.kernel.money.UnitPrice;

/**
 * Guided base prices per square metre and month.
 *
 * <p>In a rule pack: {@code {"grades": ["丁","丙","乙","甲"], "lift": {"甲": "2.20", …}, "noLift": {"甲": "1.80", …}}}. The
 * order of the grades is data: in some cities the first grade is the best, in others the last.
 *
 * @param grades the grades, lowest first
 * @param lift   the base of each grade for units served by a lift
 * @param noLift the base of each grade for the others
 */
public record GuidedBase(
        ImmutableList<String> grades, ImmutableMap<String, UnitPrice> lift, ImmutableMap<String, UnitPrice> noLift) {

    /** Returns the base of {@code grade}; empty where the table has none. */
    public Optional<UnitPrice> of(String grade, boolean withLift) {
        return Optional.ofNullable((withLift ? lift : noLift).get(grade));
    }

    /** Returns the lower of two grades; {@code grade} itself where one of them is not in the order. */
    public String lower(String grade, String ceiling) {
        int limit = grades.indexOf(ceiling);
        return limit >= 0 && grades.indexOf(grade) > limit ? ceiling : grade;
    }

    /** Reads the table of a rule pack; nothing where a field is missing or no price. */
    static Optional<GuidedBase> read(Datum datum) {
        ImmutableList<String> grades = datum.find("grades").map(Datum::elements).orElse(ImmutableList.of()).stream()
                .flatMap(each -> each.asText().stream())
                .collect(toImmutableList());
        Optional<ImmutableMap<String, UnitPrice>> lift = prices(datum, "lift");
        Optional<ImmutableMap<String, UnitPrice>> noLift = prices(datum, "noLift");
        return grades.isEmpty() || lift.isEmpty() || noLift.isEmpty()
                ? Optional.empty()
                : Optional.of(new GuidedBase(grades, lift.get(), noLift.get()));
    }

    private static Optional<ImmutableMap<String, UnitPrice>> prices(Datum table, String field) {
        if (!(table.find(field).orElse(table) instanceof Datum.Fields fields) || fields.equals(table)) {
            return Optional.empty();
        }
        ImmutableMap.Builder<String, UnitPrice> prices = ImmutableMap.builder();
        try {
            fields.fields()
                    .forEach((grade, price) ->
                            prices.put(grade, UnitPrice.yuan(price.asText().orElse("no price"))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(prices.buildOrThrow());
    }
}
