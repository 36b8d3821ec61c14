/**
 * Arbitraries and laws for owners' votes.
 *
 * <p>Implement {@link org.anju.testkit.assembly.TallyLaws} in a test class to have its properties run; override what it
 * calls to test a tally of your own. {@link org.anju.testkit.assembly.VotesContract} tests a
 * store of votes.
 */
package org.anju.testkit.assembly;
