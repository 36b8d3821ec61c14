package org.anju.city;

import org.anju.committee.Eligibility;
import org.anju.kernel.decision.Decision;

/**
 * Whether one person may stand. Persons are never shown to the public; counts are.
 *
 * @param candidate the person
 * @param decision  the answer
 */
public record CandidateReview(CandidateFacts candidate, Decision<Eligibility> decision) {}
