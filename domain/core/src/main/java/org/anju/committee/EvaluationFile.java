package org.anju.committee;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.scheme.Mark;
import org.anju.kernel.time.Dated;

/**
 * What was recorded for the evaluation of one committee.
 *
 * @param committee the owners' committee or property management committee
 * @param marks     its records under the items of the scheme; told again under the same id, the one recorded last counts
 */
public record EvaluationFile(BodyId committee, ImmutableList<Dated<Mark>> marks) {}
