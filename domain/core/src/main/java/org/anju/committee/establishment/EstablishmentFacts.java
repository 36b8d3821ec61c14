package org.anju.committee.establishment;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.area.Area;

/**
 * What decides whether a first assembly is due in a complex; each fact may be unknown, which is not the same as no.
 *
 * @param delivered          floor area sold and handed over
 * @param total              floor area in all
 * @param movedIn            households that have moved in; zero or more
 * @param households         households in all; zero or more
 * @param contractEnds       the last day of the preliminary service contract
 * @param contractTerminated whether the provider lawfully ended that contract during its term
 */
public record EstablishmentFacts(
        Optional<Area> delivered,
        Optional<Area> total,
        Optional<Long> movedIn,
        Optional<Long> households,
        Optional<LocalDate> contractEnds,
        Optional<Boolean> contractTerminated) {

    /** Nothing is known. */
    public static final EstablishmentFacts UNKNOWN = new EstablishmentFacts(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Throws if a number is negative. */
    public EstablishmentFacts {
        checkArgument(
                movedIn.orElse(0L) >= 0 && households.orElse(0L) >= 0,
                "households must not be negative: %s of %s",
                movedIn,
                households);
    }

    /** Returns these facts with the area sold and handed over, of all. */
    public EstablishmentFacts delivered(Area part, Area whole) {
        return new EstablishmentFacts(
                Optional.of(part), Optional.of(whole), movedIn, households, contractEnds, contractTerminated);
    }

    /** Returns these facts with the households that have moved in, of all. */
    public EstablishmentFacts movedIn(long part, long whole) {
        return new EstablishmentFacts(
                delivered, total, Optional.of(part), Optional.of(whole), contractEnds, contractTerminated);
    }

    /** Returns these facts with the last day of the preliminary contract. */
    public EstablishmentFacts contractEnds(LocalDate day) {
        return new EstablishmentFacts(delivered, total, movedIn, households, Optional.of(day), contractTerminated);
    }

    /** Returns these facts with whether the preliminary contract was lawfully ended during its term. */
    public EstablishmentFacts contractTerminated(boolean terminated) {
        return new EstablishmentFacts(delivered, total, movedIn, households, contractEnds, Optional.of(terminated));
    }
}
