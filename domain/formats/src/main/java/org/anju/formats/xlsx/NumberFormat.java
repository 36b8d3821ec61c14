package org.anju.formats.xlsx;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a sheet shows a number, as far as it changes what the number is.
 *
 * @param date   whether it is shown as a day or a time
 * @param digits the fewest digits shown before the point
 * @param places the fewest shown behind it
 */
record NumberFormat(boolean date, int digits, int places) {

    static final NumberFormat GENERAL = new NumberFormat(false, 1, 0);

    private static final NumberFormat DATE = new NumberFormat(true, 1, 0);

    /** What stands in quotes or brackets, is escaped, or fills space: none of it is a code. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|[\\\\_*].");

    private static final Pattern DATE_CODE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    /** Only what pads with zeros: 0012 in a column of numbers is shown so, and meant so. */
    private static final Pattern ZEROS = Pattern.compile("(0{1,15})(?:\\.(0{1,15}))?");

    /** Returns the format written as {@code code}. */
    static NumberFormat of(String code) {
        Matcher zeros = ZEROS.matcher(code);
        if (zeros.matches()) {
            int places = Optional.ofNullable(zeros.group(2)).map(String::length).orElse(0);
            return new NumberFormat(false, zeros.group(1).length(), places);
        }
        String codes = LITERAL.matcher(code).replaceAll("").replace("General", "");
        return DATE_CODE.matcher(codes).find() ? DATE : GENERAL;
    }

    /** Returns the format that needs no code (ECMA-376 part 1, 18.8.30); from 27 to 58 they are days in Chinese. */
    static NumberFormat builtIn(int id) {
        boolean date = id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
        return date ? DATE : id == 2 ? of("0.00") : GENERAL;
    }

    /** Returns a number with at least the digits this shows; never with fewer than it has. */
    String write(BigDecimal number) {
        String written = number.setScale(Math.max(number.scale(), places)).abs().toPlainString();
        int point = written.indexOf('.') < 0 ? written.length() : written.indexOf('.');
        return (number.signum() < 0 ? "-" : "") + "0".repeat(Math.max(0, digits - point)) + written;
    }
}
