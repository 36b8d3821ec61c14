package org.anju.committee;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.CommitteeKind;
import org.anju.kernel.register.ComplexStage;

/**
 * How a complex governs itself.
 *
 * @param stage      the governance stage it is in
 * @param path       which body it can have: an owners' committee where the conditions of a first assembly are met, a property
 *                   management committee where they are not; empty where that is not known, or nobody serves it
 * @param dueOn      the last day to set a body up; empty where nobody serves the complex or the day is open
 * @param operates   whether the body does what it must; empty where there is none, or that cannot be told
 */
public record Screened(
        ComplexStage stage, Optional<CommitteeKind> path, Optional<LocalDate> dueOn, Optional<Boolean> operates) {}
