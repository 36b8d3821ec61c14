package org.anju.assembly.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A step of a meeting of the owners, as whoever took it tells it; moments are local time. */
public sealed interface MeetingStep {

    /** Returns the day it was taken. */
    LocalDate on();

    /**
     * All owners are given notice; told again, it takes the place of the one before.
     *
     * @param on                    the day
     * @param heldOn                the day the meeting is held, or voting opens
     * @param first                 whether it is the first assembly of the complex
     * @param form                  how it is held
     * @param toAll                 whether the notice went to all owners; empty where not known
     * @param residentsCommitteeTold whether the residents' committee was told; empty where not known
     * @param postedUntil           the last day the notice stays posted, from {@code on}; for a first assembly
     * @param realNames             whether votes are cast under real names; asked of electronic votes
     * @param agenda                the motions announced, by id
     */
    record Noticed(
            LocalDate on,
            LocalDate heldOn,
            boolean first,
            Meeting.Form form,
            Optional<Boolean> toAll,
            Optional<Boolean> residentsCommitteeTold,
            Optional<LocalDate> postedUntil,
            Optional<Boolean> realNames,
            ImmutableSet<String> agenda)
            implements MeetingStep {}

    /**
     * The roll is posted for objections; told again, as a corrected one is, it takes the place of the one before.
     *
     * @param on     the day
     * @param until  the last day for objections
     * @param digest the digest of the roll
     */
    record RollPosted(LocalDate on, LocalDate until, String digest) implements MeetingStep {}

    /**
     * Somebody objects to a line of the roll.
     *
     * @param on        the day
     * @param objection what the objection is called, once each
     * @param unit      the unit it is about
     * @param text      what is said to be wrong
     */
    record RollDisputed(LocalDate on, String objection, String unit, String text) implements MeetingStep {}

    /**
     * An objection is answered.
     *
     * @param on        the day
     * @param objection the objection
     * @param upheld    whether the roll is wrong; then a corrected one must be posted
     * @param text      why
     */
    record RollAnswered(LocalDate on, String objection, boolean upheld, String text) implements MeetingStep {}

    /**
     * The roll is frozen and voting opens.
     *
     * @param at       when
     * @param closesAt when voting closes
     * @param motions  what is put to the owners, by id
     * @param digest   the digest of the roll that was frozen
     */
    record Opened(LocalDateTime at, LocalDateTime closesAt, ImmutableSet<String> motions, String digest)
            implements MeetingStep {

        @Override
        public LocalDate on() {
            return at.toLocalDate();
        }
    }

    /**
     * A motion is withdrawn before voting on it closes; it has no result.
     *
     * @param at     when
     * @param motion the motion
     * @param reason why
     */
    record MotionWithdrawn(LocalDateTime at, String motion, String reason) implements MeetingStep {

        @Override
        public LocalDate on() {
            return at.toLocalDate();
        }
    }

    /**
     * The time to vote is lengthened.
     *
     * @param at       when that was announced to the owners
     * @param closesAt when voting closes by it
     */
    record Extended(LocalDateTime at, LocalDateTime closesAt) implements MeetingStep {

        @Override
        public LocalDate on() {
            return at.toLocalDate();
        }
    }

    /**
     * The result of every motion is posted.
     *
     * @param on      the day
     * @param results what came of each
     */
    record ResultPosted(LocalDate on, ImmutableList<Result> results) implements MeetingStep {}

    /**
     * What came of a motion.
     *
     * @param motion  the motion
     * @param adopted whether it was adopted
     * @param digest  the digest of its certificate
     */
    record Result(String motion, boolean adopted, String digest) {}

    /**
     * The meeting is called off before its result is posted.
     *
     * @param on     the day
     * @param reason why
     */
    record CalledOff(LocalDate on, String reason) implements MeetingStep {}
}
