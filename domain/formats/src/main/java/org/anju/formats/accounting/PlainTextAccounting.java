package org.anju.formats.accounting;

import java.io.IOException;
import org.anju.revenue.ledger.Ledger;

/** The dialects of plain-text accounting a ledger can be written in. */
public enum PlainTextAccounting {
    /** For {@code bean-check}: balances are asserted to the fen ({@code ~ 0}), where the tool would let a fen pass. */
    BEANCOUNT("beancount") {
        @Override
        public void write(Ledger ledger, Appendable out) throws IOException {
            new BeancountWriter(ledger, out).write();
        }
    },
    /** For {@code hledger check -s} and {@code ledger --pedantic}, which read the same file. */
    JOURNAL("journal") {
        @Override
        public void write(Ledger ledger, Appendable out) throws IOException {
            new JournalWriter(ledger, out).write();
        }
    };

    private final String extension;

    PlainTextAccounting(String extension) {
        this.extension = extension;
    }

    /** Returns how names of such files end, without the point. */
    public String extension() {
        return extension;
    }

    /**
     * Writes a ledger.
     *
     * @throws IOException if {@code out} cannot be written
     */
    public abstract void write(Ledger ledger, Appendable out) throws IOException;
}
