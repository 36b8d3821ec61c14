package org.anju.pages;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.seal.Checkpoint;

/**
 * One page as data.
 *
 * @param path   where it stands in the site, such as {@code complex/X1/index.html}; links to it use the same words
 * @param title  its title
 * @param trail  the pages above it, outermost first
 * @param marks  what a reader must know before relying on anything in it
 * @param blocks what stands on it, from top to bottom
 * @param print  the same page as a PDF to be posted; empty where there is none
 */
public record Bulletin(
        String path,
        Text title,
        ImmutableList<Link> trail,
        ImmutableList<Mark> marks,
        ImmutableList<Block> blocks,
        Optional<Print> print) {

    /** Makes a page that is not to be posted on paper. */
    public Bulletin(
            String path,
            Text title,
            ImmutableList<Link> trail,
            ImmutableList<Mark> marks,
            ImmutableList<Block> blocks) {
        this(path, title, trail, marks, blocks, Optional.empty());
    }

    /**
     * Returns this page with a PDF beside it, under the same name.
     *
     * @param checkpoint the book the page reports on, as it was sealed; empty where it reports on none
     */
    public Bulletin printed(Optional<Checkpoint> checkpoint) {
        String name = path.endsWith(".html") ? path.substring(0, path.length() - ".html".length()) : path;
        return new Bulletin(path, title, trail, marks, blocks, Optional.of(new Print(name + ".pdf", checkpoint)));
    }

    /** Returns this page with {@code mark} over it, once. */
    public Bulletin marked(Mark mark) {
        return marks.contains(mark)
                ? this
                : new Bulletin(
                        path,
                        title,
                        trail,
                        ImmutableList.<Mark>builder().add(mark).addAll(marks).build(),
                        blocks,
                        print);
    }

    /**
     * A link to another page of the site.
     *
     * @param path where it leads; empty for plain text
     * @param text what a reader sees
     */
    public record Link(String path, Text text) {}

    /**
     * A page as it is posted on paper.
     *
     * @param path       where the PDF stands in the site
     * @param checkpoint the book it reports on, as it was sealed; empty where it reports on none
     */
    public record Print(String path, Optional<Checkpoint> checkpoint) {}

    /** A mark over a page. */
    public enum Mark implements Named {
        /** Rests on values made up for a demonstration. */
        DEMONSTRATION(
                "演示数据：本页含有为演示而设定的规则或资料，不具有法律效力。",
                "Demonstration: this page rests on rules or facts made up to show the library at work."),
        /** Rests on a draft. */
        DRAFT("本页依据征求意见稿，尚未正式施行。", "This page rests on a consultation draft that has not been adopted."),
        /** Something could not be decided. */
        UNDETERMINED(
                "本页有事项因规则未定或资料不全而无法判定。",
                "Something on this page is undetermined: a rule is open or a fact is missing.");

        private final Text text;

        Mark(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
