package org.anju.testkit.fee;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.anju.fee.Arrears;
import org.anju.fee.Charge;
import org.anju.fee.ChargeTerms;
import org.anju.fee.Instalment;
import org.anju.fee.Tariff;
import org.anju.fee.UnitFacts;
import org.anju.fee.Vacancy;

/** Lets {@code @ForAll} make the facts of fees; found by the {@code ServiceLoader}. */
public final class FeeArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> KNOWN = Map.of(
            Tariff.class, FeeArbitraries::tariffs,
            UnitFacts.class, FeeArbitraries::homes,
            Vacancy.class, FeeArbitraries::vacancies,
            Instalment.class, FeeArbitraries::instalments,
            Arrears.class, FeeArbitraries::arrears,
            Charge.class, FeeArbitraries::charges,
            ChargeTerms.class, FeeArbitraries::terms);

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return KNOWN.containsKey(type.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return Set.of(KNOWN.get(type.getRawType()).get());
    }
}
