package org.anju.kernel.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/**
 * What one rule book says, each parameter looked up once for the day asked about last.
 *
 * <p>A policy that answers one question for every unit of a city keeps one, so that the book is looked into once a day and
 * not once a bill. That anything is kept never shows: the book is immutable, so a parameter reads the same every time.
 * Thread-safe.
 */
public final class Readings {

    private final RuleBook book;
    private final Latest latest;

    private Readings(RuleBook book) {
        this.book = book;
        this.latest = new Latest(new Kept(book, AsOf.date(LocalDate.MIN)));
    }

    /** Returns the readings of {@code book}. */
    public static Readings of(RuleBook book) {
        return new Readings(book);
    }

    /** Returns the rule book read. */
    public RuleBook book() {
        return book;
    }

    /** Begins a decision of {@code policy}; the same as {@link Reasoning#of} in everything but time. */
    public Reasoning reason(String policy, AsOf asOf) {
        return new Reasoning(policy, on(asOf), true);
    }

    /**
     * Takes a decision of {@code policy} that comes out the same but keeps no steps, for a policy that offers its figures
     * without reasons. A decision that cannot say why never leaves here: the value is returned if it was granted, nothing
     * otherwise.
     */
    public <T> Optional<T> figure(String policy, AsOf asOf, Function<Reasoning, Decision<T>> body) {
        return body.apply(new Reasoning(policy, on(asOf), false)).granted();
    }

    private Kept on(AsOf asOf) {
        Kept known = latest.kept;
        if (known.asOf().equals(asOf)) {
            return known;
        }
        Kept next = new Kept(book, asOf);
        latest.kept = next;
        return next;
    }

    /** What may change behind the scenes: two threads may overwrite each other, and lose nothing but time. */
    private static final class Latest {

        private volatile Kept kept;

        Latest(Kept kept) {
            this.kept = kept;
        }
    }

    /**
     * Looks each parameter up once.
     *
     * <p>What the map holds is at hand as well, where the name of its key leads at once: a bill reads ten parameters,
     * and takes an eighth longer if each asks the map. Keys that share a place take turns there.
     */
    private static final class Kept extends Lookup {

        private static final int PLACES = 256;
        private static final ParameterKey<Boolean> NO_KEY = ParameterKey.of("", ParameterType.FLAG);

        private final Map<ParameterKey<?>, Reading<?>> readings = new ConcurrentHashMap<>();
        private final Reading<?>[] atHand = new Reading<?>[PLACES];

        Kept(RuleBook book, AsOf asOf) {
            super(book, asOf);
            Arrays.fill(atHand, super.find(NO_KEY));
        }

        @Override
        @SuppressWarnings("unchecked") // a key is put with a reading of its own type only
        <T> Reading<T> find(ParameterKey<T> key) {
            Reading<?> known = atHand[place(key)];
            return (Reading<T>) (known.key() == key ? known : look(key));
        }

        private static int place(ParameterKey<?> key) {
            return key.name().hashCode() & PLACES - 1;
        }

        private Reading<?> look(ParameterKey<?> key) {
            Reading<?> reading = readings.computeIfAbsent(key, super::find);
            atHand[place(key)] = reading;
            return reading;
        }
    }
}
