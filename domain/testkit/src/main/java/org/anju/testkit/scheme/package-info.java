/** Arbitraries and laws of scoring schemes; start with {@link org.anju.testkit.scheme.SchemeLaws}. */
package org.anju.testkit.scheme;
