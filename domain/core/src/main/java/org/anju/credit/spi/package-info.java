/** The ports of the credit measure: {@link org.anju.credit.spi.CreditRecords} and {@link org.anju.credit.spi.Listings}. */
package org.anju.credit.spi;
