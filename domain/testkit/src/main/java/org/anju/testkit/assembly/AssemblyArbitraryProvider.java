package org.anju.testkit.assembly;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.anju.assembly.CastBallot;
import org.anju.assembly.Vote;

/** Lets {@code @ForAll} make votes; found by the {@code ServiceLoader}. */
public final class AssemblyArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> KNOWN = Map.of(
            VoteTotals.class, AssemblyArbitraries::totals,
            VoteSheet.class, AssemblyArbitraries::sheets,
            ElectionSheet.class, AssemblyArbitraries::elections,
            Vote.class, VoteArbitraries::votes,
            CastBallot.class, VoteArbitraries::castBallots);

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return KNOWN.containsKey(type.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return Set.of(KNOWN.get(type.getRawType()).get());
    }
}
