package org.anju.party;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.PersonId;
import org.immutables.value.Value;

/** One session of a training. Told again under the same id, the record made last by the moment asked for counts. */
@Value.Immutable
public abstract class TrainingSession {

    /** Returns its id; not empty. */
    public abstract String id();

    /** Returns the programme it belongs to. */
    public abstract Programme programme();

    /** Returns the day it was held. */
    public abstract LocalDate day();

    /** Returns who gave it. */
    public abstract BodyId organiser();

    /** Returns who attended; for whichever body they sit on. */
    public abstract ImmutableSet<PersonId> attendees();

    /** Returns what it was about, as the record says. */
    @Value.Default
    public String subject() {
        return "";
    }

    /** Returns the document it is known from, such as a list of signatures. */
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

    /** Returns programme, day and how many attended; never who. */
    @Override
    public String toString() {
        return id() + " " + programme() + " " + day() + " (" + attendees().size() + ")";
    }

    /** Builds a session. */
    public static class Builder extends ImmutableTrainingSession.Builder {
        Builder() {}
    }
}
