package org.anju.kernel.journal;

import org.anju.kernel.law.Text;
import org.anju.kernel.seal.CanonicalReader;
import org.anju.kernel.seal.CanonicalWriter;

/**
 * One kind of step of a proceeding: its name, the record that holds its facts, and what a reader calls it.
 *
 * <p>The record is its own format. Its components are texts, whole numbers, flags, days, times, moments, enums, {@code
 * Optional}s, immutable lists and sets, and records of these, written in their order. So a component is never added,
 * moved or retyped; another shape is another kind with another name.
 *
 * @param name  its name in files and events, such as {@code APPLIED}
 * @param shape the record
 * @param title what a reader calls it
 */
public record StepKind<E>(String name, Class<E> shape, Text title) {

    /** Throws if the shape is not a record of what can be written. */
    public StepKind {
        Names.check("type", name);
        RecordShape.check(shape);
    }

    Payload write(Object step) {
        CanonicalWriter writer = new CanonicalWriter();
        RecordShape.write(shape.cast(step), shape, writer);
        return Payload.of(writer);
    }

    E read(Payload payload) {
        CanonicalReader reader = new CanonicalReader(payload.toBytes());
        E step = shape.cast(RecordShape.read(shape, reader));
        reader.end();
        return step;
    }
}
