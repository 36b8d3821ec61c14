/**
 * Ledgers as plain text that accounting tools check: {@code beancount}, {@code hledger}, {@code ledger}.
 *
 * <p>Start with {@link org.anju.formats.accounting.PlainTextAccounting}. The same ledger gives the same bytes, amounts are
 * exact decimals, and the seal of every closed quarter stands in it as a comment.
 */
package org.anju.formats.accounting;
