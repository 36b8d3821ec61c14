package org.anju.pages;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The templates in the jar, each parsed once. */
final class Templates {

    private static final PebbleEngine ENGINE = engine();

    private Templates() {}

    private static PebbleEngine engine() {
        MemoryLoader loader = new MemoryLoader();
        List.of("bulletin.peb", "blocks.peb", "print.peb").forEach(name -> loader.addTemplate(name, text(name)));
        return new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    static PebbleTemplate get(String name) {
        return ENGINE.getTemplate(name);
    }

    static String fill(PebbleTemplate template, Map<String, Object> variables) {
        StringWriter page = new StringWriter();
        try {
            template.evaluate(page, variables);
        } catch (IOException e) {
            throw new UncheckedIOException("a page cannot be written to memory", e);
        }
        return page.toString();
    }

    /** Returns a text in the jar. */
    static String text(String name) {
        try (InputStream resource = open(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the jar", e);
        }
    }

    /** Opens a file in the jar. */
    static InputStream open(String name) {
        return Objects.requireNonNull(Templates.class.getResourceAsStream(name), name);
    }
}
