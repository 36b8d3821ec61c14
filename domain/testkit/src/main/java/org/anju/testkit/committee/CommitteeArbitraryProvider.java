package org.anju.testkit.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.anju.committee.Candidate;
import org.anju.committee.Slate;
import org.anju.testkit.committee.CandidateSketch.Known;
import org.anju.testkit.committee.CandidateSketch.Part;

/** Lets {@code @ForAll} make candidates and lists of them; found by the {@code ServiceLoader}. */
public final class CommitteeArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> KNOWN = Map.of(
            CandidateSketch.class, CommitteeArbitraryProvider::sketches,
            Candidate.class, () -> sketches().map(CandidateSketch::candidate),
            Slate.class, CommitteeArbitraryProvider::slates,
            MeetingSketch.class, CommitteeArbitraryProvider::meetings);

    /** Returns sketches: mostly good, with a few facts bad or unknown, or some of each. */
    public static Arbitrary<CandidateSketch> sketches() {
        return Arbitraries.of(Known.class)
                .set()
                .ofMinSize(1)
                .flatMap(kinds -> Arbitraries.maps(Arbitraries.of(Part.class), Arbitraries.of(kinds))
                        .ofMaxSize(Part.values().length)
                        .map(CommitteeArbitraryProvider::sketch));
    }

    private static CandidateSketch sketch(Map<Part, Known> parts) {
        CandidateSketch sketch = CandidateSketch.all(Known.GOOD);
        for (Map.Entry<Part, Known> part : ImmutableMap.copyOf(parts).entrySet()) {
            sketch = sketch.with(part.getKey(), part.getValue());
        }
        return sketch;
    }

    /** Returns lists of up to forty candidates. */
    public static Arbitrary<Slate> slates() {
        return Arbitraries.integers()
                .between(1, 40)
                .flatMap(candidates -> Combinators.combine(
                                Arbitraries.just(candidates),
                                Arbitraries.frequencyOf(
                                        Tuple.of(9, Arbitraries.integers().between(0, candidates)),
                                        Tuple.of(1, Arbitraries.just(candidates / 2))))
                        .as((all, members) -> Slate.of(members, all)));
    }

    /** Returns meetings of up to eleven members, most of whom approve or did not come. */
    public static Arbitrary<MeetingSketch> meetings() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(MeetingSketch.Part.FOR, MeetingSketch.Part.ABSENT)),
                        Tuple.of(1, Arbitraries.of(MeetingSketch.Part.class)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(11)
                .map(parts -> new MeetingSketch(ImmutableList.copyOf(parts)));
    }

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return KNOWN.containsKey(type.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return Set.of(KNOWN.get(type.getRawType()).get());
    }
}
