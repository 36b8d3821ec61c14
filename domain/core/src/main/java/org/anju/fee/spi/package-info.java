/** The port of the fee measure: {@link org.anju.fee.spi.Bills}. */
package org.anju.fee.spi;
