/**
 * Laws of the public-revenue ledger and of distributions, and arbitraries to try them on.
 *
 * <p>Implement {@link org.anju.testkit.revenue.LedgerLaws} or {@link org.anju.testkit.revenue.DistributionLaws} in a test
 * class to check bookkeeping of your own, or ours under your rules.
 */
@NullMarked
package org.anju.testkit.revenue;

import org.jspecify.annotations.NullMarked;
