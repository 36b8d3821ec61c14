package org.anju.committee;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * How one criterion came out.
 *
 * @param code       what a refusal on this ground is called, such as {@code NOT_OWNER}
 * @param state      how it came out
 * @param evidence   the facts, each to be shown by a paper, that must be known to tell; empty unless it is unknown
 * @param parameters the parameters that must have a value before anybody can tell; empty unless it is unknown
 */
public record Criterion(String code, State state, ImmutableList<Fact> evidence, ImmutableList<String> parameters) {

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

    /** Returns a criterion of which all is known. */
    static Criterion settled(String code, State state) {
        return new Criterion(code, state, ImmutableList.of(), ImmutableList.of());
    }

    /** Returns the codes of the facts and the names of the parameters that must be known to tell. */
    public ImmutableList<String> missing() {
        return Stream.concat(evidence.stream().map(Fact::code), parameters.stream())
                .collect(toImmutableList());
    }
}
