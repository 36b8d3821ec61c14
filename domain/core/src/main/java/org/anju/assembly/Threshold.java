package org.anju.assembly;

import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.decision.Words;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * A limit of the law: a share, whether reaching it is enough, and of what.
 *
 * @param ratio the share
 * @param limit whether reaching it is enough
 * @param base  what it is a share of
 */
public record Threshold(Ratio ratio, Limit limit, Base base) implements Named {

    /** For its name only: the law has a word of its own for more than half. */
    private static final Ratio HALF = Ratio.of(1, 2);

    /** Whether the limit itself is enough (Civil Code art. 1259). */
    public enum Limit {
        /** 以上: the limit is enough. */
        AT_LEAST,
        /** 过半数, 超过: the limit is not enough. */
        MORE_THAN
    }

    /** What a share is measured against. */
    public enum Base implements Named {
        /** Everybody on the roll. */
        ALL("全体业主", "all owners", "总"),
        /** Those who take part. */
        PARTICIPANTS("参与表决业主", "the participants", "参与表决");

        private final Text text;
        private final String zhPrefix;

        Base(String zh, String en, String zhPrefix) {
            this.text = Text.of(zh, en);
            this.zhPrefix = zhPrefix;
        }

        /** Returns {@code 总人数} or {@code 参与表决面积}. */
        Text in(Dimension dimension) {
            String en = dimension == Dimension.HEADS ? "heads" : "area";
            return Text.of(zhPrefix + dimension.text().zh(), this == ALL ? "all " + en : "the " + en + " taking part");
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Reads {@code {"ratio": "2/3", "limit": "AT_LEAST", "of": "ALL"}}; empty if it is not written so. */
    static Optional<Threshold> read(Datum datum) {
        try {
            return datum.findText("ratio")
                    .map(Ratio::parse)
                    .flatMap(ratio -> datum.findText("limit")
                            .map(Limit::valueOf)
                            .flatMap(limit -> datum.findText("of")
                                    .map(Base::valueOf)
                                    .map(base -> new Threshold(ratio, limit, base))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Tells whether {@code part} of {@code whole} is enough. */
    public boolean isMetBy(long part, long whole) {
        return limit == Limit.AT_LEAST ? ratio.isReachedBy(part, whole) : ratio.isExceededBy(part, whole);
    }

    /** Returns the smallest part of {@code whole} that is enough. */
    public long leastOf(long whole) {
        return limit == Limit.AT_LEAST ? ratio.leastReaching(whole) : ratio.leastExceeding(whole);
    }

    /** Returns the figure it is measured against. */
    Figure whole() {
        return base == Base.ALL ? Figure.ROLL : Figure.PARTICIPATING;
    }

    /** Returns {@code 三分之二以上（含本数）} or {@code 过半数}. */
    public Text share() {
        String zh = Words.value(ratio, Locale.CHINA);
        String en = Words.value(ratio, Locale.ENGLISH);
        if (limit == Limit.AT_LEAST) {
            return Text.of(zh + "以上（含本数）", "at least " + en);
        }
        return ratio.equals(HALF) ? Text.of("过半数", "more than half") : Text.of("超过" + zh, "more than " + en);
    }

    /** Returns {@code 全体业主三分之二以上（含本数）} or {@code 参与表决业主过半数}. */
    @Override
    public Text text() {
        return Text.of(
                base.text().zh() + share().zh(),
                share().en() + " of " + base.text().en());
    }
}
