package org.anju.city;

import java.time.LocalDate;
import org.anju.committee.Candidate;

/**
 * A person who stands for the committee.
 *
 * @param candidate what is known of the person
 * @param electionOn the day of the election, on which the person must qualify
 */
public record CandidateFacts(Candidate candidate, LocalDate electionOn) {}
