package org.anju.committee.meeting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.register.OwnerId;
import org.immutables.value.Value;

/** What came of a meeting; a figure nobody could work out is absent. */
@Value.Immutable
public interface MeetingResult {

    /** Members present, as far as is known. */
    int present();

    /** Members who approved and whose vote counts, as far as is known. */
    int approving();

    /** Fewest members for a quorum. */
    Optional<Long> quorum();

    /** Fewest approving members. */
    Optional<Long> needed();

    /** Whether the committee decided it, rightfully. */
    Optional<Boolean> carried();

    /** The last day for posting and reporting the decision. */
    Optional<LocalDate> announceBy();

    /** Who signed the decision, for officers alone (HN art. 77). */
    ImmutableList<OwnerId> signatories();

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result. */
    class Builder extends ImmutableMeetingResult.Builder {
        Builder() {}
    }
}
