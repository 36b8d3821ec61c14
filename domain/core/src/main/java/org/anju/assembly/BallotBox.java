package org.anju.assembly;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.primitives.ImmutableIntArray;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Roll;

/**
 * The ballots of one motion in columns, bound to the roll they were issued for; a million of them are a few arrays.
 *
 * <p>They stand in the order they were cast, then of their numbers, so that the order in which they were handed in never
 * matters. Immutable.
 */
public final class BallotBox {

    static final int NOT_ON_ROLL = -1;
    static final int UNIT_NOT_NAMED = -2;
    static final int NOBODY = -1;
    static final long NO_TIME = Long.MIN_VALUE;

    /** Marks: the lowest bits hold the choice, 0 for a ballot that has not come back. */
    static final int CHOICE = 7;

    static final int DELIVERED = 8;
    static final int UNSIGNED = 16;
    static final int UNCLEAR = 32;
    static final int WRONG_PERSON = 64;
    static final int REPRESENTATIVE = 128;
    static final int PROXY = 256;
    static final int WRITTEN = 512;

    /** A ballot that marks nominees; unclear as well, until an election has looked at the marks. */
    static final int NOMINEES = 1024;

    static final int OVER_MARKED = 2048;

    private static final int FIRST_CAPACITY = 16;
    private static final long[] NO_PICKS = {};

    final Roll roll;
    final int size;
    final long[] number;
    final long[] castAt;
    final int[] head;
    final int[] marks;
    final int[] voter;
    final int[] holder;
    final boolean hasProxies;

    /** The nominees each ballot marks; no column at all where no ballot marks any. */
    final long[] picks;

    private BallotBox(Builder from) {
        roll = from.roll;
        size = from.size;
        number = fit(from.number, size);
        castAt = fit(from.castAt, size);
        head = fit(from.head, size);
        marks = fit(from.marks, size);
        voter = fit(from.voter, size);
        holder = fit(from.holder, size);
        hasProxies = from.hasProxies;
        picks = from.picks.length == 0 ? NO_PICKS : fit(from.picks, size);
    }

    /** The same ballots, their marks read otherwise. */
    private BallotBox(BallotBox from, int[] marks, long[] picks) {
        roll = from.roll;
        size = from.size;
        number = from.number;
        castAt = from.castAt;
        head = from.head;
        this.marks = marks;
        voter = from.voter;
        holder = from.holder;
        hasProxies = from.hasProxies;
        this.picks = picks;
    }

    /** Returns the same ballots with other marks and nominees, a column each. */
    BallotBox read(int[] otherMarks, long[] otherPicks) {
        return new BallotBox(this, otherMarks, otherPicks);
    }

    /** Returns the nominees marked on the ballot at {@code index}, a bit each. */
    long picksAt(int index) {
        return picks.length == 0 ? 0 : picks[index];
    }

    /** Tells whether two ballots say the same. */
    boolean agree(int one, int other) {
        return ((marks[one] ^ marks[other]) & CHOICE) == 0 && picksAt(one) == picksAt(other);
    }

    /** A column that is full is taken as it is: the builder never writes to it again. */
    private static long[] fit(long[] column, int size) {
        return column.length == size ? column : Arrays.copyOf(column, size);
    }

    private static int[] fit(int[] column, int size) {
        return column.length == size ? column : Arrays.copyOf(column, size);
    }

    /** Returns a builder of a box for {@code roll}. */
    public static Builder forRoll(Roll roll) {
        return new Builder(roll, FIRST_CAPACITY);
    }

    /**
     * Returns a builder of a box for {@code roll} with room for {@code expected} ballots, zero or more. It takes others
     * too; where the number is right, nothing is copied while it fills or when it is built.
     */
    public static Builder forRoll(Roll roll, int expected) {
        checkArgument(expected >= 0, "a box cannot expect %s ballots", expected);
        return new Builder(roll, expected);
    }

    /** Returns the box that holds {@code ballots}. */
    public static BallotBox of(Roll roll, Iterable<Ballot> ballots) {
        Builder box = forRoll(roll);
        ballots.forEach(box::add);
        return box.build();
    }

    /** Returns the roll the ballots were issued for. */
    public Roll roll() {
        return roll;
    }

    /** Returns how many ballots there are, returned or not. */
    public int size() {
        return size;
    }

    /** Returns the number of the ballot at {@code index}. */
    public long numberAt(int index) {
        return number[index];
    }

    /** Fills a box; not thread-safe, used once. */
    public static final class Builder {

        private final Roll roll;
        private final Map<OwnerId, Integer> voters = new HashMap<>();
        private final Map<String, Integer> holders = new HashMap<>();
        private int size;
        private long[] number;
        private long[] castAt;
        private int[] head;
        private int[] marks;
        private int[] voter;
        private int[] holder;
        private boolean hasProxies;
        private long[] picks = NO_PICKS;

        private Builder(Roll roll, int capacity) {
            this.roll = roll;
            number = new long[capacity];
            castAt = new long[capacity];
            head = new int[capacity];
            marks = new int[capacity];
            voter = new int[capacity];
            holder = new int[capacity];
        }

        /** Adds a ballot. */
        public Builder add(Ballot ballot) {
            int to = headOf(ballot);
            int bits = ballot.choice().map(choice -> choice.ordinal() + 1).orElse(0);
            bits |= ballot.delivered() || ballot.isAnswered() ? DELIVERED : 0;
            bits |= ballot.signed() ? 0 : UNSIGNED;
            bits |= ballot.clear() ? 0 : UNCLEAR;
            bits |= ballot.marks().isPresent() ? nominees(ballot.clear()) : 0;
            bits |= ballot.representative() ? REPRESENTATIVE : 0;
            bits |= ballot.proxy().isPresent() ? PROXY : 0;
            bits |= ballot.proxy().map(Proxy::written).orElse(false) ? WRITTEN : 0;
            bits |= to >= 0 && isStranger(ballot, to) ? WRONG_PERSON : 0;
            put(
                    ballot.number(),
                    ballot.castAt().map(Instant::toEpochMilli).orElse(NO_TIME),
                    to,
                    bits,
                    ballot.voter().map(id -> index(voters, id)).orElse(NOBODY),
                    ballot.proxy().map(proxy -> index(holders, proxy.holder())).orElse(NOBODY));
            ballot.marks().ifPresent(this::pick);
            return this;
        }

        private static int nominees(boolean clear) {
            return clear ? NOMINEES | UNCLEAR : UNCLEAR;
        }

        /** The column is there from the first ballot on that marks anybody. */
        private void pick(long nominees) {
            if (picks.length == 0) {
                picks = new long[number.length];
            }
            picks[size - 1] = nominees;
        }

        /**
         * Adds a signed ballot with one choice, cast by {@code head} of the roll itself: the way for bulk imports.
         *
         * @param castAt milliseconds since 1970
         */
        public Builder add(long number, int head, Choice choice, long castAt) {
            put(
                    number,
                    castAt,
                    checkElementIndex(head, roll.heads(), "head"),
                    choice.ordinal() + 1 | DELIVERED,
                    NOBODY,
                    NOBODY);
            return this;
        }

        /**
         * Adds a signed ballot of an election, cast by {@code head} of the roll itself: the way for bulk imports.
         *
         * @param nominees whom it marks, a bit each as in {@link Ballot#marks}
         * @param castAt   milliseconds since 1970
         */
        public Builder addMarked(long number, int head, long nominees, long castAt) {
            put(
                    number,
                    castAt,
                    checkElementIndex(head, roll.heads(), "head"),
                    nominees(true) | DELIVERED,
                    NOBODY,
                    NOBODY);
            pick(nominees);
            return this;
        }

        /** Adds a ballot issued to {@code head} of the roll that has not come back. */
        public Builder addOutstanding(long number, int head, boolean delivered) {
            put(
                    number,
                    NO_TIME,
                    checkElementIndex(head, roll.heads(), "head"),
                    delivered ? DELIVERED : 0,
                    NOBODY,
                    NOBODY);
            return this;
        }

        private int headOf(Ballot ballot) {
            if (ballot.unit().isPresent()) {
                return roll.findHead(ballot.unit().get()).orElse(NOT_ON_ROLL);
            }
            ImmutableIntArray heads = roll.headsOf(ballot.voter().orElseThrow());
            return heads.isEmpty() ? NOT_ON_ROLL : heads.length() == 1 ? heads.get(0) : UNIT_NOT_NAMED;
        }

        private boolean isStranger(Ballot ballot, int to) {
            return ballot.voter().map(id -> !roll.headsOf(id).contains(to)).orElse(false);
        }

        private static <K> int index(Map<K, Integer> names, K name) {
            return names.computeIfAbsent(name, unseen -> names.size());
        }

        private void put(long no, long at, int to, int bits, int by, int heldBy) {
            if (size == number.length) {
                grow();
            }
            number[size] = no;
            castAt[size] = at;
            head[size] = to;
            marks[size] = bits;
            voter[size] = by;
            holder[size] = heldBy;
            hasProxies |= (bits & PROXY) != 0;
            size++;
        }

        private void grow() {
            int capacity = Math.max(FIRST_CAPACITY, size * 2);
            number = Arrays.copyOf(number, capacity);
            castAt = Arrays.copyOf(castAt, capacity);
            head = Arrays.copyOf(head, capacity);
            marks = Arrays.copyOf(marks, capacity);
            voter = Arrays.copyOf(voter, capacity);
            holder = Arrays.copyOf(holder, capacity);
            picks = picks.length == 0 ? NO_PICKS : Arrays.copyOf(picks, capacity);
        }

        /** Returns the box. */
        public BallotBox build() {
            if (!isInOrder()) {
                sort();
            }
            return new BallotBox(this);
        }

        private boolean isInOrder() {
            for (int i = 1; i < size; i++) {
                if (castAt[i - 1] > castAt[i] || (castAt[i - 1] == castAt[i] && number[i - 1] > number[i])) {
                    return false;
                }
            }
            return true;
        }

        private void sort() {
            Integer[] order = new Integer[size];
            Arrays.setAll(order, i -> i);
            Arrays.sort(
                    order,
                    Comparator.comparingLong((Integer i) -> castAt[i])
                            .thenComparingLong(i -> number[i])
                            .thenComparingInt(i -> marks[i]));
            number = permuted(number, order);
            castAt = permuted(castAt, order);
            head = permuted(head, order);
            marks = permuted(marks, order);
            voter = permuted(voter, order);
            holder = permuted(holder, order);
            picks = picks.length == 0 ? NO_PICKS : permuted(picks, order);
        }

        private static long[] permuted(long[] column, Integer[] order) {
            long[] result = new long[order.length];
            Arrays.setAll(result, i -> column[order[i]]);
            return result;
        }

        private static int[] permuted(int[] column, Integer[] order) {
            int[] result = new int[order.length];
            Arrays.setAll(result, i -> column[order[i]]);
            return result;
        }
    }
}
