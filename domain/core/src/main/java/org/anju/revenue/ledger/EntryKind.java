package org.anju.revenue.ledger;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What an entry does. */
public enum EntryKind implements Named {
    /** Brings in what was there before the ledger began. */
    OPENING("期初", "opening"),
    /** Books income, cost or a use. */
    ORDINARY("收支", "income or spending"),
    /** Moves money between accounts; neither income nor expense. */
    TRANSFER("划转", "transfer"),
    /** Books income in kind and what it was used for; no money moves. */
    IN_KIND("实物", "in kind"),
    /** Takes back an entry, whole. */
    REVERSAL("冲销", "reversal"),
    /** Books late, in an open quarter, what happened in a closed one. */
    CORRECTION("补记", "late correction");

    private final Text text;

    EntryKind(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
