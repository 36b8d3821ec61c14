package org.anju.party;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;

/**
 * The share of party members in committees, streets and counties over the quarters (Xinyang draft, measure 1), as an aggregate
 * alone: small groups are withheld, and so is whatever would give them away.
 *
 * <p>What is granted may be published whole, explanation included. It gives away no withheld number: not in any quarter by
 * sums, though somebody knows these rules, and not over several quarters to somebody who knows that nothing else changed. It holds for the sums of this report:
 * totals of other cuts through the same committees (a functional area beside its counties) must not be published besides. A
 * later report begins with the same quarter and is handed what the earlier one told. Without a rule on small groups nothing is
 * told at all. Thread-safe.
 */
public final class PartyShareReport {

    private static final Fact COMMITTEES = Fact.open("share.committees", "业主委员会（物业管理委员会）数", "committees");
    private static final Fact DIVISION = Fact.open("committee.division", "所属区划", "division of a committee");
    private static final Fact MEMBERS =
            Fact.official("committee.partyMembers", "委员中党员人数", "party members of a committee");
    private static final Rule TARGET = Rule.of(
            "1.3",
            "PARTY_SHARE_BELOW_TARGET",
            Text.of("{0}委员中党员比例达到{1}", "{0}: the share of party members reaches {1}"),
            Text.of("{0}委员中党员比例未达到{1}", "{0}: the share of party members is below {1}"));

    private final RuleBook book;

    private PartyShareReport(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static PartyShareReport by(RuleBook book) {
        return new PartyShareReport(book);
    }

    /**
     * Reports on {@code counts}, of the quarters that have begun by the day asked for.
     *
     * @param tree       the divisions, counted once each
     * @param counts     a committee each; throws if one stands twice
     * @param toldBefore ids of the places that earlier reports told; empty for the first one
     */
    public Decision<ShareReport> decide(
            DivisionTree tree, List<CommitteeCounts> counts, Set<String> toldBefore, AsOf asOf) {
        Set<BodyId> seen = new HashSet<>();
        counts.forEach(each -> checkArgument(seen.add(each.committee()), "%s stands twice", each.committee()));
        Reasoning why = Reasoning.of("party.shareReport", book, asOf);
        Reading<Long> smallGroup = why.read(PartyParameters.SMALL_GROUP);
        Reading<Ratio> target = why.readIfSet(PartyParameters.SHARE_TARGET);
        why.use(COMMITTEES, counts.size());
        ImmutableList<Quarter> quarters = quarters(counts, asOf);
        counts.forEach(each -> require(tree, each, quarters, why));
        if (why.lacks()) {
            return why.fail();
        }
        ShareReport report =
                report(tree, counts, quarters, smallGroup.value(), ImmutableSet.copyOf(toldBefore), target.find());
        report.lines().stream()
                .filter(line -> !line.place().isCommittee())
                .forEach(line -> line.onTarget()
                        .ifPresent(reached ->
                                why.warn(TARGET, target, reached, line.place().name(), target.value())));
        return why.conclude(report);
    }

    private static ImmutableList<Quarter> quarters(List<CommitteeCounts> counts, AsOf asOf) {
        return counts.stream()
                .flatMap(each -> each.quarters().keySet().stream())
                .filter(quarter -> !quarter.firstDay().isAfter(asOf.validOn()))
                .distinct()
                .sorted()
                .collect(toImmutableList());
    }

    private static void require(DivisionTree tree, CommitteeCounts each, List<Quarter> quarters, Reasoning why) {
        String id = each.committee().value();
        if (!tree.has(each.division())) {
            why.lack(DIVISION, id);
        }
        for (Quarter quarter : quarters) {
            MemberCount count = each.quarters().get(quarter);
            if (count != null && count.partyMembers().isEmpty()) {
                why.lack(MEMBERS, id + " " + quarter);
            }
        }
    }

    private static ShareReport report(
            DivisionTree tree,
            List<CommitteeCounts> counts,
            ImmutableList<Quarter> quarters,
            long smallGroup,
            ImmutableSet<String> toldBefore,
            Optional<Ratio> target) {
        ShareBase base = ShareBase.EVERYBODY;
        while (true) {
            ShareCells cells = ShareCells.of(tree, counts, quarters, base);
            List<CommitteeCounts> gaps = gaps(cells, Suppression.large(cells, smallGroup), counts);
            boolean[] told = Suppression.of(cells, smallGroup, toldBefore);
            if (gaps.isEmpty()) {
                gaps = gaps(cells, told, counts);
            }
            if (gaps.isEmpty()) {
                return new ShareReport(
                        quarters, lines(cells, told, quarters, target), base.leftOut(), base.countedOn());
            }
            base = base.with(gaps, quarters.get(0));
        }
    }

    /** Returns the withheld committees that are not counted in every quarter. */
    private static List<CommitteeCounts> gaps(ShareCells cells, boolean[] told, List<CommitteeCounts> counts) {
        int first = cells.size() - counts.size();
        List<CommitteeCounts> gaps = new ArrayList<>();
        for (int at = first; at < cells.size(); at++) {
            if (!told[at] && cells.isGappy(at) && !cells.isEmpty(at)) {
                gaps.add(counts.get(at - first));
            }
        }
        return gaps;
    }

    private static ImmutableList<ShareLine> lines(
            ShareCells cells, boolean[] told, ImmutableList<Quarter> quarters, Optional<Ratio> target) {
        ImmutableList.Builder<ShareLine> lines = ImmutableList.builder();
        for (int at = 0; at < cells.size(); at++) {
            if (!cells.isEmpty(at)) {
                lines.add(line(cells, at, told[at], quarters, target));
            }
        }
        return lines.build();
    }

    private static ShareLine line(
            ShareCells cells, int at, boolean told, ImmutableList<Quarter> quarters, Optional<Ratio> target) {
        ImmutableList.Builder<ShareFigure> figures = ImmutableList.builder();
        for (int q = 0; q < quarters.size(); q++) {
            Optional<Long> party = told ? Optional.of(cells.party(at, q)) : Optional.empty();
            figures.add(new ShareFigure(quarters.get(q), cells.members(at, q), party));
        }
        ImmutableList<ShareFigure> all = figures.build();
        ShareFigure last = all.get(all.size() - 1);
        Optional<Boolean> onTarget = target.flatMap(wanted -> last.partyMembers()
                .filter(party -> last.members() > 0)
                .map(party -> wanted.isReachedBy(party, last.members())));
        return new ShareLine(cells.place(at), all, ShareTrend.of(all), onTarget);
    }
}
