package org.anju.kernel.decision;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Optional;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision.Outcome;
import org.anju.kernel.decision.Step.FactMissing;
import org.anju.kernel.decision.Step.FactUsed;
import org.anju.kernel.decision.Step.Rounded;
import org.anju.kernel.decision.Step.RuleApplied;
import org.anju.kernel.decision.Step.RuleSkipped;
import org.anju.kernel.decision.Step.Verdict;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.exact.Wide;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.time.AsOf;

/**
 * One decision in the making: the only way a policy reads a parameter, relies on a fact, applies a rule or rounds.
 *
 * <p>A policy reads what it needs, asks {@link #lacks()}, applies its rules, all of them, and concludes. Not thread-safe,
 * used once.
 */
public final class Reasoning {

    private final String policy;
    private final Lookup law;
    private final boolean explained;
    private final ArrayList<Step> steps;
    private boolean unmet;
    private boolean missing;

    Reasoning(String policy, Lookup law, boolean explained) {
        this.policy = policy;
        this.law = law;
        this.explained = explained;
        this.steps = new ArrayList<>(explained ? 20 : 0);
    }

    /** Begins a decision of {@code policy} under {@code book}. */
    public static Reasoning of(String policy, RuleBook book, AsOf asOf) {
        return new Reasoning(policy, new Lookup(book, asOf), true);
    }

    /** Returns the day decided for, and up to when facts are known. */
    public AsOf asOf() {
        return law.asOf();
    }

    /** Returns the rule book decided under. */
    public RuleBook book() {
        return law.book();
    }

    /** Reads a parameter that the decision needs; without a value the decision is undetermined and names it. */
    public <T> Reading<T> read(ParameterKey<T> key) {
        return kept(law.find(key));
    }

    /**
     * Reads a parameter that counts only if some layer sets it; without a value nothing is missing. One that is set to
     * what cannot be used is missing all the same: to pass it over would be to guess.
     */
    public <T> Reading<T> readIfSet(ParameterKey<T> key) {
        Reading<T> reading = law.find(key);
        return reading.isSet() || reading.resolution().isFaulty() ? kept(reading) : reading;
    }

    private <T> Reading<T> kept(Reading<T> reading) {
        keep(reading.step());
        missing |= !reading.isSet();
        return reading;
    }

    /** Relies on a fact the caller stated, and returns its value. */
    public <V> V use(Fact fact, V value) {
        return use(fact, value, "");
    }

    /** Relies on a fact found in {@code source}, and returns its value. */
    public <V> V use(Fact fact, V value, String source) {
        if (explained) {
            steps.add(new FactUsed(fact, value, source));
        }
        return value;
    }

    /** States that a fact is needed and not known. */
    public void lack(Fact fact) {
        lack(fact, "");
    }

    /** States that a fact about one of several things is needed and not known. */
    public void lack(Fact fact, String about) {
        keep(new FactMissing(fact, about));
        missing = true;
    }

    /** Tells whether a parameter or fact asked for so far is missing. */
    public boolean lacks() {
        return missing;
    }

    /** Tells whether a rule applied so far does not hold. */
    public boolean isRefused() {
        return unmet;
    }

    /**
     * Applies a rule; where it does not hold, the decision is refused.
     *
     * @param basis the parameter that carries its law
     * @param holds whether it holds
     * @param args  what its text speaks of
     * @return {@code holds}
     */
    public boolean check(Rule rule, Reading<?> basis, boolean holds, Object... args) {
        apply(rule, holds ? Verdict.MET : Verdict.UNMET, basis, args);
        unmet |= !holds;
        return holds;
    }

    /** Applies a rule that only warns; where it does not hold, the reader is told and nothing follows. */
    public boolean warn(Rule rule, Reading<?> basis, boolean holds, Object... args) {
        apply(rule, holds ? Verdict.MET : Verdict.WARNED, basis, args);
        return holds;
    }

    /** States that a rule cannot be applied because {@code fact} is not known. */
    public void unknown(Rule rule, Reading<?> basis, Fact fact, Object... args) {
        apply(rule, Verdict.UNKNOWN, basis, args);
        lack(fact);
    }

    private void apply(Rule rule, Verdict verdict, Reading<?> basis, Object... args) {
        if (explained) {
            steps.add(new RuleApplied(rule, verdict, basis.parameter(), ImmutableList.copyOf(args)));
        }
    }

    /** States that a rule was passed over, and why. */
    public void skip(Rule rule, Text reason) {
        keep(new RuleSkipped(rule, reason));
    }

    /** Returns {@code price} times {@code area} for the bill line {@code line}. */
    public Money price(Text line, UnitPrice price, Area area, Rounding rounding) {
        return round(line, price.micros(), area.hundredths(), UnitPrice.MICROS_TIMES_HUNDREDTHS_PER_FEN, rounding);
    }

    /** Returns {@code price} times {@code count} for the bill line {@code line}. */
    public Money price(Text line, UnitPrice price, long count, Rounding rounding) {
        return round(line, price.micros(), count, UnitPrice.MICROS_PER_FEN, rounding);
    }

    /** Returns {@code share} of {@code amount} for the bill line {@code line}. */
    public Money share(Text line, Money amount, Ratio share, Rounding rounding) {
        return round(line, amount.fen(), share.numerator(), share.denominator(), rounding);
    }

    /** Returns {@code factor * times / divisor} fen, rounded, and writes it down. */
    public Money round(Text line, long factor, long times, long divisor, Rounding rounding) {
        long fen = Wide.multiplyDivide(factor, times, divisor, rounding);
        if (explained) {
            steps.add(new Rounded(line, factor, times, divisor, rounding, fen));
        }
        return Money.ofFen(fen);
    }

    /** Returns {@code factor * times / divisor} fen, rounded to a multiple of {@code unit}, and writes it down. */
    public Money round(Text line, long factor, long times, long divisor, Money unit, Rounding rounding) {
        long units = Wide.multiplyDivide(factor, times, Math.multiplyExact(divisor, unit.fen()), rounding);
        Money amount = unit.times(units);
        if (explained) {
            steps.add(new Rounded(line, factor, times, divisor, rounding, amount.fen()));
        }
        return amount;
    }

    /** Takes over the steps of a decision this one rests on, with what it found wrong or missing. */
    public <T> Decision<T> include(Decision<T> part) {
        part.explanation().steps().forEach(this::keep);
        unmet |= part.isRefused();
        missing |= part.isUndetermined() || !part.missing().isEmpty();
        return part;
    }

    /** Ends: refused if a rule does not hold, else undetermined if something is missing, else granted. */
    public <T> Decision<T> conclude(T value) {
        Outcome outcome = unmet ? Outcome.REFUSED : missing ? Outcome.UNDETERMINED : Outcome.GRANTED;
        return new Decision<>(outcome, Optional.of(value), explanation());
    }

    /** Ends without a value: refused if a rule does not hold, undetermined otherwise. */
    public <T> Decision<T> fail() {
        return new Decision<>(unmet ? Outcome.REFUSED : Outcome.UNDETERMINED, Optional.empty(), explanation());
    }

    /** Ends undetermined, even though a rule does not hold: the missing fact makes every count provisional. */
    public <T> Decision<T> undetermined() {
        return new Decision<>(Outcome.UNDETERMINED, Optional.empty(), explanation());
    }

    private void keep(Step step) {
        if (explained) {
            steps.add(step);
        }
    }

    private Explanation explanation() {
        return new Explanation(policy, law.asOf(), law.book().digest(), ImmutableList.copyOf(steps));
    }
}
