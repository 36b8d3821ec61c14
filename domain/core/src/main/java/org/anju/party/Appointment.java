package org.anju.party;

import java.time.Instant;
import java.util.Optional;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.PersonId;
import org.anju.kernel.time.DateRange;
import org.immutables.value.Value;

/**
 * A person in a post for some days, with who put them there.
 *
 * <p>Appointments are never edited. What happens to one later (it ends early, it is prolonged, it was a mistake) is told by
 * recording it again under the same id; of several the one recorded last by the moment asked for counts. One with an empty
 * term says that it never was.
 */
@Value.Immutable
public abstract class Appointment {

    /** Returns its id; not empty. */
    public abstract String id();

    /** Returns who is appointed. */
    public abstract PersonId person();

    /** Returns the post. */
    public abstract Seat seat();

    /** Returns the complex the post is for; empty where it is for no one complex. */
    public abstract Optional<ComplexId> complex();

    /** Returns the days the post is held. */
    public abstract DateRange term();

    /** Returns by whom and by what procedure. */
    public abstract Authority authority();

    /** Returns the document it is known from. */
    @Value.Default
    public String source() {
        return "";
    }

    /** Returns when it was recorded; a question that knows less does not see it. */
    @Value.Default
    public Instant recordedAt() {
        return Instant.MIN;
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns post and term, and never the person: together with a party post the name would say what nobody may log. */
    @Override
    public String toString() {
        return seat() + " " + term();
    }

    /** Builds an appointment. */
    public static class Builder extends ImmutableAppointment.Builder {
        Builder() {}
    }
}
