package org.anju.rest;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.CalendarText;
import org.anju.kernel.time.Quarter;
import org.jspecify.annotations.Nullable;

/** Reads what stands in the address of a request; every mistake names its parameter. */
final class Asked {

    /** Longer than any id in the stores. */
    private static final int LONGEST = 200;

    private Asked() {}

    static ComplexId complex(String id) {
        return read("complex", id(id), ComplexId::of, "应为小区编号", "should be the id of a complex");
    }

    static DivisionCode division(String code) {
        return read("division", code, DivisionCode::of, "应为区划代码", "should be a division code");
    }

    static ProviderId provider(String code) {
        return read(
                "provider",
                code,
                ProviderId::of,
                "应为校验位正确的18位统一社会信用代码",
                "should be a unified social credit code with a correct check digit");
    }

    static Quarter quarter(String text) {
        return read("quarter", text, Quarter::parse, "应为季度，如 2026Q3", "should be a quarter such as 2026Q3");
    }

    static UnitId unit(String id) {
        return read("unit", id(id), UnitId::of, "应为房屋编号", "should be the id of a unit");
    }

    static YearMonth month(String text) {
        return read("month", text, CalendarText::month, "应为月份，如 2026-09", "should be a month such as 2026-09");
    }

    static <E extends Enum<E>> E choice(String name, String text, Class<E> choices) {
        String names = Arrays.toString(choices.getEnumConstants());
        return read(name, text, word -> Enum.valueOf(choices, word), "应为其中之一 " + names, "should be one of " + names);
    }

    /** Returns an id that a store can hold. */
    static String id(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw ProblemException.at(
                    "id", "应为 1 至 " + LONGEST + " 个字符", "should have 1 to " + LONGEST + " characters");
        }
        return text;
    }

    /** Returns the id of something of a complex, to be scoped by it: what has a slash could be another's. */
    static String name(String text) {
        if (text.indexOf('/') >= 0) {
            throw ProblemException.at("id", "不得含有 /", "should not have a slash");
        }
        return id(text);
    }

    /**
     * Returns the day asked for and up to when facts are known: today and now where nobody says.
     *
     * @param on      a day
     * @param knownAt a moment
     */
    static AsOf asOf(@Nullable String on, @Nullable String knownAt, Clock clock) {
        LocalDate day = Optional.ofNullable(on)
                .map(text ->
                        read("on", text, CalendarText::day, "应为日期，如 2024-10-08", "should be a day such as 2024-10-08"))
                .orElseGet(() -> LocalDate.now(clock));
        Instant moment = Optional.ofNullable(knownAt)
                .map(text -> read(
                        "knownAt",
                        text,
                        CalendarText::moment,
                        "应为时刻，如 2024-10-08T01:00:00Z",
                        "should be a moment such as 2024-10-08T01:00:00Z"))
                .orElseGet(clock::instant);
        return new AsOf(day, moment);
    }

    /** Throws if something is said to have happened that has not: nobody would see it, or everybody for ever. */
    static void past(String place, Instant moment, Clock clock) {
        if (moment.isAfter(clock.instant())) {
            throw ProblemException.at(place, "不得晚于现在", "should not be later than now");
        }
    }

    private static <T> T read(String name, String text, Function<String, T> parser, String zh, String en) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw ProblemException.at(name, zh + "：" + text, en + ": " + text);
        }
    }
}
