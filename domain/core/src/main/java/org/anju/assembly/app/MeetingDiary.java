package org.anju.assembly.app;

import java.util.Optional;
import org.anju.assembly.Vote;
import org.anju.assembly.meeting.MeetingState;
import org.anju.assembly.meeting.MeetingStep;
import org.anju.kernel.journal.app.Proceedings;
import org.anju.kernel.time.AsOf;

/** What is on record of the meeting a vote belongs to. */
@FunctionalInterface
public interface MeetingDiary {

    /** Nothing is on record of any meeting: votes close when their motions say. */
    MeetingDiary NONE = (vote, asOf) -> Optional.empty();

    /** Returns how far the meeting of {@code vote} had come; empty where nobody told a step of it by then. */
    Optional<MeetingState> find(Vote vote, AsOf asOf);

    /**
     * Returns the diary that {@code meetings} keep in the journals of the complexes. A meeting has the name of its vote; of an
     * id such as {@code C1/V1} the part after the last slash.
     */
    static MeetingDiary in(Proceedings<MeetingState, MeetingStep> meetings) {
        return (vote, asOf) -> meetings.find(vote.roll().complex().value(), name(vote.id()), asOf)
                .map(found -> found.state());
    }

    private static String name(String vote) {
        return vote.substring(vote.lastIndexOf('/') + 1);
    }
}
