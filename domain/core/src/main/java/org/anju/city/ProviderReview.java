package org.anju.city;

import com.google.common.collect.ImmutableList;
import org.anju.credit.CreditGrade;
import org.anju.credit.list.ListStanding;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.register.ComplexId;

/**
 * Everything decided about one provider for a quarter.
 *
 * @param facts     what was known
 * @param complexes the complexes it served at the end of the quarter
 * @param grade     its credit score and grade
 * @param standing  what follows from the lists, the new one included
 */
public record ProviderReview(
        ProviderFacts facts,
        ImmutableList<ComplexId> complexes,
        Decision<CreditGrade> grade,
        Decision<ListStanding> standing) {}
