package org.anju.assembly;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One of the four limits a motion must reach: participation and approval, each in heads and area.
 *
 * <p>Areas are in hundredths of a square metre.
 *
 * @param code      what a refusal on this ground is called, such as {@code NOT_QUORATE_AREA}
 * @param dimension heads or area
 * @param threshold the limit of the law
 * @param reached   what was reached; empty if it is not known
 * @param whole     what it is measured against; empty if it is not known
 * @param needed    the least that is enough; empty if the whole is not known
 * @param met       whether it is enough; empty if that cannot be told, or nobody took part
 */
public record Requirement(
        String code,
        Dimension dimension,
        Threshold threshold,
        OptionalLong reached,
        OptionalLong whole,
        OptionalLong needed,
        Optional<Boolean> met) {

    /** Returns how far above the least that is enough, negative if below; empty if that is not known. */
    public OptionalLong margin() {
        return reached.isPresent() && needed.isPresent()
                ? OptionalLong.of(reached.getAsLong() - needed.getAsLong())
                : OptionalLong.empty();
    }

    /** Returns what is still needed, 0 if nothing; empty if that is not known. */
    public OptionalLong stillNeeded() {
        return margin().isPresent() ? OptionalLong.of(Math.max(0, -margin().getAsLong())) : OptionalLong.empty();
    }
}
