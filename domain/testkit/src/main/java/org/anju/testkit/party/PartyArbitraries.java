package org.anju.testkit.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.time.Quarter;
import org.anju.party.CommitteeCounts;
import org.anju.party.MemberCount;

/** What laws of this measure are tried on. */
public final class PartyArbitraries {

    /** The first quarter of every sample. */
    public static final Quarter FIRST = Quarter.of(2024, 2);

    private static final int STREETS = 3;
    private static final int LARGEST = 6;

    private PartyArbitraries() {}

    /** Returns a city of one county with the streets S1, S2 and S3. */
    public static DivisionTree tree() {
        Division city = Division.root("CITY", "市", DivisionLevel.CITY);
        Division county = city.part("COUNTY", "县", DivisionLevel.COUNTY);
        ImmutableList.Builder<Division> all = ImmutableList.<Division>builder().add(city, county);
        for (int i = 1; i <= STREETS; i++) {
            all.add(county.part("S" + i, "街道" + i, DivisionLevel.STREET));
        }
        return DivisionTree.of(all.build()).get();
    }

    /** Returns samples of one or two quarters; most committees keep their size, some are founded or end in between. */
    public static Arbitrary<ShareSample> samples() {
        return Arbitraries.integers()
                .between(1, 2)
                .flatMap(quarters -> Combinators.combine(
                                rows(quarters).list().ofMinSize(1).ofMaxSize(5),
                                Arbitraries.integers().between(1, 2))
                        .as((rows, small) -> sample(rows, small)));
    }

    private static ShareSample sample(List<Row> rows, int smallGroup) {
        ImmutableList<CommitteeCounts> counts = IntStream.range(0, rows.size())
                .mapToObj(i -> new CommitteeCounts(
                        BodyId.of("b" + i),
                        DivisionCode.of("S" + rows.get(i).street()),
                        rows.get(i).counts()))
                .collect(ImmutableList.toImmutableList());
        return new ShareSample(tree(), counts, smallGroup);
    }

    private record Row(int street, ImmutableMap<Quarter, MemberCount> counts) {}

    private static Arbitrary<Row> rows(int quarters) {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, LARGEST);
        Arbitrary<List<MemberCount>> same =
                sizes.flatMap(size -> counts(size).list().ofSize(quarters));
        Arbitrary<List<MemberCount>> changing = Arbitraries.integers()
                .between(0, LARGEST)
                .flatMap(PartyArbitraries::counts)
                .list()
                .ofSize(quarters);
        return Combinators.combine(
                        Arbitraries.integers().between(1, STREETS),
                        Arbitraries.frequencyOf(Tuple.of(4, same), Tuple.of(1, changing)))
                .as((street, counts) -> new Row(street, byQuarter(counts)));
    }

    private static Arbitrary<MemberCount> counts(int size) {
        return Arbitraries.integers().between(0, size).map(party -> MemberCount.of(party, size));
    }

    private static ImmutableMap<Quarter, MemberCount> byQuarter(List<MemberCount> counts) {
        ImmutableMap.Builder<Quarter, MemberCount> byQuarter = ImmutableMap.builder();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i).members() > 0) {
                byQuarter.put(FIRST.plus(i), counts.get(i));
            }
        }
        return byQuarter.buildOrThrow();
    }
}
