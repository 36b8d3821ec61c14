package org.anju.assembly;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.seal.Digest;
import org.immutables.value.Value;

/** What a count came to: the figures, the limits, how far from each, and what became of every ballot. */
@Value.Immutable
public interface TallyResult {

    /** The motion voted on. */
    String motion();

    /** How it came out. */
    VoteOutcome outcome();

    /** How much approval it needed. */
    ApprovalClass approvalClass();

    /** Everything counted, with what follows from it. */
    Counts counts();

    /** The four limits: participation by heads and area, approval by heads and area. */
    ImmutableList<Requirement> requirements();

    /**
     * How it would have come out had ballots that were delivered and kept counted for nothing; empty where they did. The
     * clause that counts them is disputed (GR-274 art. 26(2)), so whoever relies on it shows both.
     */
    Optional<VoteOutcome> withoutSilence();

    /** The roll it was counted against; empty where only totals were given. */
    Optional<Digest> roll();

    /** What became of each ballot; empty where only totals were given. Never for the public. */
    Optional<Dispositions> dispositions();

    /** Returns the limit with the given code, such as {@code NOT_QUORATE_HEADS}. */
    default Requirement requirement(String code) {
        return requirements().stream()
                .filter(requirement -> requirement.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such limit: " + code));
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result. */
    class Builder extends ImmutableTallyResult.Builder {
        Builder() {}
    }
}
