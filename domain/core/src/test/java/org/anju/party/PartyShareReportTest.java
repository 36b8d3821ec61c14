package org.anju.party;

import static org.anju.party.Sample.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.time.Quarter;
import org.junit.jupiter.api.Test;

class PartyShareReportTest {

    private static final Quarter Q2 = Quarter.of(2024, 2);
    private static final Quarter Q3 = Quarter.of(2024, 3);

    private static CommitteeCounts committee(String id, String street, MemberCount... quarters) {
        ImmutableMap.Builder<Quarter, MemberCount> counts = ImmutableMap.builder();
        for (int i = 0; i < quarters.length; i++) {
            counts.put(Q3.plus(i + 1 - quarters.length), quarters[i]);
        }
        return new CommitteeCounts(BodyId.of(id), DivisionCode.of(street), counts.buildOrThrow());
    }

    private static Decision<ShareReport> decide(List<CommitteeCounts> counts, String... without) {
        return PartyShareReport.by(Sample.rules(without)).decide(Sample.tree(), counts, Set.of(), DAY);
    }

    private static ShareReport report(CommitteeCounts... counts) {
        return decide(List.of(counts)).getOrElseThrow();
    }

    private static ShareLine line(ShareReport report, String id) {
        return report.lines().stream()
                .filter(line -> line.place().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void largeGroupsAreToldAndSummedUp() {
        ShareReport report = report(
                committee("A", "S1", MemberCount.of(3, 7), MemberCount.of(4, 7)),
                committee("B", "S1", MemberCount.of(5, 9), MemberCount.of(4, 9)),
                committee("C", "S2", MemberCount.of(2, 5), MemberCount.of(2, 5)));

        assertThat(report.withheld()).isEmpty();
        assertThat(report.lines())
                .extracting(line -> line.place().id())
                .containsExactly("CITY", "COUNTY", "S1", "S2", "A", "B", "C");
        assertThat(line(report, "COUNTY").last().partyMembers()).contains(10L);
        assertThat(line(report, "A").trend()).contains(ShareTrend.RISING);
        assertThat(line(report, "B").trend()).contains(ShareTrend.FALLING);
        assertThat(line(report, "COUNTY").trend()).contains(ShareTrend.STEADY);
        assertThat(line(report, "A").onTarget()).contains(true);
        assertThat(line(report, "C").onTarget()).contains(false);
    }

    @Test
    void aSmallGroupIsWithheldWithItsPairAsItWouldBeGivenAway() {
        ShareReport report = report(
                committee("A", "S1", MemberCount.of(1, 7)),
                committee("B", "S1", MemberCount.of(4, 9)),
                committee("C", "S1", MemberCount.of(4, 8)),
                committee("D", "S1", MemberCount.of(4, 8)),
                committee("E", "S2", MemberCount.of(2, 5)));

        assertThat(report.withheld()).containsExactly("A", "B");
        assertThat(report.told()).containsExactly("CITY", "COUNTY", "S1", "S2", "C", "D", "E");
        assertThat(line(report, "A").last()).isEqualTo(new ShareFigure(Q3, 7, java.util.Optional.empty()));
        assertThat(line(report, "A").trend()).isEmpty();
        assertThat(line(report, "A").onTarget()).isEmpty();
    }

    @Test
    void whenEverybodyOrNobodyIsAMemberTheGroupIsSmallToo() {
        assertThat(report(
                                committee("A", "S1", MemberCount.of(9, 9)),
                                committee("B", "S1", MemberCount.of(4, 9)),
                                committee("C", "S1", MemberCount.of(4, 9)))
                        .withheld())
                .contains("A");
    }

    @Test
    void theOnlyCommitteeOfAStreetWithholdsTheStreetAndASibling() {
        ShareReport report = report(
                committee("A", "S1", MemberCount.of(1, 7)),
                committee("B", "S2", MemberCount.of(4, 9)),
                committee("C", "S2", MemberCount.of(4, 9)));

        assertThat(report.withheld()).containsExactly("S1", "S2", "A", "B", "C");
        assertThat(report.told()).containsExactly("CITY", "COUNTY");
    }

    @Test
    void theNextPairIsWithheldWhereTheSumOfOneFixesItsParts() {
        // two committees without a single party member: any sum over them alone would say so
        ShareReport report = report(
                committee("A", "S1", MemberCount.of(0, 7)),
                committee("B", "S1", MemberCount.of(0, 7)),
                committee("C", "S1", MemberCount.of(3, 7)),
                committee("D", "S1", MemberCount.of(4, 9)));

        assertThat(report.withheld()).containsExactly("A", "B", "C", "D");
        assertThat(report.told()).contains("S1");
    }

    @Test
    void whereNoPairIsLeftThePlaceItselfIsWithheld() {
        // what B was told before leaves A, and then S1 less C and D
        ShareReport report = PartyShareReport.by(Sample.rules())
                .decide(
                        Sample.tree(),
                        List.of(
                                committee("A", "S1", MemberCount.of(1, 7)),
                                committee("B", "S1", MemberCount.of(4, 9)),
                                committee("C", "S2", MemberCount.of(4, 8)),
                                committee("D", "S2", MemberCount.of(4, 8))),
                        Set.of("B"),
                        DAY)
                .getOrElseThrow();

        assertThat(report.told()).containsExactly("CITY", "COUNTY");
    }

    @Test
    void aPlaceIsToldForAllQuartersOrForNone() {
        ShareReport report = report(
                committee("A", "S1", MemberCount.of(3, 7), MemberCount.of(1, 7)),
                committee("B", "S1", MemberCount.of(4, 9), MemberCount.of(4, 9)),
                committee("C", "S1", MemberCount.of(4, 9), MemberCount.of(4, 9)));

        assertThat(line(report, "A").figures()).allMatch(ShareFigure::isWithheld);
    }

    @Test
    void aWithheldCommitteeFoundedLaterStandsInNoSum() {
        ShareReport report = report(
                committee("A", "S1", MemberCount.of(3, 7), MemberCount.of(3, 7)),
                committee("B", "S1", MemberCount.of(4, 9), MemberCount.of(4, 9)),
                committee("N", "S1", MemberCount.of(1, 5)));

        assertThat(report.leftOut()).containsExactly(BodyId.of("N"));
        assertThat(report.withheld()).isEmpty();
        assertThat(line(report, "S1").last().members()).isEqualTo(16);
    }

    @Test
    void aWithheldCommitteeThatEndsIsCountedOnAsItLastWas() {
        CommitteeCounts gone =
                new CommitteeCounts(BodyId.of("G"), DivisionCode.of("S1"), ImmutableMap.of(Q2, MemberCount.of(1, 5)));
        ShareReport report = report(
                committee("A", "S1", MemberCount.of(3, 7), MemberCount.of(3, 7)),
                committee("B", "S1", MemberCount.of(4, 9), MemberCount.of(4, 9)),
                gone);

        assertThat(report.countedOn()).containsExactly(BodyId.of("G"));
        assertThat(report.withheld()).containsExactly("A", "B", "G");
        assertThat(line(report, "S1").figures())
                .extracting(
                        ShareFigure::members, figure -> figure.partyMembers().orElseThrow())
                .containsExactly(tuple(21L, 8L), tuple(21L, 8L));
    }

    @Test
    void whatWasToldBeforeProtectsNothing() {
        List<CommitteeCounts> counts = List.of(
                committee("A", "S1", MemberCount.of(1, 7)),
                committee("B", "S1", MemberCount.of(4, 9)),
                committee("C", "S1", MemberCount.of(4, 8)),
                committee("D", "S1", MemberCount.of(4, 8)));
        PartyShareReport policy = PartyShareReport.by(Sample.rules());

        assertThat(policy.decide(Sample.tree(), counts, Set.of(), DAY)
                        .getOrElseThrow()
                        .withheld())
                .containsExactly("A", "B");
        assertThat(policy.decide(Sample.tree(), counts, Set.of("B"), DAY)
                        .getOrElseThrow()
                        .withheld())
                .containsExactly("A", "B", "C", "D");
    }

    @Test
    void withoutARuleOnSmallGroupsNothingIsTold() {
        Decision<ShareReport> decision =
                decide(List.of(committee("A", "S1", MemberCount.of(3, 7))), "party.smallGroup");

        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.considered()).isEmpty();
        assertThat(decision.missing()).extracting(Missing::code).containsExactly("party.smallGroup");
    }

    @Test
    void unknownNumbersAndDivisionsAreMissing() {
        Decision<ShareReport> decision = decide(List.of(
                committee("A", "S1", new MemberCount(7, java.util.Optional.empty())),
                committee("B", "XX", MemberCount.of(3, 7))));

        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing())
                .extracting(missing -> missing.code() + " " + missing.about())
                .containsExactly("committee.partyMembers A 2024Q3", "committee.division B");
    }

    @Test
    void aDivisionBelowTheTargetIsAWarning() {
        Decision<ShareReport> decision = decide(List.of(
                committee("A", "S1", MemberCount.of(3, 7)),
                committee("B", "S1", MemberCount.of(3, 7)),
                committee("C", "S2", MemberCount.of(5, 7))));

        assertThat(decision.isGranted()).isTrue();
        assertThat(decision.explanation().warnings())
                .extracting(Violation::code)
                .containsExactly("PARTY_SHARE_BELOW_TARGET");
        assertThat(decision.explanation().warnings().get(0).in(Locale.CHINA)).startsWith("一街道委员中党员比例未达到二分之一");
        assertThat(decide(List.of(committee("A", "S1", MemberCount.of(3, 7))), "party.shareTarget")
                        .getOrElseThrow()
                        .lines())
                .allMatch(line -> line.onTarget().isEmpty());
    }

    @Test
    void quartersToComeDoNotCount() {
        CommitteeCounts future = new CommitteeCounts(
                BodyId.of("A"),
                DivisionCode.of("S1"),
                ImmutableMap.of(Q2, MemberCount.of(3, 7), Quarter.of(2025, 1), MemberCount.of(4, 7)));

        assertThat(report(future).quarters()).containsExactly(Q2);
        assertThat(decide(ImmutableList.of()).getOrElseThrow().lines()).isEmpty();
    }

    @Test
    void countsAreNeverImpossibleAndNeverInTheLog() {
        assertThatIllegalArgumentException().isThrownBy(() -> MemberCount.of(8, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> MemberCount.of(-1, 7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decide(List.of(
                        committee("A", "S1", MemberCount.of(3, 7)), committee("A", "S2", MemberCount.of(3, 7)))));
        assertThat(MemberCount.of(3, 7)).hasToString("7 members");
    }
}
