package org.anju.assembly;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.OptionalLong;
import org.anju.kernel.area.Area;

/**
 * The figures of a vote in heads and area; any of them may be unknown, and an unknown one is never taken for zero.
 *
 * <p>Immutable.
 */
public final class Counts {

    /** Nothing known. */
    public static final Counts UNKNOWN = new Counts(unknown());

    private static final long NOT_KNOWN = -1;

    private final ImmutableLongArray values;

    private Counts(ImmutableLongArray values) {
        this.values = values;
    }

    private static ImmutableLongArray unknown() {
        long[] values = new long[Figure.values().length * Dimension.values().length];
        Arrays.fill(values, NOT_KNOWN);
        return ImmutableLongArray.copyOf(values);
    }

    private static int index(Figure figure, Dimension dimension) {
        return figure.ordinal() * Dimension.values().length + dimension.ordinal();
    }

    /** Returns these counts with {@code heads} heads for {@code figure}. */
    public Counts heads(Figure figure, long heads) {
        return with(figure, Dimension.HEADS, heads);
    }

    /** Returns these counts with {@code area} for {@code figure}. */
    public Counts area(Figure figure, Area area) {
        return with(figure, Dimension.AREA, area.hundredths());
    }

    /** Returns these counts with one more figure; areas are in hundredths of a square metre. */
    public Counts with(Figure figure, Dimension dimension, long quantity) {
        checkArgument(quantity >= 0, "a count must not be negative: %s %s %s", figure, dimension, quantity);
        long[] changed = values.toArray();
        changed[index(figure, dimension)] = quantity;
        return new Counts(ImmutableLongArray.copyOf(changed));
    }

    /** Returns these counts with one more figure, or without it where {@code quantity} is not known. */
    Counts with(Figure figure, Dimension dimension, OptionalLong quantity) {
        if (quantity.isPresent()) {
            return with(figure, dimension, quantity.getAsLong());
        }
        long[] changed = values.toArray();
        changed[index(figure, dimension)] = NOT_KNOWN;
        return new Counts(ImmutableLongArray.copyOf(changed));
    }

    /** Returns no other figures of these counts than {@code figures}. */
    Counts only(Iterable<Figure> figures) {
        Counts result = UNKNOWN;
        for (Figure figure : figures) {
            for (Dimension dimension : Dimension.values()) {
                result = result.with(figure, dimension, find(figure, dimension));
            }
        }
        return result;
    }

    /** Returns a figure, areas in hundredths of a square metre; empty if it is unknown. */
    public OptionalLong find(Figure figure, Dimension dimension) {
        long value = values.get(index(figure, dimension));
        return value == NOT_KNOWN ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** Tells whether a figure is known. */
    public boolean knows(Figure figure, Dimension dimension) {
        return values.get(index(figure, dimension)) != NOT_KNOWN;
    }

    /** Returns a known figure; throws if it is unknown. */
    long get(Figure figure, Dimension dimension) {
        return find(figure, dimension).orElseThrow();
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Counts that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns every known figure by name. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Figure figure : Figure.values()) {
            for (Dimension dimension : Dimension.values()) {
                if (knows(figure, dimension)) {
                    text.append(text.isEmpty() ? "" : ", ")
                            .append(figure.in(dimension).code())
                            .append('=')
                            .append(dimension.shown(get(figure, dimension)));
                }
            }
        }
        return text.toString();
    }
}
