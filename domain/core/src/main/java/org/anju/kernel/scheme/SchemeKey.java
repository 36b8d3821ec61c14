package org.anju.kernel.scheme;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.Text;

/**
 * The parameter a scheme is read from.
 *
 * <p>A scheme is read anew only when the rule book gives another table: a hundred thousand decisions under one book read
 * it once. Thread-safe; what is remembered never shows in an answer.
 */
public final class SchemeKey {

    private static final Fact FAULT = Fact.open("scheme", "可用的评分方案", "a scoring scheme that can be used");

    private final ParameterKey<Entry> parameter;
    private final AtomicReference<Memory> memory;

    private SchemeKey(String name) {
        this.parameter = ParameterKey.table(name, datum -> Optional.of(read(datum)));
        this.memory =
                new AtomicReference<>(new Memory(new Datum.Leaf(""), new Entry(Validation.invalid(Vector.empty()))));
    }

    /** Returns the key of the scheme in the parameter called {@code name}. */
    public static SchemeKey of(String name) {
        return new SchemeKey(name);
    }

    /** Returns the parameter. */
    public ParameterKey<Entry> parameter() {
        return parameter;
    }

    /** Returns the scheme of {@code reading}; where there is none the decision lacks it, with every reason. */
    public static Optional<Scheme> find(Reading<Entry> reading, Reasoning why) {
        if (!reading.isSet()) {
            return Optional.empty();
        }
        Validation<Seq<SchemeFault>, Scheme> scheme = reading.value().scheme();
        if (scheme.isInvalid()) {
            scheme.getError().forEach(fault -> why.lack(FAULT, fault.toString()));
            return Optional.empty();
        }
        return Optional.of(scheme.get());
    }

    @SuppressWarnings("ReferenceEquality") // the same table of the same book, not one that looks like it
    private Entry read(Datum datum) {
        Memory last = Objects.requireNonNull(memory.get());
        if (last.datum != datum) {
            last = new Memory(datum, new Entry(SchemeReader.read(datum)));
            memory.set(last);
        }
        return last.entry;
    }

    /**
     * What a rule pack says the scheme is.
     *
     * @param scheme the scheme, or everything that is wrong with it
     */
    public record Entry(Validation<Seq<SchemeFault>, Scheme> scheme) implements Named {

        private static final Text UNUSABLE = Text.of("不可用的评分方案", "a scheme that cannot be used");

        /** Returns the title of the scheme. */
        @Override
        public Text text() {
            return scheme.isValid() ? scheme.get().terms().title() : UNUSABLE;
        }
    }

    /** The table read last and what it said. */
    private record Memory(Datum datum, Entry entry) {}
}
