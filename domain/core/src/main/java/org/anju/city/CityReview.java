package org.anju.city;

import com.google.common.collect.ImmutableList;
import org.anju.credit.list.QuarterlyList;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.time.Quarter;

/**
 * A city's quarter, decided.
 *
 * @param quarter   the quarter
 * @param complexes what was decided about each complex, by id
 * @param list      the good and bad list of the quarter
 * @param providers what was decided about each provider, by code
 */
public record CityReview(
        Quarter quarter,
        ImmutableList<ComplexReview> complexes,
        Decision<QuarterlyList> list,
        ImmutableList<ProviderReview> providers) {}
