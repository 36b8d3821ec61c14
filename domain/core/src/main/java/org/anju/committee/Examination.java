package org.anju.committee;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.committee.Criterion.State;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;

/** One candidate being looked at: what the criteria share. Used once. */
final class Examination {

    private static final Text OFF = Text.of("规则未作此要求", "the rules do not ask for it");
    private static final Text OTHERS = Text.of("不适用于此参选身份或者情形", "not asked of this person");

    private final Candidate candidate;
    private final Reasoning why;
    private final ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
    private Optional<Boolean> mayVote = Optional.empty();

    Examination(Candidate candidate, Reasoning why) {
        this.candidate = candidate;
        this.why = why;
    }

    Candidate candidate() {
        return candidate;
    }

    Reasoning why() {
        return why;
    }

    void mayVote(boolean may) {
        mayVote = Optional.of(may);
    }

    Decision<Eligibility> conclude() {
        return why.conclude(new Eligibility(candidate.person(), mayVote, criteria.build()));
    }

    /** States how a criterion came out. */
    void settle(Rule rule, Reading<?> basis, boolean holds, Object... args) {
        why.check(rule, basis, holds, args);
        criteria.add(Criterion.settled(rule.code(), holds ? State.MET : State.UNMET));
    }

    /** States that a criterion cannot be told without {@code fact}. */
    void unknown(Rule rule, Reading<?> basis, Fact fact, Object... args) {
        unknown(rule, basis, ImmutableList.of(fact), args);
    }

    /** States that a criterion cannot be told without {@code facts}, one or more. */
    void unknown(Rule rule, Reading<?> basis, ImmutableList<Fact> facts, Object... args) {
        why.unknown(rule, basis, facts.get(0), args);
        facts.stream().skip(1).forEach(why::lack);
        criteria.add(new Criterion(rule.code(), State.UNKNOWN, facts, ImmutableList.of()));
    }

    /** States that a criterion cannot be told because parameters it needs have no value. */
    void open(Rule rule, Reading<?>... parameters) {
        why.skip(rule, Text.of("规则值未定", "a parameter has no value"));
        ImmutableList<String> open = Stream.of(parameters)
                .filter(parameter -> !parameter.isSet())
                .map(parameter -> parameter.key().name())
                .collect(toImmutableList());
        criteria.add(new Criterion(rule.code(), State.UNKNOWN, ImmutableList.of(), open));
    }

    /** States that the rules do not ask for a criterion. */
    void off(Rule rule) {
        why.skip(rule, OFF);
        criteria.add(Criterion.settled(rule.code(), State.NOT_REQUIRED));
    }

    /** States that the rules do not ask for a criterion of this person. */
    void spared(Rule rule) {
        why.skip(rule, OTHERS);
        criteria.add(Criterion.settled(rule.code(), State.NOT_REQUIRED));
    }

    /**
     * Applies a criterion that a flag turns on and one yes-or-no fact settles.
     *
     * @param wanted what the fact must be
     */
    void settleFlag(Rule rule, Reading<Boolean> flag, Fact fact, Optional<Boolean> value, boolean wanted) {
        if (!flag.isSet()) {
            open(rule, flag);
        } else if (!flag.value()) {
            off(rule);
        } else {
            settleFact(rule, flag, fact, value, wanted);
        }
    }

    /** Applies a criterion that one yes-or-no fact settles. */
    void settleFact(Rule rule, Reading<?> basis, Fact fact, Optional<Boolean> value, boolean wanted) {
        if (value.isEmpty()) {
            unknown(rule, basis, fact);
        } else {
            settle(rule, basis, why.use(fact, value.get()) == wanted);
        }
    }

    /** Tells whether a parameter that need not be set asks for nothing, and if so says it. */
    boolean isOff(Rule rule, Reading<?> parameter) {
        if (parameter.isSet()) {
            return false;
        }
        if (parameter.resolution().isFaulty()) {
            open(rule, parameter);
        } else {
            off(rule);
        }
        return true;
    }
}
