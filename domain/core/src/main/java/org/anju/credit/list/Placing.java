package org.anju.credit.list;

import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * Where a candidate came out.
 *
 * @param candidate the candidate
 * @param rank      one more than there are strictly better ones; 0 where it is not ranked
 * @param side      the list it stands on; empty for most
 * @param unranked  why it is not ranked; empty where it is
 */
public record Placing(Candidate candidate, int rank, Optional<ListSide> side, Optional<Unranked> unranked)
        implements Named {

    /** Why a candidate is not ranked. */
    public enum Unranked implements Named {
        /** Too few cases: a small sample would top every list. */
        SAMPLE_TOO_SMALL("样本量不足，不参加排名", "not ranked: too few cases"),
        /** It is too new, where the rule book grants a grace. */
        NEWCOMER("新进项目，宽限期内不参加排名", "not ranked: newcomer within the grace");

        private final Text text;

        Unranked(String zh, String en) {
            this.text = Text.of(zh, en);
        }

        /** Returns the reason a reader sees. */
        @Override
        public Text text() {
            return text;
        }
    }

    /** Returns the placing of a candidate that is not ranked. */
    static Placing unranked(Candidate candidate, Unranked reason) {
        return new Placing(candidate, 0, Optional.empty(), Optional.of(reason));
    }

    /** Returns the placing for a reader. */
    @Override
    public Text text() {
        String who = candidate.subject() + " " + candidate.score();
        Text where = unranked.map(Named::text).orElseGet(() -> Text.of("第" + rank + "名", "rank " + rank));
        return Text.of(
                who + " " + where.zh()
                        + side.map(list -> " " + list.text().zh()).orElse(""),
                who + " " + where.en()
                        + side.map(list -> " " + list.text().en()).orElse(""));
    }
}
