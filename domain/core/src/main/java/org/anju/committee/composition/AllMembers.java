package org.anju.committee.composition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;

/**
 * The members of a committee, as seats and as people; which of the two "all members" (全体组成人员) means is asked only where
 * it makes a difference.
 *
 * @param seats   its seats
 * @param sitting those sitting on them
 */
public record AllMembers(Optional<Integer> seats, Optional<Integer> sitting) {

    private static final Fact SEATS = Fact.open("committee.seats", "席位数", "seats");
    private static final Fact SITTING = Fact.open("committee.sitting", "在任人数", "members sitting");

    /** Throws if a number is negative or more sit than there are seats. */
    public AllMembers {
        checkArgument(seats.orElse(0) >= 0 && sitting.orElse(0) >= 0, "%s seats, %s sitting: negative", seats, sitting);
        checkArgument(sitting.orElse(0) <= seats.orElse(Integer.MAX_VALUE), "%s sit on %s seats", sitting, seats);
    }

    /** Returns a committee of which every seat is held. */
    public static AllMembers of(int members) {
        return new AllMembers(Optional.of(members), Optional.of(members));
    }

    /** Returns how many all members are, or nothing if something is missing; then {@code why} lacks it. */
    public Optional<Integer> count(Reasoning why) {
        seats.ifPresent(number -> why.use(SEATS, number));
        sitting.ifPresent(number -> why.use(SITTING, number));
        if (seats.isPresent() && seats.equals(sitting)) {
            return seats;
        }
        Reading<MemberBase> base = why.read(CommitteeParameters.BASE);
        if (!base.isSet()) {
            return Optional.empty();
        }
        boolean bySeats = base.value() == MemberBase.SEATS;
        Optional<Integer> members = bySeats ? seats : sitting;
        if (members.isEmpty()) {
            why.lack(bySeats ? SEATS : SITTING);
        }
        return members;
    }
}
