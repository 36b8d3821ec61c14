package org.anju.party.joint;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.anju.kernel.register.BodyId;

/** A step of joint party-building, as whoever took it tells it. */
public sealed interface JointStep {

    /** Returns the day it was taken. */
    LocalDate on();

    /**
     * The mechanism is set up.
     *
     * @param on       the day
     * @param partners the bodies that take part, the organisation that leads it included
     */
    record Established(LocalDate on, ImmutableSet<BodyId> partners) implements JointStep {}

    /**
     * A partner joins.
     *
     * @param on      the day
     * @param partner the body
     */
    record PartnerJoined(LocalDate on, BodyId partner) implements JointStep {}

    /**
     * A partner leaves; what it answers for must be done or dropped before.
     *
     * @param on      the day
     * @param partner the body
     */
    record PartnerLeft(LocalDate on, BodyId partner) implements JointStep {}

    /**
     * The partners meet.
     *
     * @param on       the day
     * @param meeting  what the meeting is called, once each
     * @param attended the partners that came
     */
    record MeetingHeld(LocalDate on, String meeting, ImmutableSet<BodyId> attended) implements JointStep {}

    /**
     * A meeting resolves something.
     *
     * @param on          the day
     * @param meeting     the meeting
     * @param resolution  what the resolution is called, once each
     * @param text        what is to be done
     * @param responsible the partner that answers for it
     */
    record Resolved(LocalDate on, String meeting, String resolution, String text, BodyId responsible)
            implements JointStep {}

    /**
     * The partner responsible reports a resolution done.
     *
     * @param on         the day
     * @param resolution the resolution
     * @param proof      the document that proves it; not empty
     */
    record Reported(LocalDate on, String resolution, String proof) implements JointStep {}

    /**
     * Another partner checks the proof.
     *
     * @param on         the day
     * @param resolution the resolution
     * @param by         who checks; never the partner responsible
     * @param proven     whether it is proven; else it is owed again, since the day it was resolved
     */
    record Checked(LocalDate on, String resolution, BodyId by, boolean proven) implements JointStep {}

    /**
     * A meeting drops a resolution that is not proven.
     *
     * @param on         the day
     * @param meeting    the meeting
     * @param resolution the resolution
     */
    record Dropped(LocalDate on, String meeting, String resolution) implements JointStep {}

    /**
     * The mechanism ends, once nothing resolved is open.
     *
     * @param on the day
     */
    record Ended(LocalDate on) implements JointStep {}
}
