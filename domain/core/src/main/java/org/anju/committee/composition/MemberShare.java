package org.anju.committee.composition;

import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.decision.Words;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * A share of the members of a committee, and whether the share itself is enough (Civil Code art. 1259: 以上 includes the
 * limit, 过半数 does not).
 *
 * <p>In a rule pack {@code {"share": "1/2", "exceed": "true"}}: more than half.
 *
 * @param share  the share
 * @param exceed whether it must be exceeded
 */
public record MemberShare(Ratio share, boolean exceed) implements Named {

    /** Reads the table of a rule pack. */
    public static Optional<MemberShare> read(Datum table) {
        return table.findRatio("share")
                .flatMap(share -> table.findFlag("exceed").map(exceed -> new MemberShare(share, exceed)));
    }

    /** Tells whether {@code part} of {@code whole} members are enough. */
    public boolean isMetBy(int part, int whole) {
        return exceed ? share.isExceededBy(part, whole) : share.isReachedBy(part, whole);
    }

    /** Returns the fewest of {@code whole} members that are enough. */
    public long fewestOf(int whole) {
        return exceed ? share.leastExceeding(whole) : share.leastReaching(whole);
    }

    @Override
    public Text text() {
        String zh = Words.value(share, Locale.CHINA);
        String en = Words.value(share, Locale.ENGLISH);
        return exceed ? Text.of("超过" + zh, "more than " + en) : Text.of(zh + "以上", en + " or more");
    }
}
