/**
 * Arbitraries and laws for fees: bills, late fees, charges, the conduct guard.
 *
 * <p>Implement a {@code …Laws} interface in a test class to have its properties run, and override what it calls to test an
 * implementation of your own. The legal cases of fees stand beside it as JSON.
 */
package org.anju.testkit.fee;
