package org.anju.city;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.anju.credit.list.Listing;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.Territory;
import org.anju.kernel.time.Quarter;

/**
 * What is known about a city as a whole, as of one moment; what each complex holds is in its {@link ComplexFacts}.
 *
 * @param territory   its divisions, with the overlays upon them
 * @param complexes   its complexes in outline, by id
 * @param providers   the providers, by unified social credit code
 * @param assessments what quarterly checks found
 * @param published   the good and bad lists published before, with the day they came out
 * @param listings    who stood on them
 */
public record CityFacts(
        Territory territory,
        ImmutableList<ComplexOutline> complexes,
        ImmutableMap<ProviderId, ProviderFacts> providers,
        ImmutableList<Assessment> assessments,
        ImmutableMap<Quarter, LocalDate> published,
        ImmutableList<Listing> listings) {}
