package org.anju.pages.bulletins;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import org.anju.city.CityFacts;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;

/**
 * What providers and complexes are called on a page.
 *
 * @param providers the names of providers
 * @param complexes the names of complexes
 */
public record Names(ImmutableMap<ProviderId, Text> providers, ImmutableMap<ComplexId, Text> complexes) {

    /** Returns the names in {@code city}. */
    public static Names in(CityFacts city) {
        return new Names(
                city.providers().values().stream()
                        .collect(toImmutableMap(provider -> provider.id(), provider -> Text.same(provider.name()))),
                city.complexes().stream()
                        .collect(toImmutableMap(complex -> complex.id(), complex -> Text.same(complex.name()))));
    }

    /** Returns the name of a provider, or its code where it is not known. */
    public Text provider(ProviderId id) {
        return providers.getOrDefault(id, Text.same(id.code()));
    }

    /** Returns the name of a complex, or its id where it is not known. */
    public Text complex(ComplexId id) {
        return complexes.getOrDefault(id, Text.same(id.value()));
    }
}
