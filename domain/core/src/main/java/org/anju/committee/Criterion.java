package org.anju.committee;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * How one criterion came out.
 *
 * @param code    what a refusal on this ground is called, such as {@code NOT_OWNER}
 * @param state   how it came out
 * @param missing the facts and parameters that must be known to tell; empty unless it is unknown
 */
public record Criterion(String code, State state, ImmutableList<String> missing) {

    /** The ways a criterion comes out. */
    public enum State implements Named {
        /** It is met. */
        MET("符合", "met"),
        /** It is not met, and keeps the person from standing. */
        UNMET("不符合", "unmet"),
        /** It cannot be told. */
        UNKNOWN("不明", "unknown"),
        /** The rules do not ask for it, or not of this person. */
        NOT_REQUIRED("不要求", "not required");

        private final Text text;

        State(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
