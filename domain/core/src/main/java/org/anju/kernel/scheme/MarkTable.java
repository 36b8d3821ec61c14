package org.anju.kernel.scheme;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of many subjects in columns, read against one scheme: what a province scores from at memory speed.
 *
 * <p>Days and item rules are settled once, when a record is put in. Immutable once built.
 */
public final class MarkTable {

    /** State bits of a record. */
    static final int EXCLUDED = 1;

    static final int UNKNOWN_ITEM = 2;
    static final int NO_POINTS = 4;
    static final int CONTESTED = 8;
    static final int VETO = 16;
    static final int BLACKLIST = 32;
    static final int OVERSTATED = 64;

    /** What keeps a record out on every day. */
    static final int NEVER_COUNTS = EXCLUDED | UNKNOWN_ITEM | NO_POINTS;

    final int[] starts;
    final int[] group;
    final int[] from;
    final int[] until;
    final int[] fact;
    final long[] points;
    final int[] state;

    private MarkTable(Builder builder) {
        int size = builder.size;
        starts = fit(builder.starts, builder.subjects + 1);
        group = fit(builder.group, size);
        from = fit(builder.from, size);
        until = fit(builder.until, size);
        fact = fit(builder.fact, size);
        points = builder.points.length == size ? builder.points : Arrays.copyOf(builder.points, size);
        state = fit(builder.state, size);
    }

    /** A column that is full is taken as it is: the builder never writes to it again. */
    private static int[] fit(int[] column, int size) {
        return column.length == size ? column : Arrays.copyOf(column, size);
    }

    /** Begins a table for {@code scheme}. */
    public static Builder builder(Scheme scheme) {
        return new Builder(scheme, Builder.FIRST_CAPACITY);
    }

    /** Returns the table of one subject whose records are in order already. */
    static MarkTable ofOne(Scheme scheme, Mark[] sorted) {
        return new Builder(scheme, sorted.length).addSorted(sorted).build();
    }

    /** Returns how many subjects there are. */
    public int subjects() {
        return starts.length - 1;
    }

    /** Builds a table, subject after subject. Not thread-safe. */
    public static final class Builder {

        private static final int FIRST_CAPACITY = 64;

        private final Scheme scheme;
        private final Map<String, Integer> facts = new HashMap<>();
        private int subjects;
        private int size;
        private int[] starts;
        private int[] group;
        private int[] from;
        private int[] until;
        private int[] fact;
        private long[] points;
        private int[] state;

        private Builder(Scheme scheme, int capacity) {
            this.scheme = scheme;
            starts = new int[2];
            group = new int[capacity];
            from = new int[capacity];
            until = new int[capacity];
            fact = new int[capacity];
            points = new long[capacity];
            state = new int[capacity];
        }

        /** Adds the next subject with its records, whose order does not matter. */
        @CanIgnoreReturnValue
        public Builder add(List<Mark> marks) {
            return addSorted(Mark.sorted(marks));
        }

        private Builder addSorted(Mark[] marks) {
            facts.clear();
            for (Mark mark : marks) {
                put(mark);
            }
            if (++subjects == starts.length) {
                starts = Arrays.copyOf(starts, subjects * 2);
            }
            starts[subjects] = size;
            return this;
        }

        /** Returns the table. */
        public MarkTable build() {
            return new MarkTable(this);
        }

        private void put(Mark mark) {
            if (size == group.length) {
                grow();
            }
            ItemRule rule = scheme.items().get(mark.item());
            state[size] = (mark.excluded().isPresent() ? EXCLUDED : 0) | (mark.contested() ? CONTESTED : 0);
            from[size] = day(mark.from());
            fact[size] = mark.fact().isEmpty() ? 0 : facts.computeIfAbsent(mark.fact(), id -> facts.size() + 1);
            if (rule == null) {
                group[size] = 0;
                until[size] = Integer.MAX_VALUE;
                points[size] = 0;
                state[size] |= UNKNOWN_ITEM;
            } else {
                put(mark, rule);
            }
            size++;
        }

        private void put(Mark mark, ItemRule rule) {
            group[size] = rule.group();
            until[size] = day(mark.until().orElseGet(() -> rule.validity().end(mark.from())));
            points[size] = worth(mark, rule.item());
            state[size] |= rule.state();
        }

        private long worth(Mark mark, Item item) {
            long most = item.points().thousandths();
            if (!item.stated()) {
                return most;
            }
            if (mark.points().isEmpty()) {
                state[size] |= NO_POINTS;
                return 0;
            }
            long stated = mark.points().get().thousandths();
            if (stated > most) {
                state[size] |= OVERSTATED;
            }
            return Math.min(stated, most);
        }

        private void grow() {
            int capacity = size * 2;
            group = Arrays.copyOf(group, capacity);
            from = Arrays.copyOf(from, capacity);
            until = Arrays.copyOf(until, capacity);
            fact = Arrays.copyOf(fact, capacity);
            points = Arrays.copyOf(points, capacity);
            state = Arrays.copyOf(state, capacity);
        }
    }

    /** Returns {@code day} as a number that orders as days do; the ends of time stay at the ends. */
    static int day(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
    }
}
