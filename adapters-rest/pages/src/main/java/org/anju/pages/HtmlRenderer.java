package org.anju.pages;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Words;
import org.anju.kernel.exact.Percent;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.pages.Block.Cell;
import org.anju.pages.Block.Facts;
import org.anju.pages.Block.Gauge;
import org.anju.pages.Block.Heading;
import org.anju.pages.Block.Paragraph;
import org.anju.pages.Block.Table;
import org.anju.pages.Block.Why;
import org.anju.pages.Bulletin.Link;

/**
 * Writes bulletins as HTML in one language: one template, no script, a style sheet that prints.
 *
 * <p>The same bulletin gives the same characters on every machine. Only the public lines of an explanation are ever
 * written. Thread-safe.
 */
public final class HtmlRenderer {

    /** The path of the style sheet every page refers to. */
    public static final String STYLE_SHEET = "style.css";

    private static final int GAUGE_WIDTH = 1000;

    private final PebbleTemplate template;
    private final Locale locale;
    private final boolean english;

    private HtmlRenderer(PebbleTemplate template, Locale locale) {
        this.template = template;
        this.locale = locale;
        this.english = Text.isEnglish(locale);
    }

    /** Returns a renderer for the language of {@code locale}: English for English, Chinese for every other. */
    public static HtmlRenderer in(Locale locale) {
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(new StringLoader())
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
        return new HtmlRenderer(engine.getTemplate(resource("bulletin.peb")), locale);
    }

    /** Returns the style sheet, to be written at {@link #STYLE_SHEET}. */
    public static String styleSheet() {
        return resource(STYLE_SHEET);
    }

    private static String resource(String name) {
        try (InputStream resource = HtmlRenderer.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the jar", e);
        }
    }

    /** Returns the page. */
    public String render(Bulletin bulletin) {
        String up = "../".repeat((int)
                bulletin.path().chars().filter(character -> character == '/').count());
        StringWriter page = new StringWriter();
        try {
            template.evaluate(
                    page,
                    ImmutableMap.<String, Object>builder()
                            .put("lang", english ? "en" : "zh-CN")
                            .put("up", up)
                            .put("title", bulletin.title().in(locale))
                            .put(
                                    "trail",
                                    bulletin.trail().stream()
                                            .map(link -> link(link, up))
                                            .toList())
                            .put(
                                    "marks",
                                    bulletin.marks().stream()
                                            .sorted()
                                            .map(mark -> mark.text().in(locale))
                                            .toList())
                            .put(
                                    "blocks",
                                    bulletin.blocks().stream()
                                            .map(block -> block(block, up))
                                            .toList())
                            .buildOrThrow());
        } catch (IOException e) {
            throw new UncheckedIOException("a page cannot be written to memory", e);
        }
        return page.toString();
    }

    private Map<String, Object> link(Link link, String up) {
        return Map.of("href", href(link.path(), up), "text", link.text().in(locale));
    }

    private static String href(String path, String up) {
        return path.isEmpty() ? "" : up + path;
    }

    private Map<String, Object> block(Block block, String up) {
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
            return table(table, up);
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
        throw new IllegalStateException("unknown block: " + block);
    }

    private Map<String, Object> table(Table table, String up) {
        return Map.of(
                "kind",
                "table",
                "head",
                head(table),
                "rows",
                table.rows().stream()
                        .map(row -> row.stream().map(cell -> cell(cell, up)).collect(toImmutableList()))
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

    private Map<String, Object> cell(Cell cell, String up) {
        return Map.of(
                "text",
                Words.value(cell.value(), locale),
                "href",
                href(cell.path(), up),
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
                .put("met", gauge.met())
                .put("verdict", verdict(gauge.met()))
                .buildOrThrow();
    }

    private String verdict(boolean met) {
        return (met ? Text.of("达到", "reached") : Text.of("未达到", "not reached")).in(locale);
    }
}
