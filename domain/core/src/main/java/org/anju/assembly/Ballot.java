package org.anju.assembly;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.UnitId;
import org.immutables.value.Value;

/**
 * One ballot paper (表决票), returned or not; it stands for all units of its owner.
 *
 * <p>It names the unit it was issued for, the owner who voted, or both.
 */
@Value.Immutable
public interface Ballot {

    /** Its number, different from that of every other ballot of the vote. */
    long number();

    /** The unit it was issued for. */
    Optional<UnitId> unit();

    /** The owner who voted, or for whom a proxy did. */
    Optional<OwnerId> voter();

    /** What was marked; empty while the ballot has not come back, and on one that marks nominees. */
    Optional<Choice> choice();

    /**
     * Whom an election ballot that came back marks: the lowest bit stands for the first nominee of the {@link Contest}, and
     * no bit for nobody. Counted for anything but an election, such a ballot is unclear.
     */
    OptionalLong marks();

    /** Tells whether it came back with an answer. */
    default boolean isAnswered() {
        return choice().isPresent() || marks().isPresent();
    }

    /** Whether it reached the owner; a mere posted notice does not. */
    @Value.Default
    default boolean delivered() {
        return true;
    }

    /** When it was cast; empty if unknown, and then it counts as in time. */
    Optional<Instant> castAt();

    /** How it was cast. */
    @Value.Default
    default Channel channel() {
        return Channel.PAPER;
    }

    /** Whether it is signed, or its caster's identity confirmed otherwise. */
    @Value.Default
    default boolean signed() {
        return true;
    }

    /** Whether exactly one choice is marked. */
    @Value.Default
    default boolean clear() {
        return true;
    }

    /** Whether the joint owners chose its caster to vote for them (GR-274 art. 25). */
    @Value.Default
    default boolean representative() {
        return false;
    }

    /** Who voted in the owner's place, if anybody did. */
    Optional<Proxy> proxy();

    /** Throws if it names neither unit nor owner, or answers two questions at once. */
    @Value.Check
    default void check() {
        checkArgument(unit().isPresent() || voter().isPresent(), "ballot %s names neither unit nor owner", number());
        checkArgument(choice().isEmpty() || marks().isEmpty(), "ballot %s has a choice and marks nominees", number());
    }

    /** Returns a ballot that {@code voter} returned. */
    static Ballot of(long number, OwnerId voter, Choice choice) {
        Builder ballot = builder();
        return ballot.number(number).voter(voter).choice(choice).build();
    }

    /** Returns a ballot that came back for {@code unit}. */
    static Ballot of(long number, UnitId unit, Choice choice) {
        Builder ballot = builder();
        return ballot.number(number).unit(unit).choice(choice).build();
    }

    /** Returns an election ballot that {@code voter} returned; for the marks see {@link Contest#marks}. */
    static Ballot marked(long number, OwnerId voter, long marks) {
        Builder ballot = builder();
        return ballot.number(number).voter(voter).marks(marks).build();
    }

    /** Returns a ballot issued for {@code unit} that has not come back. */
    static Ballot outstanding(long number, UnitId unit, boolean delivered) {
        Builder ballot = builder();
        return ballot.number(number).unit(unit).delivered(delivered).build();
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a ballot. */
    class Builder extends ImmutableBallot.Builder {
        Builder() {}
    }
}
