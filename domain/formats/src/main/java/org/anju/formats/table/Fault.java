package org.anju.formats.table;

import org.anju.kernel.law.Text;

/**
 * What keeps a field from being read as it stands.
 *
 * @param reason      why
 * @param onlyInTexts whether it matters only where the column is one of texts: a spreadsheet makes days out of room numbers
 */
public record Fault(Text reason, boolean onlyInTexts) {

    /** Returns a fault that matters in every column. */
    public static Fault of(String zh, String en) {
        return new Fault(Text.of(zh, en), false);
    }
}
