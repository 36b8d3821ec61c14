package org.anju.jdbc;

import static com.google.common.base.Preconditions.checkState;

import java.util.HashMap;
import java.util.Map;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.register.UnitId;
import org.jspecify.annotations.Nullable;

/** The complexes of the units that a batch names. A unit never moves, so that what stands on it can be kept with its complex. */
final class Homes {

    private final Map<UnitId, ComplexId> homes;

    private Homes(Map<UnitId, ComplexId> homes) {
        this.homes = homes;
    }

    /** Returns those of {@code batch}, which was found good, in a register that holds {@code recorded}. */
    static Homes of(RegisterBatch batch, Map<UnitId, ComplexId> recorded) {
        Map<UnitId, ComplexId> homes = new HashMap<>(recorded);
        for (RegisterEntry entry : batch.entries()) {
            if (entry.fact() instanceof ExclusiveUnit unit) {
                homes.putIfAbsent(unit.id(), unit.complex());
            }
        }
        return new Homes(homes);
    }

    ComplexId of(UnitId unit) {
        @Nullable ComplexId home = homes.get(unit);
        checkState(home != null, "a batch that names no complex of %s was found good", unit);
        return home;
    }
}
