package org.anju.city;

import org.anju.fee.ChargeFinding;
import org.anju.kernel.decision.Decision;

/**
 * Whether one charge was lawful.
 *
 * @param charge  the charge
 * @param finding what was found
 */
public record ChargeReview(ChargeFacts charge, Decision<ChargeFinding> finding) {}
