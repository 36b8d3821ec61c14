package org.anju.city;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.anju.credit.CreditGrade;
import org.anju.credit.list.ListStanding;
import org.anju.credit.list.ListSubject;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.register.ComplexId;

/**
 * Everything decided about one provider for a quarter.
 *
 * @param facts     what was known
 * @param complexes the complexes it served at the end of the quarter
 * @param grade     its credit score and grade
 * @param standings what follows from the lists, the new one included, for each subject they count: the provider as a whole,
 *                  or each of its complexes where the rules list those
 */
public record ProviderReview(
        ProviderFacts facts,
        ImmutableList<ComplexId> complexes,
        Decision<CreditGrade> grade,
        ImmutableMap<ListSubject, Decision<ListStanding>> standings) {}
