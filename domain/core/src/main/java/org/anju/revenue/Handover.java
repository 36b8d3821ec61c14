package org.anju.revenue;

import java.time.LocalDate;
import org.anju.kernel.money.Money;

/**
 * Money and books passed from an old holder to a new one.
 *
 * @param ended      the day the contract, or the term of office, ended
 * @param handedOver the day everything was handed over
 * @param closing    what the old holder's ledger closed with
 * @param opening    what the new holder's ledger opened with
 * @param audited    whether it was audited
 */
public record Handover(LocalDate ended, LocalDate handedOver, Money closing, Money opening, boolean audited) {}
