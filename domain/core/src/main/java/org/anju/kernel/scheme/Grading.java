package org.anju.kernel.scheme;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * A grade and what made it.
 *
 * @param grade the grade
 * @param basis what made it
 */
public record Grading(Grade grade, Basis basis) {

    /** What makes a grade. */
    public enum Basis implements Named {
        /** The score is in its band. */
        BAND("得分所在区间", "the band of the score"),
        /** The score is below every band. */
        FLOOR("得分低于最低区间", "a score below every band"),
        /** A veto item (一票否决). */
        VETO("一票否决", "a veto item"),
        /** The blacklist (黑名单). */
        BLACKLIST("黑名单", "the blacklist"),
        /** It operates but never joined the system. */
        MISSING("应参加而未参加评价", "never joined the evaluation"),
        /** It cannot be rated. */
        UNRATED("不参加评级", "not to be rated");

        private final Text text;

        Basis(String zh, String en) {
            this.text = Text.of(zh, en);
        }

        /** Returns the name a reader sees. */
        @Override
        public Text text() {
            return text;
        }
    }
}
