package org.anju.formats.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.anju.kernel.area.Area;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.time.CalendarText;

/**
 * A column of a table: its names, and how its fields are read.
 *
 * @param <T> what a field is read as
 */
public final class Column<T> {

    /** What a spreadsheet should take the fields of a column for. */
    public enum Form {
        /** Texts, kept as they are written: names, codes, ids, and whatever has a notation of its own. */
        TEXT,
        /** Numbers. */
        NUMBER,
        /** Days. */
        DAY
    }

    private final Text title;
    private final boolean required;
    private final Text expected;
    private final Form form;
    private final ImmutableList<String> choices;
    private final Function<String, T> parser;

    private Column(
            Text title,
            boolean required,
            Text expected,
            Form form,
            ImmutableList<String> choices,
            Function<String, T> parser) {
        this.title = title;
        this.required = required;
        this.expected = expected;
        this.form = form;
        this.choices = choices;
        this.parser = parser;
    }

    /** Returns a required column of any type; {@code parser} throws {@link IllegalArgumentException} on a bad field. */
    public static <T> Column<T> of(String zh, String en, Text expected, Function<String, T> parser) {
        return new Column<>(Text.of(zh, en), true, expected, Form.TEXT, ImmutableList.of(), parser);
    }

    private Column<T> as(Form other) {
        return new Column<>(title, required, expected, other, choices, parser);
    }

    private Column<T> oneOf(ImmutableList<String> fields) {
        return new Column<>(title, required, expected, form, fields, parser);
    }

    /** Returns a required column of texts. */
    public static Column<String> text(String zh, String en) {
        return of(zh, en, Text.of("应填写文本", "should be a text"), Function.identity());
    }

    /** Returns a required column of whole numbers. */
    public static Column<Long> integer(String zh, String en) {
        return of(zh, en, Text.of("应为整数", "should be a whole number"), Long::valueOf)
                .as(Form.NUMBER);
    }

    /** Returns a required column of amounts in yuan. */
    public static Column<Money> money(String zh, String en) {
        return of(zh, en, Text.of("应为精确到分的金额", "should be an amount in yuan exact to the fen"), Money::yuan)
                .as(Form.NUMBER);
    }

    /** Returns a required column of prices in yuan. */
    public static Column<UnitPrice> price(String zh, String en) {
        return of(zh, en, Text.of("应为非负单价", "should be a price in yuan, zero or more"), UnitPrice::yuan)
                .as(Form.NUMBER);
    }

    /** Returns a required column of areas in square metres. */
    public static Column<Area> area(String zh, String en) {
        return of(
                        zh,
                        en,
                        Text.of("应为非负面积，至多两位小数", "should be an area in m², zero or more, with two decimals"),
                        Area::squareMetres)
                .as(Form.NUMBER);
    }

    /** Returns a required column of fractions. */
    public static Column<Ratio> ratio(String zh, String en) {
        return of(zh, en, Text.of("应为分数，如 2/3、0.75、75%", "should be a fraction such as 2/3 or 75%"), Ratio::parse);
    }

    /** Returns a required column of days. */
    public static Column<LocalDate> day(String zh, String en) {
        return of(zh, en, Text.of("应为日期，如 2026-09-30", "should be a day such as 2026-09-30"), CalendarText::day)
                .as(Form.DAY);
    }

    /** Returns a required column of flags, 是/否 or yes/no or true/false. */
    public static Column<Boolean> flag(String zh, String en) {
        return of(zh, en, Text.of("应为 是 或 否", "should be yes or no"), Column::yesOrNo)
                .oneOf(ImmutableList.of("是", "否"));
    }

    /** Returns a required column whose fields are names of {@code choices}. */
    public static <E extends Enum<E>> Column<E> choice(String zh, String en, Class<E> choices) {
        ImmutableList<String> names =
                Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(toImmutableList());
        return of(
                        zh,
                        en,
                        Text.of("应为其中之一：" + names, "should be one of " + names),
                        field -> Enum.valueOf(choices, field))
                .oneOf(names);
    }

    private static Boolean yesOrNo(String field) {
        return switch (field) {
            case "是", "yes", "true" -> Boolean.TRUE;
            case "否", "no", "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** Returns the same column with fields that may be empty; ask for them with {@link Row#find}. */
    public Column<T> optional() {
        return new Column<>(title, false, expected, form, choices, parser);
    }

    /** Returns the names in Chinese and English; a file may use either. */
    public Text title() {
        return title;
    }

    /** Tells whether every row must fill it in. */
    public boolean isRequired() {
        return required;
    }

    /** Returns what a field should be. */
    public Text expected() {
        return expected;
    }

    /** Returns what a spreadsheet should take its fields for. */
    public Form form() {
        return form;
    }

    /** Returns the fields it may have, where they can be listed. */
    public ImmutableList<String> choices() {
        return choices;
    }

    /** Reads a field that is not empty; nothing where it is not what it should be. */
    Optional<T> parse(String field) {
        try {
            return Optional.of(parser.apply(field));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Returns the English name. */
    @Override
    public String toString() {
        return title.en();
    }
}
