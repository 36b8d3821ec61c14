package org.anju.examples.city.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.anju.formats.city.TemplateFormat;
import org.anju.kernel.time.Quarter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the arguments of commands; one that cannot be read is told in both languages. */
final class Arguments {

    private Arguments() {}

    private static TypeConversionException expected(String zh, String en, String value) {
        return new TypeConversionException("应为" + zh + " / should be " + en + ": " + value);
    }

    /** Reads {@code 2026Q3}. */
    static final class QuarterConverter implements ITypeConverter<Quarter> {
        @Override
        public Quarter convert(String value) {
            try {
                return Quarter.parse(value);
            } catch (IllegalArgumentException e) {
                throw expected("季度，如 2026Q3", "a quarter such as 2026Q3", value);
            }
        }
    }

    /** Reads {@code zh} or {@code en}; any other language would silently give Chinese. */
    static final class LanguageConverter implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            return switch (value) {
                case "zh" -> Locale.CHINA;
                case "en" -> Locale.ENGLISH;
                default -> throw expected(" zh 或者 en", "zh or en", value);
            };
        }
    }

    /** Reads {@code csv} or {@code xlsx}. */
    static final class TemplateFormatConverter implements ITypeConverter<TemplateFormat> {
        @Override
        public TemplateFormat convert(String value) {
            return switch (value) {
                case "csv" -> TemplateFormat.CSV;
                case "xlsx" -> TemplateFormat.XLSX;
                default -> throw expected(" csv 或者 xlsx", "csv or xlsx", value);
            };
        }
    }

    /** Reads {@code 2026-10-08T00:00:00Z}. */
    static final class MomentConverter implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            try {
                return Instant.parse(value);
            } catch (DateTimeException e) {
                throw expected("时刻，如 2026-10-08T00:00:00Z", "a moment such as 2026-10-08T00:00:00Z", value);
            }
        }
    }
}
