package org.anju.assembly;

import java.time.Instant;
import java.util.Optional;
import org.anju.kernel.law.Text;
import org.immutables.value.Value;

/** One question put to the owners; each item of a meeting is a motion of its own. */
@Value.Immutable
public interface Motion {

    /** Its identity. */
    String id();

    /** Which of the nine matters it is. */
    JointDecisionMatter matter();

    /** What a notice calls it; the matter's own words if nothing else is given. */
    @Value.Default
    default Text title() {
        return matter().text();
    }

    /** When voting closes; a ballot cast later is invalid. Empty where none was cast late. */
    Optional<Instant> closesAt();

    /** Whether it stood on the agenda announced before the meeting. */
    @Value.Default
    default boolean announced() {
        return true;
    }

    /** Whom the owners may elect; empty where the question is one of for or against. */
    Optional<Contest> contest();

    /** Returns a motion on {@code matter}. */
    static Motion of(String id, JointDecisionMatter matter) {
        Builder motion = builder();
        return motion.id(id).matter(matter).build();
    }

    /** Returns the motion to elect the owners' committee, or some of its members. */
    static Motion election(String id, Contest contest) {
        Builder motion = builder();
        return motion.id(id)
                .matter(JointDecisionMatter.ELECT_COMMITTEE)
                .contest(contest)
                .build();
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a motion. */
    class Builder extends ImmutableMotion.Builder {
        Builder() {}
    }
}
