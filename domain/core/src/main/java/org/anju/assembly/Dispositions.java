package org.anju.assembly;

import java.util.Arrays;
import java.util.Optional;
import org.anju.kernel.seal.Digest;

/** What became of every ballot of a box, a byte each. Immutable; never for the public. */
public final class Dispositions {

    private static final Disposition[] ALL = Disposition.values();

    private final BallotBox box;
    private final byte[] codes;

    /** Takes over {@code codes}, ordinals of dispositions in the order of the box. */
    Dispositions(BallotBox box, byte[] codes) {
        this.box = box;
        this.codes = codes;
    }

    /** Returns how many ballots there are. */
    public int size() {
        return codes.length;
    }

    /** Returns the number of the ballot at {@code index} of the box. */
    public long numberAt(int index) {
        return box.numberAt(index);
    }

    /** Returns what became of the ballot at {@code index} of the box. */
    public Disposition at(int index) {
        return ALL[codes[index]];
    }

    /** Returns what became of the ballot with the given number; empty if there is none. */
    public Optional<Disposition> find(long number) {
        for (int i = 0; i < codes.length; i++) {
            if (box.numberAt(i) == number) {
                return Optional.of(at(i));
            }
        }
        return Optional.empty();
    }

    /** Returns how many ballots came out as {@code disposition}. */
    public int count(Disposition disposition) {
        return counts()[disposition.ordinal()];
    }

    int[] counts() {
        int[] counts = new int[ALL.length];
        for (byte code : codes) {
            counts[code]++;
        }
        return counts;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Dispositions that
                && Arrays.equals(codes, that.codes)
                && Arrays.equals(box.number, that.box.number);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(codes);
    }

    /** Returns how many there are and a digest of them all. */
    @Override
    public String toString() {
        return codes.length + " ballots, " + Digest.ofBytes(codes, 0, codes.length);
    }
}
