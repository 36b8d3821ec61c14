package org.anju.kernel.decision;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Step.FactMissing;
import org.anju.kernel.decision.Step.FactUsed;
import org.anju.kernel.decision.Step.ParameterRead;
import org.anju.kernel.decision.Step.Rounded;
import org.anju.kernel.decision.Step.RuleApplied;
import org.anju.kernel.decision.Step.RuleSkipped;
import org.anju.kernel.decision.Step.Verdict;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.law.ChineseNumerals;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.Resolution;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.Term;

/**
 * The words of explanations and notices, Chinese first, English complete.
 *
 * <p>Numbers and days are written without regard to the platform's locale, so that the same decision reads the same on
 * every machine.
 */
public final class Words {

    private Words() {}

    /** Returns {@code template} with {@code {0}}, {@code {1}} … replaced by {@code args} as a reader writes them. */
    public static String fill(Text template, List<?> args, Locale locale) {
        String text = template.in(locale);
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            filled.append(text, at, open);
            filled.append(argument(args, Integer.parseInt(text.substring(open + 1, close)), locale));
            at = close + 1;
        }
        return filled.append(text, at, text.length()).toString();
    }

    /** Returns an argument in words; a rule that cannot be told lacks some of what its text speaks of. */
    private static String argument(List<?> args, int index, Locale locale) {
        return index < args.size()
                ? value(args.get(index), locale)
                : Text.of("（未知）", "(unknown)").in(locale);
    }

    /** Returns {@code （依据：《民法典》第二百七十八条）}, or nothing where nothing is cited. */
    public static String cite(List<Citation> citations, Locale locale) {
        if (citations.isEmpty()) {
            return "";
        }
        boolean english = Text.isEnglish(locale);
        return citations.stream()
                .map(citation -> citation.in(locale))
                .collect(Collectors.joining(english ? "; " : "；", english ? " (" : "（依据：", english ? ")" : "）"));
    }

    /** Returns {@code value} as a reader writes it: money with its unit, areas in ㎡, days and fractions in words. */
    public static String value(Object value, Locale locale) {
        boolean english = Text.isEnglish(locale);
        if (value instanceof Named named) {
            return named.text().in(locale);
        } else if (value instanceof Text text) {
            return text.in(locale);
        } else if (value instanceof Money money) {
            return english ? "CNY " + grouped(money.toString()) : grouped(money.toString()) + "元";
        } else if (value instanceof UnitPrice price) {
            return english ? "CNY " + price : price + "元";
        } else if (value instanceof Area area) {
            return grouped(area.toString()) + (english ? " m²" : "平方米");
        } else if (value instanceof Ratio ratio) {
            return ratio(ratio, english);
        } else if (value instanceof Term term) {
            return term(term, english);
        } else if (value instanceof LocalDate day) {
            return english
                    ? day.toString()
                    : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        } else if (value instanceof LocalDateTime moment) {
            return value(moment.toLocalDate(), locale) + " " + moment.toLocalTime();
        } else if (value instanceof Quarter quarter) {
            return english ? quarter.toString() : quarter.year() + "年第" + ChineseNumerals.of(quarter.number()) + "季度";
        } else if (value instanceof Boolean flag) {
            return english ? (flag ? "yes" : "no") : (flag ? "是" : "否");
        } else if (value instanceof Long || value instanceof Integer) {
            return grouped(value.toString());
        } else if (value instanceof Citation citation) {
            return citation.in(locale);
        } else if (value instanceof Iterable<?> values) {
            return ImmutableList.copyOf(values).stream()
                    .map(each -> value(each, locale))
                    .collect(Collectors.joining(english ? ", " : "、"));
        } else if (value instanceof Rounding rounding) {
            return rounding(rounding).in(locale);
        } else if (value instanceof Datum) {
            return english ? "(table)" : "（表）";
        }
        return value.toString();
    }

    private static Text rounding(Rounding rounding) {
        return switch (rounding) {
            case HALF_UP -> Text.of("四舍五入", "half up");
            case HALF_EVEN -> Text.of("四舍六入五成双", "half to even");
            case DOWN -> Text.of("向下取整", "down");
            case UP -> Text.of("向上取整", "up");
        };
    }

    private static String ratio(Ratio ratio, boolean english) {
        if (ratio.denominator() == 1) {
            return Long.toString(ratio.numerator());
        }
        if (ratio.denominator() <= 10 && ratio.numerator() <= 10) {
            return english
                    ? ratio.toString()
                    : ChineseNumerals.of((int) ratio.denominator()) + "分之"
                            + ChineseNumerals.of((int) ratio.numerator());
        }
        return new BigDecimal(BigInteger.valueOf(ratio.numerator()).multiply(BigInteger.valueOf(100)))
                        .divide(BigDecimal.valueOf(ratio.denominator()), 4, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    private static String term(Term term, boolean english) {
        String amount = Integer.toString(term.amount());
        return switch (term.unit()) {
            case HOURS -> english ? amount + " hours" : amount + "小时";
            case DAYS -> english ? amount + " days" : amount + "日";
            case WORKING_DAYS -> english ? amount + " working days" : amount + "个工作日";
            case MONTHS -> english ? amount + " months" : amount + "个月";
            case YEARS -> english ? amount + " years" : amount + "年";
        };
    }

    /** Puts a comma between every three digits of the whole part. */
    private static String grouped(String number) {
        int point = number.indexOf('.');
        int end = point < 0 ? number.length() : point;
        StringBuilder text = new StringBuilder(number);
        int first = number.startsWith("-") ? 1 : 0;
        for (int at = end - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** Returns why a parameter has no value, with the note of the entry that leaves it open. */
    static Text whyOpen(Resolution resolution) {
        Text kind = resolution.kind().text();
        Text note = resolution.parameter().map(Parameter::note).orElse(Text.EMPTY);
        return note.equals(Text.EMPTY) ? kind : Text.of(kind.zh() + "。" + note.zh(), kind.en() + ". " + note.en());
    }

    /** Returns the line of one step. */
    static String line(Step step, Locale locale) {
        boolean english = Text.isEnglish(locale);
        if (step instanceof ParameterRead read) {
            return parameter(read, locale, english);
        } else if (step instanceof FactUsed used) {
            return (english ? "Fact: " : "事实：")
                    + used.fact().text().in(locale)
                    + (english ? " = " : "＝")
                    + value(used.value(), locale)
                    + (used.source().isEmpty() ? "" : " [" + used.source() + "]");
        } else if (step instanceof FactMissing missing) {
            return (english ? "Missing fact: " : "缺少事实：")
                    + missing.fact().text().in(locale)
                    + (missing.about().isEmpty() ? "" : " [" + missing.about() + "]");
        } else if (step instanceof RuleApplied applied) {
            return verdict(applied.verdict(), english)
                    + fill(applied.text(), applied.args(), locale)
                    + cite(applied.citations(), locale);
        } else if (step instanceof RuleSkipped skipped) {
            return (english ? "Not applied: " : "未适用：")
                    + skipped.rule().code()
                    + (english ? ", " : "，")
                    + skipped.reason().in(locale);
        } else if (step instanceof Rounded rounded) {
            return rounded(rounded, locale, english);
        }
        throw new IllegalStateException("unknown step: " + step);
    }

    private static String parameter(ParameterRead read, Locale locale, boolean english) {
        if (!read.resolution().isSet()) {
            return (english ? "Open parameter: " : "未定规则：")
                    + read.title().in(locale)
                    + (english ? ", " : "，")
                    + whyOpen(read.resolution()).in(locale);
        }
        Parameter parameter = read.resolution().parameter().orElseThrow();
        StringBuilder text = new StringBuilder(english ? "Rule: " : "规则：")
                .append(read.title().in(locale))
                .append(english ? " = " : "＝")
                .append(value(read.value().orElseThrow(), locale))
                .append(cite(parameter.citations(), locale));
        if (parameter.isDraft()) {
            text.append(english ? " [draft]" : "【征求意见稿】");
        }
        if (parameter.provenance().isWeak() || parameter.citations().isEmpty()) {
            text.append(english ? " [" : "【")
                    .append(parameter.provenance().text().in(locale))
                    .append(english ? "]" : "】");
        }
        return text.toString();
    }

    private static String verdict(Verdict verdict, boolean english) {
        return switch (verdict) {
            case MET -> english ? "Met: " : "符合：";
            case UNMET -> english ? "Not met: " : "不符合：";
            case WARNED -> english ? "Warning: " : "提示：";
            case UNKNOWN -> english ? "Cannot be told: " : "无法判定：";
        };
    }

    private static String rounded(Rounded step, Locale locale, boolean english) {
        String exact = new BigDecimal(BigInteger.valueOf(step.factor()).multiply(BigInteger.valueOf(step.times())))
                .divide(BigDecimal.valueOf(step.divisor()).movePointRight(2), 8, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return (english ? "Rounding: " : "取整：") + step.line().in(locale) + (english ? ": " : "：") + exact + " → "
                + Money.ofFen(step.fen()) + (english ? " (" : "（")
                + rounding(step.rounding()).in(locale) + (english ? ")" : "）");
    }
}
