package org.anju.committee.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.register.OwnerId;

/**
 * A post that ended.
 *
 * @param person      whose
 * @param ground      why; empty where the owners removed the member
 * @param on          since when; empty where that is not known
 * @param handoverDue the last day for handing over; empty where that cannot be told
 */
public record EndedPost(
        OwnerId person, Optional<EndGround> ground, Optional<LocalDate> on, Optional<LocalDate> handoverDue) {}
