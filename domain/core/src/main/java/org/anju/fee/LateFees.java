package org.anju.fee;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.money.Money;

/**
 * What is owed for paying late.
 *
 * @param lines one for each instalment, in their order
 * @param total the sum of the lines
 */
public record LateFees(ImmutableList<Line> lines, Money total) {

    /**
     * What is owed for one instalment.
     *
     * @param instalment the instalment
     * @param days       how many days late it was; zero if it was not
     * @param fee        what is owed
     */
    public record Line(Instalment instalment, long days, Money fee) {}
}
