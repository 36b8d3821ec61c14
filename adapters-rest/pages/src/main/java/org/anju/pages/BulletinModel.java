package org.anju.pages;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Words;
import org.anju.kernel.exact.Percent;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.pages.Block.Cell;
import org.anju.pages.Block.Facts;
import org.anju.pages.Block.Fold;
import org.anju.pages.Block.Gauge;
import org.anju.pages.Block.Heading;
import org.anju.pages.Block.Paragraph;
import org.anju.pages.Block.Table;
import org.anju.pages.Block.Why;
import org.anju.pages.Bulletin.Link;

/** A bulletin in the words of one language, as the templates see it. */
final class BulletinModel {

    private static final int GAUGE_WIDTH = 1000;

    private final Bulletin bulletin;
    private final Locale locale;
    private final String up;

    private BulletinModel(Bulletin bulletin, Locale locale) {
        this.bulletin = bulletin;
        this.locale = locale;
        this.up = "../".repeat((int)
                bulletin.path().chars().filter(character -> character == '/').count());
    }

    /** Returns the variables of a template; a page that is printed has no links and draws gauges as boxes. */
    static ImmutableMap.Builder<String, Object> of(Bulletin bulletin, Locale locale, boolean print) {
        return new BulletinModel(bulletin, locale).variables().put("print", print);
    }

    private ImmutableMap.Builder<String, Object> variables() {
        return ImmutableMap.<String, Object>builder()
                .put("lang", Text.isEnglish(locale) ? "en" : "zh-CN")
                .put("up", up)
                .put("title", bulletin.title().in(locale))
                .put("pdf", bulletin.print().map(print -> href(print.path())).orElse(""))
                .put("trail", bulletin.trail().stream().map(this::link).toList())
                .put(
                        "marks",
                        bulletin.marks().stream()
                                .sorted()
                                .map(mark -> mark.text().in(locale))
                                .toList())
                .put("blocks", bulletin.blocks().stream().map(this::block).toList());
    }

    private Map<String, Object> link(Link link) {
        return Map.of("href", href(link.path()), "text", link.text().in(locale));
    }

    private String href(String path) {
        return path.isEmpty() ? "" : up + path;
    }

    private Map<String, Object> block(Block block) {
        if (block instanceof Heading heading) {
            return Map.of("kind", "heading", "text", heading.text().in(locale), "anchor", heading.anchor());
        } else if (block instanceof Paragraph paragraph) {
            return Map.of("kind", "paragraph", "text", paragraph.text().in(locale));
        } else if (block instanceof Facts facts) {
            return Map.of(
                    "kind",
                    "facts",
                    "pairs",
                    facts.pairs().stream()
                            .map(pair -> List.of(pair.name().in(locale), Words.value(pair.value(), locale)))
                            .toList());
        } else if (block instanceof Table table) {
            return table(table);
        } else if (block instanceof Gauge gauge) {
            return gauge(gauge);
        } else if (block instanceof Why why) {
            return Map.of(
                    "kind",
                    "why",
                    "title",
                    why.title().in(locale),
                    "lines",
                    why.explanation().lines(locale, Audience.PUBLIC),
                    "digest",
                    why.explanation().ruleBook().toString(),
                    "day",
                    Words.value(why.explanation().asOf().validOn(), locale));
        }
        if (block instanceof Fold fold) {
            return Map.of(
                    "kind",
                    "fold",
                    "title",
                    fold.title().in(locale),
                    "lines",
                    fold.lines().stream().map(line -> line.in(locale)).toList());
        }
        throw new IllegalStateException("unknown block: " + block);
    }

    private Map<String, Object> table(Table table) {
        return Map.of(
                "kind",
                "table",
                "head",
                head(table),
                "rows",
                table.rows().stream()
                        .map(row -> row.stream().map(cell -> cell(cell)).collect(toImmutableList()))
                        .toList());
    }

    /** Returns the names of the columns; one over numbers stands to the right as they do. */
    private List<Map<String, String>> head(Table table) {
        List<Map<String, String>> head = new ArrayList<>();
        for (int i = 0; i < table.head().size(); i++) {
            int column = i;
            boolean numbers = !table.rows().isEmpty()
                    && table.rows().stream()
                            .allMatch(row -> isNumber(row.get(column).value()));
            head.add(Map.of("text", table.head().get(i).in(locale), "look", numbers ? "number" : ""));
        }
        return head;
    }

    private Map<String, Object> cell(Cell cell) {
        return Map.of(
                "text",
                Words.value(cell.value(), locale),
                "href",
                href(cell.path()),
                "look",
                kind(cell.value()) + cell.tone().name().toLowerCase(Locale.ROOT));
    }

    /** Returns how a column of such values is set: numbers to the right, days unbroken. */
    private static String kind(Object value) {
        return isNumber(value) ? "number " : value instanceof LocalDate ? "day " : "";
    }

    private static boolean isNumber(Object value) {
        return value instanceof Number
                || value instanceof Money
                || value instanceof Area
                || value instanceof UnitPrice
                || value instanceof Percent;
    }

    private Map<String, Object> gauge(Gauge gauge) {
        long width = gauge.whole() == 0 ? 0 : Math.min(GAUGE_WIDTH, gauge.part() * GAUGE_WIDTH / gauge.whole());
        long limit = gauge.mark().numerator() * GAUGE_WIDTH / gauge.mark().denominator();
        return ImmutableMap.<String, Object>builder()
                .put("kind", "gauge")
                .put("name", gauge.name().in(locale))
                .put("shown", gauge.shown().in(locale))
                .put("percent", new Percent(gauge.part(), gauge.whole()).toString())
                .put("limitText", gauge.limit().in(locale))
                .put("width", width)
                .put("limit", limit)
                .put("partShare", share(width))
                .put("limitShare", share(limit))
                .put("met", gauge.met())
                .put("verdict", verdict(gauge.met()))
                .buildOrThrow();
    }

    /** Returns a place on the gauge as CSS has it. */
    private static String share(long place) {
        return place / 10 + "." + place % 10 + "%";
    }

    private String verdict(boolean met) {
        return (met ? Text.of("达到", "reached") : Text.of("未达到", "not reached")).in(locale);
    }
}
