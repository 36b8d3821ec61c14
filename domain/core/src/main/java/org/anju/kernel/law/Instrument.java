package org.anju.kernel.law;

import java.util.Optional;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.time.DateRange;

/**
 * A legal instrument: a law, regulation, interpretation, document, draft, contract or resolution.
 *
 * @param id         its short name in rule packs, such as {@code CC}
 * @param title      its full title
 * @param shortTitle the name a notice uses, such as 《民法典》
 * @param number     its document number; empty where it has none
 * @param force      what it is
 * @param inForce    the days it is in force; empty while they are open, and then nothing that rests on it applies
 * @param provenance how well this is known
 * @param note       what a reader should know about it, such as that its text was not found
 */
public record Instrument(
        String id,
        Text title,
        Text shortTitle,
        String number,
        Force force,
        Optional<DateRange> inForce,
        Provenance provenance,
        Text note) {

    /** Makes an instrument about which nothing more is to say. */
    public Instrument(
            String id,
            Text title,
            Text shortTitle,
            String number,
            Force force,
            Optional<DateRange> inForce,
            Provenance provenance) {
        this(id, title, shortTitle, number, force, inForce, provenance, Text.EMPTY);
    }

    /** Returns the same instrument in force on the given days. */
    public Instrument inForce(DateRange days) {
        return new Instrument(id, title, shortTitle, number, force, Optional.of(days), provenance, note);
    }

    /** Writes the canonical bytes. */
    public void writeTo(CanonicalWriter writer) {
        writer.text(id);
        title.writeTo(writer);
        shortTitle.writeTo(writer);
        writer.text(number)
                .text(force.name())
                .text(inForce.map(DateRange::toString).orElse(""))
                .text(provenance.name());
        note.writeTo(writer);
    }
}
