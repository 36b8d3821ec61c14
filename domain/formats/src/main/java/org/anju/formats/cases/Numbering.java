package org.anju.formats.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Writes out {@code "count": 3, "id": "u"} as u-1, u-2, u-3.
 *
 * <p>One for all the units or ballots of a question: a few characters must not fill the memory, be it by one mistyped count
 * or by many.
 */
final class Numbering {

    /** More units or ballots than any complex has. */
    private static final long MOST = 100_000;

    /** Longer than any name that is counted on. */
    private static final int LONGEST = 100;

    private long left = MOST;

    /**
     * A name that was written out.
     *
     * @param name   the name
     * @param number the number in it; empty where there was no count
     */
    record Numbered(String name, String number) {

        /** Returns a name that stands as it is written. */
        static Numbered plain(String name) {
            return new Numbered(name, "");
        }

        /** Puts the number in the place of {@code #}, so that the owner of u-7 can be d-7. */
        String fill(String pattern) {
            return pattern.replace("#", number);
        }
    }

    /**
     * Returns the names of a row; without a count there is one, called as it stands.
     *
     * @param patterns what will be filled with each number
     */
    List<Numbered> of(CaseInput row, String field, List<String> patterns) {
        String stem = row.text(field);
        Optional<Long> count = row.findInteger("count");
        long first = row.findInteger("from").orElse(1L);
        if (count.isEmpty()) {
            return List.of(Numbered.plain(stem));
        }
        int texts = Math.max(1, patterns.size());
        if (count.get() < 0 || count.get() > left / texts) {
            throw row.problem(
                    "count", "合计应在 0 至 " + MOST + " 之间", "should be from 0 to " + MOST + ", all rows together");
        }
        if (stem.length() > LONGEST || patterns.stream().anyMatch(pattern -> pattern.length() > LONGEST)) {
            throw row.problem(
                    field,
                    "逐一编号的名称不得超过 " + LONGEST + " 个字符",
                    "names that are counted on should not have more than " + LONGEST + " characters");
        }
        left -= count.get() * texts;
        return LongStream.range(first, Math.addExact(first, count.get()))
                .mapToObj(number -> new Numbered(stem + "-" + number, Long.toString(number)))
                .toList();
    }
}
