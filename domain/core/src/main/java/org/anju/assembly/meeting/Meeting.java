package org.anju.assembly.meeting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.immutables.value.Value;

/** A meeting of the owners as it was convened (业主大会会议); what is not known is empty. */
@Value.Immutable
public interface Meeting {

    /** The day it is held, or voting opens. */
    LocalDate heldOn();

    /** Whether it is the first assembly of the complex. */
    @Value.Default
    default boolean isFirst() {
        return false;
    }

    /** The day all owners had notice of it. */
    Optional<LocalDate> noticeOn();

    /** Whether the notice went to all owners. */
    Optional<Boolean> noticeToAll();

    /** The day its matters were posted; for a first assembly. */
    Optional<LocalDate> postedOn();

    /** The last day they stayed posted. */
    Optional<LocalDate> postedUntil();

    /** Whether the residents' committee was told with the notice. */
    Optional<Boolean> residentsCommitteeTold();

    /** How it is held. */
    Form form();

    /** Whether votes are cast under real names; asked of electronic votes. */
    Optional<Boolean> realNames();

    /** The topics announced. */
    ImmutableList<String> agenda();

    /** The topics put to the vote. */
    ImmutableList<String> topics();

    /** How owners meet (SC-379 art. 12, HN-2017 art. 26). */
    enum Form implements Named {
        /** They meet and talk. */
        DISCUSSION("集体讨论", "joint discussion"),
        /** They are asked in writing. */
        WRITTEN("书面征求意见", "written consultation"),
        /** They vote on a platform. */
        ELECTRONIC("电子表决", "electronic vote");

        private final Text text;

        Form(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a meeting. */
    class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
