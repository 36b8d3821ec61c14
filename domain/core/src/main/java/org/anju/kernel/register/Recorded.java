package org.anju.kernel.register;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What a register tells of what it holds, so that a new batch can be checked against it. Each is asked once a batch. */
public interface Recorded {

    /** Returns when the latest batch was recorded; empty where there is none. */
    Optional<Instant> lastMoment();

    /** Returns those of {@code asked} of which anything was ever recorded. */
    ImmutableSet<ComplexId> complexes(Set<ComplexId> asked);

    /** Returns those of {@code asked} of which anything was ever recorded. */
    ImmutableSet<ProviderId> providers(Set<ProviderId> asked);

    /** Returns the complex of each of {@code asked} that was ever stated. */
    ImmutableMap<UnitId, ComplexId> complexesOf(Set<UnitId> asked);
}
