package org.anju.formats.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.anju.formats.table.Fault;
import org.anju.kernel.law.Text;

/**
 * What stands in a cell: the text a CSV file would have, and what keeps it from being read.
 *
 * @param text  the text
 * @param fault what is wrong with it
 */
record CellValue(String text, Optional<Fault> fault) {

    static final CellValue EMPTY = new CellValue("", Optional.empty());

    /** Spreadsheets know numbers to fifteen digits and write seventeen: 8.2 stands there as 8.1999999999999993. */
    private static final MathContext KNOWN = new MathContext(15, RoundingMode.HALF_UP);

    /** No number of a spreadsheet is written longer, or has more places. */
    private static final int LONGEST_NUMBER = 400;

    private static final Fault CHANGED = Fault.of(
            "超过15位的数字会被表格软件改写，请将该列设为文本格式后重新填写",
            "spreadsheets change numbers of more than 15 digits; make the column text and enter it again");
    private static final Fault NO_NUMBER = Fault.of("不是数字", "this is no number");
    private static final Fault NO_DATE = Fault.of("不是有效的日期", "this is no date");
    private static final Fault DATE_IN_TEXTS = new Fault(
            Text.of(
                    "表格软件已将其改为日期，请将该列设为文本格式后重新填写",
                    "the spreadsheet made a date of it; make the column text and enter it again"),
            true);
    private static final Fault ERROR = Fault.of("单元格是错误值", "the cell holds an error");
    private static final Fault NOT_CALCULATED =
            Fault.of("公式没有计算结果，请打开工作簿并保存", "the formula has no result; open the workbook and save it");
    private static final Fault LINE_BREAK = Fault.of("单元格内有换行", "there is a line break in the cell");
    private static final Fault DAMAGED = Fault.of("单元格已损坏", "the cell is damaged");

    /** The days of a workbook are counted from here, or from four years later. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final LocalDate LATER_EPOCH = LocalDate.of(1904, 1, 1);

    /** The 29th of February 1900, which never was; before it, days are counted from the last of 1899. */
    private static final int NEVER = 60;

    private static final BigDecimal DAYS_END = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal MILLIS_A_DAY = BigDecimal.valueOf(86_400_000);

    private static CellValue bad(String text, Fault fault) {
        return new CellValue(text, Optional.of(fault));
    }

    static CellValue ofText(String text) {
        String inner = text.strip();
        return inner.indexOf('\n') >= 0 || inner.indexOf('\r') >= 0
                ? bad(text, LINE_BREAK)
                : new CellValue(text, Optional.empty());
    }

    static CellValue ofShared(Optional<String> text, String number) {
        return text.map(CellValue::ofText).orElseGet(() -> bad(number, DAMAGED));
    }

    static CellValue ofError(String code) {
        return bad(code, ERROR);
    }

    static CellValue notCalculated() {
        return bad("", NOT_CALCULATED);
    }

    static CellValue ofFlag(String written) {
        return switch (written) {
            case "0", "false" -> ofText("false");
            case "1", "true" -> ofText("true");
            default -> bad(written, DAMAGED);
        };
    }

    /** Reads a day or moment in the notation of ISO 8601, which some programs write. */
    static CellValue ofIsoDate(String written) {
        String midnight = "T00:00:00";
        String day = written.endsWith(midnight) ? written.substring(0, written.length() - midnight.length()) : written;
        return bad(day, DATE_IN_TEXTS);
    }

    /** Reads a number; {@code laterEpoch} tells from which day the workbook counts. */
    static CellValue ofNumber(String written, NumberFormat format, boolean laterEpoch) {
        BigDecimal exact;
        try {
            exact = new BigDecimal(written.length() > LONGEST_NUMBER ? "" : written);
        } catch (NumberFormatException e) {
            return bad(written, NO_NUMBER);
        }
        if (Math.abs((long) exact.scale()) > LONGEST_NUMBER) {
            return bad(written, NO_NUMBER);
        }
        if (format.date()) {
            return ofDate(exact, laterEpoch)
                    .map(date -> bad(date, DATE_IN_TEXTS))
                    .orElseGet(() -> bad(written, NO_DATE));
        }
        if (exact.precision() - exact.scale() > KNOWN.getPrecision()) {
            return bad(written, CHANGED);
        }
        BigDecimal known = exact.round(KNOWN).stripTrailingZeros();
        return new CellValue(format.write(known.setScale(Math.max(0, known.scale()))), Optional.empty());
    }

    private static Optional<String> ofDate(BigDecimal serial, boolean laterEpoch) {
        if (serial.signum() < 0 || serial.compareTo(DAYS_END) >= 0) {
            return Optional.empty();
        }
        int day = serial.intValue();
        long millis = serial.remainder(BigDecimal.ONE)
                .multiply(MILLIS_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        if (day == 0 && millis > 0) {
            return Optional.of(
                    DateTimeFormatter.ISO_LOCAL_TIME.format(LocalTime.MIDNIGHT.plus(millis, ChronoUnit.MILLIS)));
        }
        if (!laterEpoch && (day == 0 || day == NEVER)) {
            return Optional.empty();
        }
        LocalDate from = laterEpoch ? LATER_EPOCH : day < NEVER ? EPOCH.plusDays(1) : EPOCH;
        LocalDateTime moment = from.plusDays(day).atStartOfDay().plus(millis, ChronoUnit.MILLIS);
        return Optional.of(
                millis == 0 ? moment.toLocalDate().toString() : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment));
    }
}
