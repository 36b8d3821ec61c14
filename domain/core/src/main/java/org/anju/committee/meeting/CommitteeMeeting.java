package org.anju.committee.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.AllMembers;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.composition.Occurrence;
import org.immutables.value.Value;

/** A meeting of a committee on one matter, as its minutes tell it. Members they do not name were not there. */
@Value.Immutable
public interface CommitteeMeeting {

    /** Which committee. */
    @Value.Default
    default CommitteeKind kind() {
        return CommitteeKind.OWNERS_COMMITTEE;
    }

    /** What it met about. */
    Optional<MeetingMatter> matter();

    /** Its seats and those sitting on them. */
    AllMembers all();

    /** The members named in the minutes, each once. */
    ImmutableList<MeetingMember> members();

    /** The day of the decision; where it is not stated nothing is asked about the announcement. */
    Optional<LocalDate> heldOn();

    /** When the decision was posted in the complex. */
    @Value.Default
    default Occurrence posted() {
        return Occurrence.UNKNOWN;
    }

    /** When it was reported to the residents' committee. */
    @Value.Default
    default Occurrence reported() {
        return Occurrence.UNKNOWN;
    }

    /** Throws if the minutes name a member twice. */
    @Value.Check
    default void check() {
        checkArgument(
                members().stream().map(MeetingMember::person).distinct().count()
                        == members().size(),
                "the minutes name a member twice");
    }

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a meeting. */
    class Builder extends ImmutableCommitteeMeeting.Builder {
        Builder() {}
    }
}
