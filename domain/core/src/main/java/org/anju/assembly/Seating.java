package org.anju.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anju.assembly.ElectionFacts.Settlement;
import org.anju.assembly.ElectionParameters.Ranking;
import org.anju.assembly.ElectionParameters.TieBreak;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;

/**
 * Who of the approved nominees gets a seat. Where all find one they are not ranked; a tie for the last seats is named and
 * never broken here.
 *
 * @param elected    who has a seat: by rank, or as printed where nobody was ranked
 * @param alternates who was approved and has none, by rank (候补顺位)
 * @param tied       who is tied for the last seats, as printed; empty where nobody is, or the tie was settled
 * @param tiedSeats  for how many seats they are tied
 */
record Seating(
        ImmutableList<String> elected, ImmutableList<String> alternates, ImmutableList<String> tied, int tiedSeats) {

    static final Seating NOBODY = new Seating(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), 0);

    private static final Fact RUN_OFF = Fact.open("election.runOff", "重新投票结果", "result of the run-off");
    private static final Fact LOT = Fact.open("election.lot", "抽签结果", "result of the lot");
    private static final Fact WINNERS = Fact.open(
            "election.winners", "末席归属（须为并列候选人且人数相符）", "winners of the tie, out of the tied and as many as seats");
    private static final Rule AS_THE_RULES_SAY = Rule.of(
            "2.5",
            "OTHER_TIE_BREAK",
            Text.of("末席票数相同，以{0}确定", "a tie for the last seat was settled by {0}"),
            Text.of("末席票数相同，应以{1}确定，而以{0}确定", "a tie for the last seat was settled by {0}, not by {1}"));

    /** Seats {@code approved}, who are in the order printed. */
    static Seating of(
            ImmutableList<NomineeResult> approved, int seats, Optional<Settlement> settlement, Reasoning why) {
        if (approved.size() <= seats) {
            return new Seating(names(approved), ImmutableList.of(), ImmutableList.of(), 0);
        }
        return why.read(ElectionParameters.RANKING)
                .find()
                .map(ranking -> ranked(approved, order(ranking), seats, settlement, why))
                .orElse(NOBODY);
    }

    private static Seating ranked(
            List<NomineeResult> approved,
            Comparator<NomineeResult> order,
            int seats,
            Optional<Settlement> settlement,
            Reasoning why) {
        List<NomineeResult> ranked = approved.stream().sorted(order).toList();
        if (seats == 0 || order.compare(ranked.get(seats - 1), ranked.get(seats)) != 0) {
            return new Seating(
                    names(ranked.subList(0, seats)),
                    names(ranked.subList(seats, ranked.size())),
                    ImmutableList.of(),
                    0);
        }
        NomineeResult last = ranked.get(seats);
        ImmutableList<String> before = names(
                ranked.stream().filter(each -> order.compare(each, last) < 0).toList());
        ImmutableList<String> tied = names(
                ranked.stream().filter(each -> order.compare(each, last) == 0).toList());
        ImmutableList<String> after = names(
                ranked.stream().filter(each -> order.compare(each, last) > 0).toList());
        int free = seats - before.size();
        return winners(tied, free, settlement, why)
                .map(winners -> new Seating(
                        join(before, winners),
                        join(
                                tied.stream()
                                        .filter(each -> !winners.contains(each))
                                        .collect(toImmutableList()),
                                after),
                        ImmutableList.of(),
                        0))
                .orElse(new Seating(before, after, tied, free));
    }

    private static Optional<ImmutableList<String>> winners(
            ImmutableList<String> tied, int free, Optional<Settlement> settlement, Reasoning why) {
        Reading<TieBreak> way = why.read(ElectionParameters.TIE_BREAK);
        if (settlement.isEmpty()) {
            way.find().ifPresent(by -> why.lack(by == TieBreak.LOT ? LOT : RUN_OFF, String.join(", ", tied)));
            return Optional.empty();
        }
        ImmutableList<String> winners = settlement.get().winners();
        if (winners.size() != free
                || !tied.containsAll(winners)
                || ImmutableSet.copyOf(winners).size() != free) {
            why.lack(WINNERS, String.join(", ", tied));
            return Optional.empty();
        }
        way.find()
                .ifPresent(by -> why.check(
                        AS_THE_RULES_SAY,
                        way,
                        by == settlement.get().by(),
                        settlement.get().by(),
                        by));
        return way.find().filter(settlement.get().by()::equals).map(by -> winners);
    }

    /** More comes first; equal is a tie. */
    private static Comparator<NomineeResult> order(Ranking ranking) {
        Comparator<NomineeResult> heads = by(Dimension.HEADS);
        Comparator<NomineeResult> area = by(Dimension.AREA);
        return switch (ranking) {
            case HEADS -> heads;
            case AREA -> area;
            case HEADS_THEN_AREA -> heads.thenComparing(area);
            case AREA_THEN_HEADS -> area.thenComparing(heads);
        };
    }

    private static Comparator<NomineeResult> by(Dimension dimension) {
        return Comparator.comparingLong(
                (NomineeResult each) -> -each.support().in(dimension).orElseThrow());
    }

    private static ImmutableList<String> names(List<NomineeResult> nominees) {
        return nominees.stream().map(NomineeResult::nominee).collect(toImmutableList());
    }

    private static ImmutableList<String> join(List<String> first, List<String> then) {
        return ImmutableList.<String>builder().addAll(first).addAll(then).build();
    }
}
