package org.anju.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.anju.kernel.area.Area;
import org.anju.kernel.register.ComplexId;

/**
 * A complex a provider served in the period evaluated.
 *
 * @param complex the complex
 * @param weight  what it weighs in a mean, such as its area in hundredths of a square metre; empty where not known
 */
public record Project(ComplexId complex, Optional<Long> weight) {

    /** Throws if the weight is negative. */
    public Project {
        checkArgument(weight.map(value -> value >= 0).orElse(true), "a weight must not be negative: %s", weight);
    }

    /** Returns a project weighed by its area. */
    public static Project of(ComplexId complex, Area area) {
        return new Project(complex, Optional.of(area.hundredths()));
    }
}
