package org.anju.testkit.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.anju.assembly.Ballot;
import org.anju.assembly.CastBallot;
import org.anju.assembly.Channel;
import org.anju.assembly.Choice;
import org.anju.assembly.Contest;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.Proxy;
import org.anju.assembly.Vote;
import org.anju.kernel.area.Area;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.CostBearingRange;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.RollBuilder;
import org.anju.kernel.register.RollEntry;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;

/** Votes and ballots as a store must bring them back: with every attribute, and with nothing but what is needed. */
public final class VoteArbitraries {

    private static final int LONGEST = 12;

    private VoteArbitraries() {}

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aB1 '\"\\\t\r\n,;{}()|NULL.安居")
                .ofMinLength(1)
                .ofMaxLength(LONGEST);
    }

    private static Arbitrary<Text> names() {
        return Combinators.combine(texts(), texts()).as(Text::of);
    }

    private static Arbitrary<Instant> moments() {
        return Combinators.combine(
                        Arbitraries.longs().between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-50_000, 50_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    /** Returns ballots under their names; ids may come twice, also with different contents. */
    public static Arbitrary<CastBallot> castBallots() {
        return Combinators.combine(texts(), ballots()).as(CastBallot::new);
    }

    /** Returns ballots of every kind. */
    public static Arbitrary<Ballot> ballots() {
        Arbitrary<Ballot> marked = Combinators.combine(
                        Arbitraries.longs(),
                        texts().map(UnitId::of),
                        texts().map(OwnerId::of).optional(),
                        Arbitraries.of(Choice.class).optional(),
                        moments().optional(),
                        Arbitraries.of(Channel.class),
                        Combinators.combine(texts(), flags()).as(Proxy::new).optional())
                .as((number, unit, voter, choice, castAt, channel, proxy) -> Ballot.builder()
                        .number(number)
                        .unit(unit)
                        .voter(voter)
                        .choice(choice)
                        .castAt(castAt)
                        .channel(channel)
                        .proxy(proxy)
                        .build());
        return Combinators.combine(marked, Arbitraries.longs().optional(), flags(), flags(), flags(), flags(), flags())
                .as(VoteArbitraries::flagged);
    }

    private static Ballot flagged(
            Ballot ballot,
            Optional<Long> marks,
            boolean delivered,
            boolean signed,
            boolean clear,
            boolean representative,
            boolean named) {
        Ballot.Builder flagged = Ballot.builder();
        flagged.from(ballot).delivered(delivered).signed(signed).clear(clear).representative(representative);
        if (ballot.choice().isEmpty()) {
            marks.ifPresent(flagged::marks);
        }
        return (named || ballot.voter().isEmpty() ? flagged : flagged.unit(Optional.empty())).build();
    }

    /** Returns votes on a few motions by a few units, some of them held jointly or only bought. */
    public static Arbitrary<Vote> votes() {
        return Combinators.combine(texts(), motions().list().ofMinSize(1).ofMaxSize(3), rolls())
                .as((id, motions, roll) -> new Vote(id, numbered(motions), roll));
    }

    private static ImmutableList<Motion> numbered(List<Motion> motions) {
        return IntStream.range(0, motions.size())
                .mapToObj(i -> Motion.builder()
                        .from(motions.get(i))
                        .id(i + motions.get(i).id())
                        .build())
                .collect(toImmutableList());
    }

    private static Arbitrary<Motion> motions() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(JointDecisionMatter.class),
                        names().optional(),
                        moments().optional(),
                        flags(),
                        contests().optional())
                .as((id, matter, title, closesAt, announced, contest) -> Motion.builder()
                        .id(id)
                        .matter(matter)
                        .title(title.orElse(matter.text()))
                        .closesAt(closesAt)
                        .announced(announced)
                        .contest(contest)
                        .build());
    }

    private static Arbitrary<Contest> contests() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, LONGEST),
                        texts().list().uniqueElements().ofMinSize(1).ofMaxSize(3))
                .as((seats, nominees) -> new Contest(seats, ImmutableList.copyOf(nominees)));
    }

    private record Holding(int head, long area, Title title, List<String> owners, boolean restricted) {}

    private static Arbitrary<Holding> holdings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, LONGEST),
                        Arbitraries.longs().between(0, 1_000_000_000_000L),
                        Arbitraries.of(Title.class),
                        texts().list().uniqueElements().ofMinSize(1).ofMaxSize(3),
                        flags())
                .as(Holding::new);
    }

    private static Arbitrary<CostBearingRange> ranges() {
        return Combinators.combine(
                        names(), texts().set().ofMaxSize(3), texts().set().ofMaxSize(3))
                .as((name, buildings, units) -> new CostBearingRange(
                        name,
                        ImmutableSet.copyOf(buildings),
                        units.stream().map(UnitId::of).collect(ImmutableSet.toImmutableSet())));
    }

    /** Returns rolls of a few units. */
    public static Arbitrary<Roll> rolls() {
        return Combinators.combine(
                        texts().map(ComplexId::of),
                        ranges(),
                        days(),
                        holdings().list().ofMinSize(1).ofMaxSize(LONGEST))
                .as(VoteArbitraries::roll);
    }

    private static Roll roll(ComplexId complex, CostBearingRange range, LocalDate frozenOn, List<Holding> holdings) {
        RollBuilder roll = new RollBuilder(complex, range, frozenOn);
        int heads = 0;
        for (int i = 0; i < holdings.size(); i++) {
            Holding holding = holdings.get(i);
            int head = Math.min(holding.head(), heads);
            heads = Math.max(heads, head + 1);
            ImmutableList<OwnerId> owners =
                    holding.owners().stream().map(OwnerId::of).collect(toImmutableList());
            roll.add(new RollEntry(
                    head,
                    Area.ofHundredths(holding.area()),
                    new Ownership(UnitId.of(i + holding.owners().get(0)), holding.title(), owners),
                    holding.restricted()));
        }
        return roll.build();
    }
}
