package org.anju.assembly;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A proposal of owners to hold an extraordinary assembly (临时会议提议), with what followed.
 *
 * @param proposers   the owners who propose
 * @param roll        all owners
 * @param madeOn      the day the committee had it
 * @param orderedTill the day until which the street office ordered the committee to convene, where it did
 * @param convenedOn  the day an assembly was convened, where it was
 */
public record Proposal(
        Support proposers,
        Support roll,
        LocalDate madeOn,
        Optional<LocalDate> orderedTill,
        Optional<LocalDate> convenedOn) {}
