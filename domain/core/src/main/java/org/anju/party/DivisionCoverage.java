package org.anju.party;

import org.anju.kernel.register.Division;

/**
 * How far a training reached in one division, its parts included.
 *
 * @param division the division
 * @param due      how many bodies are to be trained; one or more
 * @param reached  how many were
 */
public record DivisionCoverage(Division division, int due, int reached) {}
