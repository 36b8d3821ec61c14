package org.anju.pages;

import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Locale;

/**
 * Writes bulletins as HTML in one language: one template, no script, a style sheet that prints.
 *
 * <p>The same bulletin gives the same characters on every machine. Only the public lines of an explanation are ever
 * written. Thread-safe.
 */
public final class HtmlRenderer {

    /** The path of the style sheet every page refers to. */
    public static final String STYLE_SHEET = "style.css";

    private final PebbleTemplate template;
    private final Locale locale;

    private HtmlRenderer(PebbleTemplate template, Locale locale) {
        this.template = template;
        this.locale = locale;
    }

    /** Returns a renderer for the language of {@code locale}: English for English, Chinese for every other. */
    public static HtmlRenderer in(Locale locale) {
        return new HtmlRenderer(Templates.get("bulletin.peb"), locale);
    }

    /** Returns the style sheet, to be written at {@link #STYLE_SHEET}. */
    public static String styleSheet() {
        return Templates.text(STYLE_SHEET);
    }

    /** Returns the page. */
    public String render(Bulletin bulletin) {
        return Templates.fill(
                template, BulletinModel.of(bulletin, locale, false).buildOrThrow());
    }
}
