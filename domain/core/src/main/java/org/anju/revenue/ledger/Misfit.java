package org.anju.revenue.ledger;

import org.anju.kernel.register.ComplexId;

/**
 * A step that was stored and does not fit its ledger: what is stored is not what was booked.
 *
 * @param complex whose ledger it is
 * @param step    the place of the step, 0 for the first
 * @param fault   what is wrong with it
 */
public record Misfit(ComplexId complex, int step, Fault fault) {

    /** What can be wrong with a step. */
    public enum Fault {
        /** The entry has a line on an account that the chart does not have. */
        UNKNOWN_ACCOUNT,
        /** The closing states another balance or seal than the entries before it have; one of them was changed. */
        BROKEN_SEAL
    }
}
