package org.anju.revenue;

import org.anju.kernel.money.Money;

/**
 * What is left for the owners.
 *
 * @param deducted      what was taken off the gross income
 * @param net           gross less that; below nothing for a loss carried forward
 * @param distributable net less what was allocated before; never below nothing
 */
public record NetResult(Money deducted, Money net, Money distributable) {}
