package org.anju.credit.list;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * How much each source weighs in the score of a quarter (各来源权重).
 *
 * <p>In a rule pack: {@code {"rounding": "HALF_UP", "weights": {"INSPECTION": "6", "COMPLAINTS": "4"}}}.
 *
 * @param rounding how the mean is brought to a thousandth of a point
 * @param weights  whole numbers, zero or more, not all zero; only their proportion matters
 */
public record SourceWeights(Rounding rounding, ImmutableMap<String, Long> weights) implements Named {

    /** Throws if a weight is negative or all are zero. */
    public SourceWeights {
        checkArgument(weights.values().stream().allMatch(weight -> weight >= 0), "negative weight: %s", weights);
        checkArgument(weights.values().stream().anyMatch(weight -> weight > 0), "nothing weighs: %s", weights);
    }

    /** Reads weights from a rule pack; nothing where they are not understood. */
    static Optional<SourceWeights> read(Datum datum) {
        try {
            Optional<Rounding> rounding = datum.findText("rounding").map(Rounding::valueOf);
            Optional<ImmutableMap<String, Long>> weights = datum.find("weights").flatMap(SourceWeights::numbers);
            return rounding.flatMap(how -> weights.map(each -> new SourceWeights(how, each)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<ImmutableMap<String, Long>> numbers(Datum datum) {
        if (!(datum instanceof Datum.Fields fields)) {
            return Optional.empty();
        }
        ImmutableMap.Builder<String, Long> numbers = ImmutableMap.builder();
        for (Map.Entry<String, Datum> field : fields.fields().entrySet()) {
            Optional<Long> number = field.getValue().asText().map(Long::valueOf);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.put(field.getKey(), number.get());
        }
        return Optional.of(numbers.buildOrThrow());
    }

    /** Reads a list of names from a rule pack; nothing where it is not understood. */
    static Optional<ImmutableSet<String>> names(Datum datum) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        for (Datum element : datum.elements()) {
            if (element.asText().isEmpty()) {
                return Optional.empty();
            }
            names.add(element.asText().get());
        }
        ImmutableSet<String> found = names.build();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    @Override
    public Text text() {
        return Text.same(String.join(
                ", ",
                weights.entrySet().stream()
                        .map(weight -> weight.getKey() + " " + weight.getValue())
                        .toList()));
    }
}
