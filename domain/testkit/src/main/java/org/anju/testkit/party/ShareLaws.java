package org.anju.testkit.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.register.Division;
import org.anju.kernel.time.AsOf;
import org.anju.party.CommitteeCounts;
import org.anju.party.PartyShareReport;
import org.anju.party.ShareFigure;
import org.anju.party.ShareLine;
import org.anju.party.ShareReport;

/** What must hold of every public report on the share of party members: it tells of groups and gives nobody away. */
public interface ShareLaws {

    /** The day decided for. */
    AsOf DAY = AsOf.date("2024-12-31");

    /** Reports on a sample. */
    default Decision<ShareReport> decide(ShareSample sample) {
        return PartyShareReport.by(PartyRules.book(sample.smallGroup()))
                .decide(sample.tree(), sample.counts(), Set.of(), DAY);
    }

    /** The samples of {@link PartyArbitraries}. */
    @Provide
    default Arbitrary<ShareSample> shareSamples() {
        return PartyArbitraries.samples();
    }

    /** Sums less siblings leave at least two numbers for everything withheld, in every quarter. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("1.3: no quarter gives a withheld number away")
    default void noQuarterGivesAWithheldNumberAway(@ForAll("shareSamples") ShareSample sample) {
        ShareReport report = decide(sample).getOrElseThrow();
        Onlooker onlooker = new Onlooker(sample, report);
        for (String place : onlooker.withheld()) {
            for (int q = 0; q < report.quarters().size(); q++) {
                if (onlooker.size(place, q) > 0) {
                    assertThat(onlooker.possible(place, q)).as(place).hasSizeGreaterThan(1);
                }
            }
        }
    }

    /**
     * Nor does it help to know how reports are made: the same report could have come of another number, all other quarters
     * being as they are. Committees that are counted on join their quarters together and are left to the other laws.
     */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("1.3: who knows the rules learns no more")
    default void whoKnowsTheRulesLearnsNoMore(@ForAll("shareSamples") ShareSample sample) {
        ShareReport report = decide(sample).getOrElseThrow();
        Onlooker onlooker = new Onlooker(sample, report);
        for (int q = 0; report.countedOn().isEmpty() && q < report.quarters().size(); q++) {
            Map<String, Set<Integer>> seen = new HashMap<>();
            for (int[] world : onlooker.worlds(q)) {
                if (onlooker.withheld().stream()
                                .anyMatch(place ->
                                        seen.getOrDefault(place, Set.of()).size() < 2)
                        && decide(onlooker.sampleOf(q, world)).getOrElseThrow().equals(report)) {
                    onlooker.withheld()
                            .forEach(place -> seen.computeIfAbsent(place, id -> new TreeSet<>())
                                    .add(onlooker.sum(place, world)));
                }
            }
            for (String place : onlooker.withheld()) {
                if (onlooker.size(place, q) > 0) {
                    assertThat(seen.getOrDefault(place, Set.of())).as(place).hasSizeGreaterThan(1);
                }
            }
        }
    }

    /** Two dates give nothing away either, to whoever knows that nothing else changed, or that this place did not. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("1.3: no two quarters give a withheld number away")
    default void noTwoQuartersGiveAWithheldNumberAway(@ForAll("shareSamples") ShareSample sample) {
        ShareReport report = decide(sample).getOrElseThrow();
        Onlooker onlooker = new Onlooker(sample, report);
        for (String place : onlooker.withheld()) {
            TreeSet<Integer> always = new TreeSet<>(onlooker.possible(place, 0));
            for (int q = 0; q < report.quarters().size(); q++) {
                always.retainAll(onlooker.possible(place, q));
                if (onlooker.size(place, q) > 0 && onlooker.restKeepsItsSize(place)) {
                    assertThat(onlooker.possibleIfNothingElseChanged(place, q).size())
                            .as(place)
                            .isNotEqualTo(1);
                }
            }
            assertThat(always.size()).as(place).isNotEqualTo(1);
        }
    }

    /** A number that is told is large, on both sides, or of a place where nobody is counted. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("1.3: no small group is told")
    default void noSmallGroupIsTold(@ForAll("shareSamples") ShareSample sample) {
        for (ShareLine line : decide(sample).getOrElseThrow().lines()) {
            for (ShareFigure figure : line.figures()) {
                figure.partyMembers()
                        .filter(party -> figure.members() > 0)
                        .ifPresent(party -> assertThat(Math.min(party, figure.members() - party))
                                .isGreaterThanOrEqualTo(sample.smallGroup()));
            }
        }
    }

    /** Of a withheld place neither figure nor trend nor target is told, and no text names it. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("1.3: what is withheld is nowhere said")
    default void whatIsWithheldIsNowhereSaid(@ForAll("shareSamples") ShareSample sample) {
        Decision<ShareReport> decision = decide(sample);
        for (ShareLine line : decision.getOrElseThrow().lines()) {
            if (line.isWithheld()) {
                assertThat(line.figures()).allMatch(ShareFigure::isWithheld);
                assertThat(line.trend()).isEmpty();
                assertThat(line.onTarget()).isEmpty();
                assertThat(decision.explanation().render(Locale.CHINA))
                        .doesNotContain(line.place().name());
            }
        }
    }

    /** What is told is the sum over the committees that are not left out, as they are or last were. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("1.3: what is told is true")
    default void whatIsToldIsTrue(@ForAll("shareSamples") ShareSample sample) {
        ShareReport report = decide(sample).getOrElseThrow();
        for (ShareLine line : report.lines()) {
            for (int q = 0; q < report.quarters().size(); q++) {
                int quarter = q;
                long party = sample.counts().stream()
                        .filter(each -> !report.leftOut().contains(each.committee()))
                        .filter(each -> isIn(sample, line, each))
                        .flatMap(each -> Onlooker.counted(report, each, quarter).stream())
                        .mapToLong(each -> each.partyMembers().orElseThrow())
                        .sum();
                line.figures()
                        .get(q)
                        .partyMembers()
                        .ifPresent(told -> assertThat(told).isEqualTo(party));
            }
        }
    }

    private static boolean isIn(ShareSample sample, ShareLine line, CommitteeCounts committee) {
        String id = line.place().id();
        return line.place().isCommittee()
                ? committee.committee().value().equals(id)
                : sample.tree().subtreeOf(committee.division()).stream()
                                .map(Division::code)
                                .anyMatch(code -> code.value().equals(id))
                        || sample.tree().ancestorsOf(committee.division()).stream()
                                .anyMatch(outer -> outer.code().value().equals(id));
    }
}
