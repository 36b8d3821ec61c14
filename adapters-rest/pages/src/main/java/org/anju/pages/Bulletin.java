package org.anju.pages;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * One page as data.
 *
 * @param path   where it stands in the site, such as {@code complex/X1/index.html}; links to it use the same words
 * @param title  its title
 * @param trail  the pages above it, outermost first
 * @param marks  what a reader must know before relying on anything in it
 * @param blocks what stands on it, from top to bottom
 */
public record Bulletin(
        String path, Text title, ImmutableList<Link> trail, ImmutableList<Mark> marks, ImmutableList<Block> blocks) {

    /**
     * A link to another page of the site.
     *
     * @param path where it leads; empty for plain text
     * @param text what a reader sees
     */
    public record Link(String path, Text text) {}

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
