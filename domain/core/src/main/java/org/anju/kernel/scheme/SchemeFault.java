package org.anju.kernel.scheme;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * One reason why a scheme cannot be used.
 *
 * @param code what it is called, such as {@code BAND_GAP}
 * @param at   where in the scheme, such as {@code bands[2].below}
 * @param text what is wrong there
 */
public record SchemeFault(String code, String at, Text text) implements Named {

    /** Returns {@code "BAND_GAP bands[2].below"}. */
    @Override
    public String toString() {
        return code + " " + at;
    }
}
