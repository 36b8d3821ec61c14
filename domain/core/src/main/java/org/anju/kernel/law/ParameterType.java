package org.anju.kernel.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.anju.kernel.area.Area;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.time.Term;

/**
 * A kind of parameter value: how a rule pack names it, how it is read and what Java type it is.
 *
 * @param <T> the Java type
 */
public final class ParameterType<T> {

    /** A whole number. */
    public static final ParameterType<Long> INTEGER = new ParameterType<>("integer", Long.class, Long::valueOf);
    /** An exact fraction. */
    public static final ParameterType<Ratio> RATIO = new ParameterType<>("ratio", Ratio.class, Ratio::parse);
    /** Yes or no. */
    public static final ParameterType<Boolean> FLAG = new ParameterType<>("flag", Boolean.class, ParameterType::flag);
    /** An amount of money. */
    public static final ParameterType<Money> MONEY = new ParameterType<>("money", Money.class, Money::yuan);
    /** A price per unit. */
    public static final ParameterType<UnitPrice> PRICE = new ParameterType<>("price", UnitPrice.class, UnitPrice::yuan);
    /** A floor area. */
    public static final ParameterType<Area> AREA = new ParameterType<>("area", Area.class, Area::squareMetres);
    /** A day. */
    public static final ParameterType<LocalDate> DAY = new ParameterType<>("day", LocalDate.class, LocalDate::parse);
    /** A length of time. */
    public static final ParameterType<Term> TERM = new ParameterType<>("term", Term.class, Term::parse);
    /** A word: the name of a choice, a telephone number. */
    public static final ParameterType<String> TEXT = new ParameterType<>("text", String.class, Function.identity());
    /** A structured value; has no text form. */
    public static final ParameterType<Datum> TABLE = new ParameterType<>("table", Datum.class, Datum.Leaf::new);

    /** Every type there is. */
    public static final ImmutableList<ParameterType<?>> ALL =
            ImmutableList.of(INTEGER, RATIO, FLAG, MONEY, PRICE, AREA, DAY, TERM, TEXT, TABLE);

    private final String name;
    private final Class<T> type;
    private final Function<String, T> parser;

    private ParameterType(String name, Class<T> type, Function<String, T> parser) {
        this.name = name;
        this.type = type;
        this.parser = parser;
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException("not true or false: " + text);
        };
    }

    /** Returns the type that rule packs call {@code name}, if there is one. */
    public static Optional<ParameterType<?>> named(String name) {
        return ALL.stream().filter(type -> type.name.equals(name)).findFirst();
    }

    /** Returns the type of a value that a rule pack gave. */
    static ParameterType<?> of(Object value) {
        return ALL.stream()
                .filter(type -> type.type.isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no value of a rule pack: " + value));
    }

    /** Returns the name a rule pack uses: {@code {"ratio": "2/3"}}. */
    public String name() {
        return name;
    }

    /** Reads a value from the text of a rule pack; throws {@link IllegalArgumentException} if it is none. */
    public T parse(String text) {
        try {
            return parser.apply(text);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("not a day such as 2024-10-08: " + text, e);
        }
    }

    /** Returns {@code value} as this type, if it is one. */
    public Optional<T> accept(Object value) {
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return name;
    }
}
