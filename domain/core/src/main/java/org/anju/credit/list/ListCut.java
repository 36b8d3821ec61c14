package org.anju.credit.list;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.scheme.Points;

/**
 * How a list is cut out of the scores of a quarter.
 *
 * <p>In a rule pack: {@code {"kind": "RANK", "good": 2, "bad": 4}} or {@code {"kind": "SCORE", "goodFrom": "90",
 * "badBelow": "60"}}.
 */
public sealed interface ListCut extends Named {

    /**
     * So many from the top, so many from the bottom.
     *
     * @param good how many stand on the good list; zero or more
     * @param bad  how many stand on the bad list; zero or more
     */
    record ByRank(int good, int bad) implements ListCut {

        /** Throws if a number is negative. */
        public ByRank {
            checkArgument(good >= 0 && bad >= 0, "a list has no negative length: %s, %s", good, bad);
        }

        @Override
        public Text text() {
            return Text.of(
                    "前" + good + "名列入好榜，后" + bad + "名列入差榜",
                    "the first " + good + " on the good list, the last " + bad + " on the bad list");
        }
    }

    /**
     * Whoever reaches one score, whoever is below another.
     *
     * @param goodFrom the least score of the good list
     * @param badBelow the first score above the bad list
     */
    record ByScore(Points goodFrom, Points badBelow) implements ListCut {

        /** Throws if a score could be on both lists. */
        public ByScore {
            checkArgument(badBelow.compareTo(goodFrom) <= 0, "the lists overlap: %s, %s", goodFrom, badBelow);
        }

        @Override
        public Text text() {
            return Text.of(
                    goodFrom + "分以上列入好榜，不满" + badBelow + "分列入差榜",
                    "the good list from " + goodFrom + " points, the bad list below " + badBelow);
        }
    }

    /** Reads a cut from a rule pack; nothing where it is not understood. */
    static Optional<ListCut> read(Datum datum) {
        try {
            return switch (datum.findText("kind").orElse("")) {
                case "RANK" ->
                    both(datum, "good", "bad", Integer::valueOf).map(sizes -> new ByRank(sizes.get(0), sizes.get(1)));
                case "SCORE" ->
                    both(datum, "goodFrom", "badBelow", Points::of)
                            .map(bounds -> new ByScore(bounds.get(0), bounds.get(1)));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <T> Optional<List<T>> both(Datum datum, String first, String second, Function<String, T> parser) {
        return datum.findText(first)
                .flatMap(one -> datum.findText(second).map(other -> List.of(parser.apply(one), parser.apply(other))));
    }
}
