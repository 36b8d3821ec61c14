package org.anju.city;

import org.anju.fee.Permission;
import org.anju.kernel.decision.Decision;

/**
 * Whether one act of collection may happen.
 *
 * @param conduct    the act
 * @param permission the answer
 */
public record ConductReview(ConductFacts conduct, Decision<Permission> permission) {}
