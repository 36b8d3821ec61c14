package org.anju.kernel.register;

import java.util.Optional;

/**
 * An administrative division (行政区划).
 *
 * @param code   its code
 * @param name   its name, such as {@code 浉河区}
 * @param level  its level
 * @param parent the division it is part of; empty for the root of a tree
 */
public record Division(DivisionCode code, String name, DivisionLevel level, Optional<DivisionCode> parent) {

    /** Returns a division that is part of no other. */
    public static Division root(String code, String name, DivisionLevel level) {
        return new Division(DivisionCode.of(code), name, level, Optional.empty());
    }

    /** Returns a part of this division. */
    public Division part(String partCode, String partName, DivisionLevel partLevel) {
        return new Division(DivisionCode.of(partCode), partName, partLevel, Optional.of(code));
    }
}
