package org.anju.kernel.seal;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * What a book was at one moment, small enough to print on a notice board: whoever keeps it can tell later whether anything
 * up to then was changed.
 *
 * @param origin the name of the book, one line
 * @param size   how many entries it had
 * @param root   the root of their RFC 6962 tree
 */
public record Checkpoint(String origin, long size, Digest root) {

    /** Throws if the name is not one line, or the size is negative. */
    public Checkpoint {
        checkArgument(
                !origin.isBlank() && origin.chars().noneMatch(Character::isISOControl),
                "the name of a book is one line of text: %s",
                origin);
        checkArgument(size >= 0, "a size must not be negative: %s", size);
    }

    /**
     * Reads the three lines {@link #toString} writes; a line end after the last is allowed.
     *
     * @throws IllegalArgumentException if they are anything else
     */
    public static Checkpoint parse(String text) {
        List<String> lines =
                List.of((text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).split("\n", -1));
        checkArgument(
                lines.size() == 3
                        && lines.get(1).matches("0|[1-9][0-9]{0,18}")
                        && lines.get(2).matches("[0-9a-f]{64}"),
                "not a checkpoint of origin, size and root on three lines: %s",
                text);
        return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), Digest.parse(lines.get(2)));
    }

    /** Returns origin, size and root, each on a line of its own. */
    @Override
    public String toString() {
        return origin + "\n" + size + "\n" + root + "\n";
    }
}
