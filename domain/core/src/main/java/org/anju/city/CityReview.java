package org.anju.city;

import com.google.common.collect.ImmutableList;
import org.anju.credit.list.QuarterlyList;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.time.Quarter;

/**
 * What was decided about a city as a whole for a quarter.
 *
 * @param quarter   the quarter
 * @param list      the good and bad list of the quarter
 * @param providers what was decided about each provider, by code
 */
public record CityReview(Quarter quarter, Decision<QuarterlyList> list, ImmutableList<ProviderReview> providers) {}
