package org.anju.formats.xlsx;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of a part while it is put together; no more is kept of it than fits in a row. */
final class BoundedText {

    /** The longest row in characters of UTF-8, as long as the longest line of a CSV file. */
    static final int LONGEST_ROW = 64 * 1024;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder text = new StringBuilder();

    /** Adds characters as long as it is not too long already. */
    void add(char[] source, int start, int length) {
        text.append(source, start, Math.min(length, LONGEST_ROW + 1 - text.length()));
    }

    /** Tells whether there is nothing in it. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Adds the texts below the element that begins here, {@code is} or {@code si}, whatever their fonts; how something is
     * pronounced is not part of it.
     */
    void addRich(XmlReader xml, String name) throws IOException {
        while (xml.next() && !xml.ends(name)) {
            if (xml.starts("t")) {
                xml.readText(this);
            } else if (xml.starts("rPh")) {
                xml.readText(new BoundedText());
            }
        }
    }

    /** Returns what was put together and begins anew. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken.contains("_x") ? unescaped(taken) : taken;
    }

    /** XML cannot hold every character; the others are written as {@code _x0007_} (ECMA-376 part 1, 22.9.2.19). */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
