package org.anju.kernel.decision;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.Resolution;
import org.anju.kernel.law.Text;

/** One line of an explanation, kept as data and rendered late. */
public sealed interface Step {

    /** Returns who may see it. */
    Audience audience();

    /** How a rule came out. */
    enum Verdict {
        /** It holds. */
        MET,
        /** It does not hold, and the decision is refused. */
        UNMET,
        /** It does not hold; the reader is told, nothing follows. */
        WARNED,
        /** It cannot be told: a fact or parameter is missing. */
        UNKNOWN
    }

    /**
     * A parameter was read.
     *
     * @param key        its name
     * @param resolution what the rule book said
     * @param value      the value as the policy understood it; empty where there is none
     */
    record ParameterRead(String key, Resolution resolution, Optional<Object> value) implements Step {

        /** Returns what a reader calls it, with its key; the key alone where nobody named it. */
        public Text title() {
            return resolution.parameter().map(Parameter::title).orElse(Text.same(key));
        }

        @Override
        public Audience audience() {
            return Audience.PUBLIC;
        }
    }

    /**
     * A fact was relied on.
     *
     * @param fact   its name
     * @param value  its value
     * @param source where it came from; empty where the caller stated it
     */
    record FactUsed(Fact fact, Object value, String source) implements Step {
        @Override
        public Audience audience() {
            return fact.audience();
        }
    }

    /**
     * A fact was needed and is not known.
     *
     * @param fact  its name
     * @param about which of several, such as a unit number; empty where there is one
     */
    record FactMissing(Fact fact, String about) implements Step {
        @Override
        public Audience audience() {
            return fact.audience();
        }
    }

    /**
     * A rule was applied.
     *
     * @param rule    the rule
     * @param verdict how it came out
     * @param basis   the parameter that carries its law; empty where it follows from another rule
     * @param args    what its text speaks of
     */
    record RuleApplied(Rule rule, Verdict verdict, Optional<Parameter> basis, ImmutableList<Object> args)
            implements Step {
        @Override
        public Audience audience() {
            return rule.audience();
        }

        /** Returns the law behind it. */
        public ImmutableList<Citation> citations() {
            return basis.map(Parameter::citations).orElse(ImmutableList.of());
        }

        /** Returns the words for how it came out, with places for the arguments. */
        public Text text() {
            return verdict == Verdict.MET ? rule.met() : rule.unmet();
        }
    }

    /**
     * A rule was passed over.
     *
     * @param rule   the rule
     * @param reason why
     */
    record RuleSkipped(Rule rule, Text reason) implements Step {
        @Override
        public Audience audience() {
            return rule.audience();
        }
    }

    /**
     * A figure was brought to a whole fen.
     *
     * @param line     what was computed
     * @param factor   the exact figure is {@code factor * times / divisor} fen
     * @param times    see {@code factor}
     * @param divisor  see {@code factor}
     * @param rounding how it was rounded
     * @param fen      the result
     */
    record Rounded(Text line, long factor, long times, long divisor, Rounding rounding, long fen) implements Step {
        @Override
        public Audience audience() {
            return Audience.PUBLIC;
        }
    }
}
