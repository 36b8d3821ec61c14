package org.anju.committee;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.anju.committee.Criterion.State;
import org.anju.kernel.decision.Fact;

/**
 * The fewest papers that could make a candidate eligible.
 *
 * <p>With all of them in the candidate's favour, and {@link #couldSuffice}, the candidate may stand; with any one left out,
 * that cannot be told. Where it cannot suffice nobody need be sent for papers: something stands against the candidate that
 * no paper removes, or a rule must be made first.
 *
 * @param wanted    the papers, criterion by criterion, in the order looked at
 * @param against   the codes of the criteria that are not met
 * @param openRules the parameters that must have a value before anybody can tell which papers are wanted
 */
public record Papers(ImmutableList<Paper> wanted, ImmutableList<String> against, ImmutableList<String> openRules) {

    /**
     * The papers one criterion waits for.
     *
     * @param criterion what a refusal on this ground is called, such as {@code IN_ARREARS}
     * @param evidence  what they must show; the text of each fact names the paper
     */
    public record Paper(String criterion, ImmutableList<Fact> evidence) {}

    static Papers of(ImmutableList<Criterion> criteria) {
        return new Papers(
                criteria.stream()
                        .filter(criterion -> !criterion.evidence().isEmpty())
                        .map(criterion -> new Paper(criterion.code(), criterion.evidence()))
                        .collect(toImmutableList()),
                criteria.stream()
                        .filter(criterion -> criterion.state() == State.UNMET)
                        .map(Criterion::code)
                        .collect(toImmutableList()),
                criteria.stream()
                        .flatMap(criterion -> criterion.parameters().stream())
                        .distinct()
                        .collect(toImmutableList()));
    }

    /** Tells whether getting them all could make the candidate eligible. */
    public boolean couldSuffice() {
        return against.isEmpty() && openRules.isEmpty();
    }

    /** Returns what the papers must show, each fact once. */
    public ImmutableList<Fact> evidence() {
        return wanted.stream()
                .flatMap(paper -> paper.evidence().stream())
                .distinct()
                .collect(toImmutableList());
    }
}
