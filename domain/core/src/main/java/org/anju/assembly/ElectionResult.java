package org.anju.assembly;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.seal.Digest;
import org.immutables.value.Value;

/**
 * What an election came to. Where the decision is undetermined it says what follows from what is known: who is elected if
 * enough took part, who is tied.
 */
@Value.Immutable
public interface ElectionResult {

    /** The motion voted on. */
    String motion();

    /** The seats and the nominees, as printed. */
    Contest contest();

    /** Who takes part, with what follows from it. */
    Counts counts();

    /** Participation by heads and area. */
    ImmutableList<Requirement> quorum();

    /** Every nominee, as printed. */
    ImmutableList<NomineeResult> nominees();

    /** Who is elected: by rank where more were approved than there are seats, else as printed. */
    ImmutableList<String> elected();

    /** Who was approved and found no seat, by rank; whether they are alternates is for the rules of procedure (候补委员). */
    ImmutableList<String> alternates();

    /** Who is tied for the last seats, as printed; empty where nobody is. */
    ImmutableList<String> tied();

    /** For how many seats they are tied. */
    int tiedSeats();

    /** The roll it was counted against; empty where only totals were given. */
    Optional<Digest> roll();

    /** What became of each ballot; empty where only totals were given. Never for the public. */
    Optional<Dispositions> dispositions();

    /** Returns how many seats nobody won or is tied for; whether so few make a committee is for its rules. */
    default int vacantSeats() {
        return contest().seats() - elected().size() - tiedSeats();
    }

    /** Returns how {@code nominee} came out; throws if there is none such. */
    default NomineeResult nominee(String nominee) {
        return nominees().get(contest().nominees().indexOf(nominee));
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result. */
    class Builder extends ImmutableElectionResult.Builder {
        Builder() {}
    }
}
