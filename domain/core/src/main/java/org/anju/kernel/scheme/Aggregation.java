package org.anju.kernel.scheme;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** How the scores of a subject's projects make the score of the subject. */
public enum Aggregation implements Named {
    /** They do not: the subject is scored as a whole. */
    WHOLE("按企业整体计分", "scored as a whole"),
    /** Their sum. */
    SUM("各项目得分之和", "sum of the projects"),
    /** Their mean, weighted by area or by the weights given. */
    AREA_WEIGHTED_MEAN("各项目得分按面积加权平均", "area-weighted mean of the projects"),
    /** The lowest of them. */
    WORST("取各项目最低得分", "the worst project");

    private final Text text;

    Aggregation(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** Returns the name a reader sees. */
    @Override
    public Text text() {
        return text;
    }

    /**
     * Returns the score of the whole.
     *
     * @param parts    the scores of the projects, at least one; at least one weight above zero where they are weighted
     * @param rounding how a mean is brought to a thousandth of a point
     */
    public Points of(List<Part> parts, Rounding rounding) {
        checkArgument(!parts.isEmpty(), "no project to make a score of");
        return switch (this) {
            case WHOLE, SUM -> parts.stream().map(Part::score).reduce(Points.ZERO, Points::plus);
            case WORST -> parts.stream().map(Part::score).min(Points::compareTo).orElseThrow();
            case AREA_WEIGHTED_MEAN -> mean(parts, rounding);
        };
    }

    private static Points mean(List<Part> parts, Rounding rounding) {
        long weighted = 0;
        long weights = 0;
        for (Part part : parts) {
            weighted = Math.addExact(weighted, Math.multiplyExact(part.score().thousandths(), part.weight()));
            weights = Math.addExact(weights, part.weight());
        }
        return Points.ofThousandths(rounding.divide(weighted, weights));
    }

    /**
     * One project's part in the score of its subject.
     *
     * @param score  its score
     * @param weight its area in hundredths of a square metre, or any other weight; zero or more
     */
    public record Part(Points score, long weight) {

        /** Throws if the weight is negative. */
        public Part {
            checkArgument(weight >= 0, "a weight must not be negative: %s", weight);
        }
    }
}
