package org.anju.credit.list;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.scheme.Aggregation;
import org.anju.kernel.scheme.Aggregation.Part;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.time.AsOf;

/**
 * Makes the score of a quarter of what its sources say: inspection, complaints, owners' rating.
 *
 * <p>The Xinyang draft names neither the sources nor their weights, so nothing is assumed: until a rule book states them
 * the score is undetermined. Pure and thread-safe.
 */
public final class ListScoring {

    private static final Fact POINTS = Fact.open("list.points", "来源得分", "points of the source");
    private static final Fact WEIGHT = Fact.open("list.weight", "来源权重", "weight of the source");

    private static final Rule KNOWN_SOURCE = Rule.of(
            "3.1",
            "NOT_A_SOURCE",
            Text.of("“{0}”为考评的数据来源", "{0} is a source of the assessment"),
            Text.of("“{0}”不是考评的数据来源，不计入", "{0} is no source of the assessment and is left out"));

    private final RuleBook book;

    private ListScoring(RuleBook book) {
        this.book = book;
    }

    /** Returns the scoring under {@code book}. */
    public static ListScoring by(RuleBook book) {
        return new ListScoring(book);
    }

    /** Returns the weighted mean of what the sources say, brought to a thousandth of a point as the rule book says. */
    public Decision<Points> decide(ImmutableMap<String, Points> bySource, AsOf asOf) {
        Reasoning why = Reasoning.of("list.score", book, asOf);
        Reading<ImmutableSet<String>> sources = why.read(ListParameters.SOURCES);
        Reading<SourceWeights> weights = why.read(ListParameters.WEIGHTS);
        if (why.lacks()) {
            return why.fail();
        }
        bySource.keySet().stream()
                .filter(source -> !sources.value().contains(source))
                .forEach(source -> why.warn(KNOWN_SOURCE, sources, false, source));
        List<Part> parts = new ArrayList<>();
        for (String source : sources.value()) {
            part(why, source, Optional.ofNullable(bySource.get(source)), weights.value())
                    .ifPresent(parts::add);
        }
        if (parts.stream().allMatch(part -> part.weight() == 0)) {
            why.lack(WEIGHT);
        }
        return why.lacks()
                ? why.fail()
                : why.conclude(
                        Aggregation.AREA_WEIGHTED_MEAN.of(parts, weights.value().rounding()));
    }

    private static Optional<Part> part(Reasoning why, String source, Optional<Points> points, SourceWeights weights) {
        Optional<Long> weight = Optional.ofNullable(weights.weights().get(source));
        if (weight.isEmpty()) {
            why.lack(WEIGHT, source);
        }
        if (points.isEmpty()) {
            why.lack(POINTS, source);
        }
        return points.flatMap(given -> weight.map(counts -> new Part(why.use(POINTS, given, source), counts)));
    }
}
