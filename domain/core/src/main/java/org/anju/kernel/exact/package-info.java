/**
 * Exact numbers under everything else: fractions, named rounding, splits that sum.
 *
 * <p>Start with {@link org.anju.kernel.exact.Ratio}. No floating point stands anywhere in the core: thresholds are
 * compared by cross-multiplied integers, because a vote at exactly two thirds must be told from one just below.
 */
package org.anju.kernel.exact;
