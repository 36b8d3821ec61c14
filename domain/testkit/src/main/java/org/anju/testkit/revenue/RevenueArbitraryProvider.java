package org.anju.testkit.revenue;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets jqwik fill in every parameter of type {@link LedgerHistory}. */
public final class RevenueArbitraryProvider implements ArbitraryProvider {

    /** For the service loader. */
    public RevenueArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(LedgerHistory.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypes) {
        return Set.of(RevenueArbitraries.histories());
    }
}
