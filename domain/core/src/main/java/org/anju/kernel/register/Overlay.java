package org.anju.kernel.register;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A functional area that is no division of its own but governs some, such as Yangshan New District (羊山新区): for its
 * members it stands in the place of the division they are part of.
 *
 * @param node    the area as a node: its level is the level it acts at, its parent the division it lies in
 * @param members the divisions it governs, each with everything within it; empty while nobody has stated them, which is
 *                not the same as stating that there are none
 */
public record Overlay(Division node, Optional<ImmutableSet<DivisionCode>> members) {

    /** Returns an overlay whose members nobody has stated. */
    public static Overlay unstated(Division node) {
        return new Overlay(node, Optional.empty());
    }

    /** Returns an overlay that governs {@code members}. */
    public static Overlay of(Division node, Iterable<DivisionCode> members) {
        return new Overlay(node, Optional.of(ImmutableSet.copyOf(members)));
    }
}
