/**
 * Arbitraries and laws for the kernel: numbers, money, areas, days, seals, the journal.
 *
 * <p>Implement a {@code …Laws} interface in a test class to have its properties run, and override what it calls to test an
 * implementation of your own; implement {@link org.anju.testkit.kernel.JournalContract} for a store of your own.
 */
package org.anju.testkit.kernel;
