package org.anju.testkit.law;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePack;

/** Lets {@code @ForAll} make the types of the law; found by the {@code ServiceLoader}. */
public final class LawArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> KNOWN = Map.of(
            Citation.class, LawArbitraries::citations,
            Instrument.class, LawArbitraries::instruments,
            Parameter.class, LawArbitraries::parameters,
            RulePack.class, LawArbitraries::pack,
            RuleBook.class, LawArbitraries::books);

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return KNOWN.containsKey(type.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return Optional.ofNullable(KNOWN.get(type.getRawType()))
                .<Set<Arbitrary<?>>>map(arbitrary -> Set.of(arbitrary.get()))
                .orElse(Set.of());
    }
}
