package org.anju.testkit.register;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.Territory;

/** Lets {@code @ForAll} make the values of the register; found by the {@code ServiceLoader}. */
public final class RegisterArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> KNOWN = Map.ofEntries(
            Map.entry(DivisionTree.class, RegisterArbitraries::trees),
            Map.entry(Territory.class, RegisterArbitraries::territories),
            Map.entry(AreaFigures.class, RegisterArbitraries::areaFigures),
            Map.entry(ExclusiveUnit.class, RegisterArbitraries::units),
            Map.entry(Ownership.class, RegisterArbitraries::ownerships),
            Map.entry(ProviderId.class, RegisterArbitraries::providers));

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return KNOWN.containsKey(type.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return Set.of(KNOWN.get(type.getRawType()).get());
    }
}
