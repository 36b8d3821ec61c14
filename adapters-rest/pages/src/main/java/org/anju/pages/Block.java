package org.anju.pages;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.decision.Explanation;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Text;

/** A part of a bulletin. Values are objects of the domain; the renderer writes them in the language of the page. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param text   what it says
     * @param anchor its name for links within the page; empty for none
     */
    record Heading(Text text, String anchor) implements Block {}

    /**
     * A paragraph, as a notice has it.
     *
     * @param text its words
     */
    record Paragraph(Text text) implements Block {}

    /**
     * Names with values.
     *
     * @param pairs the pairs in order
     */
    record Facts(ImmutableList<Pair> pairs) implements Block {}

    /**
     * A name with its value.
     *
     * @param name  the name
     * @param value the value
     */
    record Pair(Text name, Object value) {}

    /**
     * A table.
     *
     * @param head the names of its columns
     * @param rows its rows, each with a cell a column
     */
    record Table(ImmutableList<Text> head, ImmutableList<ImmutableList<Cell>> rows) implements Block {}

    /**
     * A cell of a table.
     *
     * @param value what stands in it
     * @param path  where it leads; empty for nowhere
     * @param tone  how it looks
     */
    record Cell(Object value, String path, Tone tone) {

        /** Returns a cell with a value. */
        public static Cell of(Object value) {
            return new Cell(value, "", Tone.PLAIN);
        }

        /** Returns a cell that leads to another page. */
        public static Cell link(Object value, String path) {
            return new Cell(value, path, Tone.PLAIN);
        }

        /** Returns a cell that stands out. */
        public static Cell toned(Object value, Tone tone) {
            return new Cell(value, "", tone);
        }
    }

    /** How a value looks, beside its words, which always say the same. */
    enum Tone {
        /** As any other. */
        PLAIN,
        /** Well. */
        GOOD,
        /** Not well. */
        BAD,
        /** Cannot be told, or not in order. */
        OPEN
    }

    /**
     * A bar with a limit, such as the heads of a vote.
     *
     * @param name  what is measured
     * @param part  how much there is
     * @param whole how much there could be
     * @param shown the part and the whole as a reader writes them
     * @param limit the limit in words
     * @param mark  where on the bar the limit stands
     * @param met   whether it is met
     */
    record Gauge(Text name, long part, long whole, Text shown, Text limit, Ratio mark, boolean met) implements Block {}

    /**
     * Why a figure on the page is what it is: the public lines of an explanation, folded away until asked for.
     *
     * @param title       what is explained
     * @param explanation why
     */
    record Why(Text title, Explanation explanation) implements Block {}

    /**
     * Lines folded away until asked for, such as the days that prove a term.
     *
     * @param title what they show
     * @param lines the lines
     */
    record Fold(Text title, ImmutableList<Text> lines) implements Block {}
}
