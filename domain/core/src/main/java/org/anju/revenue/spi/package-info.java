/** The ports of public revenue; start with {@link org.anju.revenue.spi.Ledgers}. */
package org.anju.revenue.spi;
