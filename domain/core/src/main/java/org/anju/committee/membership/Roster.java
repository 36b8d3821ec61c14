package org.anju.committee.membership;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The people of an owners' committee.
 *
 * @param seats      its seats; the parameter {@code committee.seats} where they are not stated
 * @param members    everybody elected to a seat in this term, those who left among them
 * @param alternates those who may move up and have not
 */
public record Roster(
        Optional<Integer> seats, ImmutableList<SeatedMember> members, ImmutableList<Alternate> alternates) {

    /** Throws if somebody is named twice, or the seats are fewer than none. */
    public Roster {
        checkArgument(seats.orElse(0) >= 0, "seats must not be negative: %s", seats);
        long named = Stream.concat(
                        members.stream().map(SeatedMember::person),
                        alternates.stream().map(Alternate::person))
                .distinct()
                .count();
        checkArgument(named == members.size() + alternates.size(), "somebody is named twice");
    }
}
