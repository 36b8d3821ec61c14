/**
 * The browsable site of a quarter: what was decided, as bulletins, and the same as data files.
 *
 * <p>Start with {@link org.anju.examples.city.site.Site}. Nothing personal stands here: bills and candidates appear as
 * counts and sums, ballots as totals.
 */
@NullMarked
package org.anju.examples.city.site;

import org.jspecify.annotations.NullMarked;
