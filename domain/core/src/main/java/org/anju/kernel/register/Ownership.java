package org.anju.kernel.register;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Who holds a unit, and by what title. Dated by the {@link org.anju.kernel.time.Timeline} it stands on.
 *
 * @param unit   the unit
 * @param title  how it is held
 * @param owners its owners in the order of the register, each once; several where it is jointly owned, the developer
 *               where the title is the developer's
 */
public record Ownership(UnitId unit, Title title, ImmutableList<OwnerId> owners) implements RegisterFact {

    /** Throws if there is no owner or one of them twice. */
    public Ownership {
        checkArgument(!owners.isEmpty(), "unit %s needs an owner", unit);
        checkArgument(
                owners.size() == 1 || ImmutableSet.copyOf(owners).size() == owners.size(),
                "unit %s names an owner twice: %s",
                unit,
                owners);
    }

    /** Returns the ownership of a sole owner. */
    public static Ownership sole(UnitId unit, Title title, OwnerId owner) {
        return new Ownership(unit, title, ImmutableList.of(owner));
    }

    /** Tells whether several people own the unit together; they are one head (GR-274 art. 25(2)). */
    public boolean isJoint() {
        return owners.size() > 1;
    }

    @Override
    public UnitId key() {
        return unit;
    }
}
