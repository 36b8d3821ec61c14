package org.anju.testkit.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.anju.assembly.Ballot;
import org.anju.assembly.Choice;
import org.anju.assembly.Contest;
import org.anju.kernel.area.Area;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.RollBasis;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;
import org.anju.testkit.assembly.VoteTotals.Side;

/** Votes as they come in a city, crowded round the limits of the law. */
public final class AssemblyArbitraries {

    private static final long MOST_HEADS = 20_000;
    private static final long LARGEST_AREA = 1_000_000_000_000L;
    private static final int MOST_OWNERS = 12;

    private AssemblyArbitraries() {}

    /** Returns totals that hit two thirds, one half and three quarters exactly, miss them by one, or are anywhere. */
    public static Arbitrary<VoteTotals> totals() {
        return Combinators.combine(sides(MOST_HEADS), sides(LARGEST_AREA)).as(VoteTotals::new);
    }

    private static Arbitrary<Side> sides(long most) {
        return Arbitraries.longs()
                .between(1, most)
                .flatMap(roll -> near(roll, Ratio.of(2, 3), Ratio.of(1, 2))
                        .flatMap(part ->
                                near(part, Ratio.of(1, 2), Ratio.of(3, 4)).map(yes -> new Side(roll, part, yes))));
    }

    /** Returns parts of {@code whole}: just below, at and just above a limit, all, none, anything. */
    private static Arbitrary<Long> near(long whole, Ratio one, Ratio other) {
        Arbitrary<Long> limit = Combinators.combine(
                        Arbitraries.of(one, other), Arbitraries.longs().between(-1, 1))
                .as((ratio, by) -> Math.max(0, Math.min(whole, ratio.leastReaching(whole) + by)));
        return Arbitraries.frequencyOf(
                Tuple.of(5, limit),
                Tuple.of(1, Arbitraries.just(whole)),
                Tuple.of(3, Arbitraries.longs().between(0, whole)));
    }

    /** Returns votes of a few owners with one to three units each, some of them jointly owned, some the developer's. */
    public static Arbitrary<VoteSheet> sheets() {
        return owners().list().ofMinSize(1).ofMaxSize(MOST_OWNERS).map(AssemblyArbitraries::sheet);
    }

    /** Returns elections of one to three of two to five nominees, by a few owners. */
    public static Arbitrary<ElectionSheet> elections() {
        Arbitrary<Contest> contests = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(2, 5))
                .as((seats, nominees) -> new Contest(
                        seats,
                        IntStream.range(0, nominees).mapToObj(i -> "n" + i).collect(toImmutableList())));
        return Combinators.combine(sheets(), contests)
                .flatAs((sheet, contest) -> Arbitraries.of(contest.nominees())
                        .set()
                        .list()
                        .ofSize(sheet.ballots().size())
                        .map(marks -> new ElectionSheet(
                                sheet.basis(),
                                sheet.ballots(),
                                contest,
                                marks.stream().map(ImmutableSet::copyOf).collect(toImmutableList()))));
    }

    private record Holding(List<Long> areas, boolean joint, boolean developer, Optional<Choice> choice) {}

    private static Arbitrary<Holding> owners() {
        Arbitrary<List<Long>> areas =
                Arbitraries.longs().between(1, 30_000).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Choice> choices = Arbitraries.frequency(
                Tuple.of(5, Choice.FOR), Tuple.of(3, Choice.AGAINST), Tuple.of(2, Choice.ABSTAIN));
        return Combinators.combine(
                        areas,
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(false, false, false, true),
                        choices.optional(0.8))
                .as(Holding::new);
    }

    private static VoteSheet sheet(List<Holding> holdings) {
        RollBasis.Builder basis = RollBasis.builder();
        basis.complex(ComplexId.of("C"));
        ImmutableList.Builder<Ballot> ballots = ImmutableList.builder();
        boolean developerVoted = false;
        for (int h = 0; h < holdings.size(); h++) {
            Holding holding = holdings.get(h);
            String name = holding.developer() ? "developer" : "owner" + h;
            for (int u = 0; u < holding.areas().size(); u++) {
                unit("u" + h + "-" + u, name, holding, holding.areas().get(u), basis);
            }
            if (holding.choice().isPresent() && !(holding.developer() && developerVoted)) {
                developerVoted |= holding.developer();
                ballots.add(Ballot.of(h + 1L, OwnerId.of(name), holding.choice().get()));
            }
        }
        return new VoteSheet(basis.build(), ballots.build());
    }

    private static void unit(String id, String owner, Holding holding, long area, RollBasis.Builder basis) {
        basis.addUnit(new ExclusiveUnit(
                UnitId.of(id),
                ComplexId.of("C"),
                "1",
                id,
                UnitUsage.DWELLING,
                AreaFigures.registered(Area.ofHundredths(area))));
        ImmutableList<OwnerId> owners = holding.joint() && !holding.developer()
                ? ImmutableList.of(OwnerId.of(owner), OwnerId.of(owner + " and spouse"))
                : ImmutableList.of(OwnerId.of(owner));
        basis.addOwnership(
                new Ownership(UnitId.of(id), holding.developer() ? Title.DEVELOPER_UNSOLD : Title.REGISTERED, owners));
    }
}
