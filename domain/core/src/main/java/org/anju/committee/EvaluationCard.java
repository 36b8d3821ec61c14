package org.anju.committee;

import org.anju.kernel.register.BodyId;
import org.anju.kernel.scheme.Grading;
import org.anju.kernel.scheme.Score;

/**
 * The evaluation card of a committee: every record with what it counts, the sum and the grade.
 *
 * @param committee the committee
 * @param score     the score with a line for every record
 * @param grading   the grade, and what made it
 */
public record EvaluationCard(BodyId committee, Score score, Grading grading) {}
