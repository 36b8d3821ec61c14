package org.anju.credit.list;

import static org.anju.kernel.scheme.Schemes.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Dated;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListDraftingTest {

    private static final AsOf DAY = AsOf.date("2024-01-05");
    private static final Quarter Q4 = Quarter.of(2023, 4);
    private static final ProviderId FIRM = Firms.FIRM;

    private static RulePackBuilder rules(Datum cut) {
        return TestRules.national()
                .set("list.unit", ListUnit.PROJECT, 3)
                .set("list.cut", cut, 3)
                .set("list.sampleFloor", 1, 3);
    }

    private static Datum rank(int good, int bad) {
        return fields("kind", "RANK", "good", good, "bad", bad);
    }

    private static Decision<QuarterlyList> draft(RulePackBuilder rules, List<Candidate> candidates) {
        return ListDrafting.by(RuleBook.of(rules.build())).draft(Q4, candidates, DAY);
    }

    private static ListSubject subject(int i) {
        return ListSubject.of(FIRM, ComplexId.of("X" + (char) ('A' + i)));
    }

    private static List<Candidate> candidates(String... scores) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            candidates.add(Candidate.of(subject(i), Points.of(scores[i]), 10));
        }
        return candidates;
    }

    private static List<String> entries(Decision<QuarterlyList> draft) {
        return draft.getOrElseThrow().entries().stream()
                .map(entry -> entry.side() + " " + entry.subject().complex().orElseThrow())
                .toList();
    }

    @Test
    void theBestAndTheWorstAreListedOfTheQuarterAssessed() {
        Decision<QuarterlyList> draft = draft(rules(rank(2, 1)), candidates("70", "90.5", "60", "90.4", "80"));

        assertThat(entries(draft)).containsExactly("GOOD XB", "GOOD XD", "BAD XC");
        assertThat(draft.getOrElseThrow().quarter()).isEqualTo(Q4);
        assertThat(draft.getOrElseThrow().stage()).isEqualTo(QuarterlyList.Stage.DRAFT);
        assertThat(draft.getOrElseThrow().placings()).extracting(Placing::rank).containsExactly(1, 2, 3, 4, 5);
        assertThat(draft.explanation().render(Locale.CHINA))
                .contains("规则：list.cut＝前2名列入好榜，后1名列入差榜")
                .contains("事实：名次＝XB/" + FIRM + " 90.50 第1名 好榜")
                .contains("符合：XC/" + FIRM + "列入差榜（依据：《T》第三条）");
    }

    @Test
    void theOrderOfTheCandidatesDoesNotMatter() {
        List<Candidate> candidates = candidates("70", "90", "60", "90", "80");
        List<Candidate> reversed = new ArrayList<>(candidates);
        Collections.reverse(reversed);
        RulePackBuilder rules = rules(rank(2, 1)).set("list.ties", ListTies.INCLUDE_ALL, 3);

        assertThat(draft(rules, reversed).getOrElseThrow())
                .isEqualTo(draft(rules, candidates).getOrElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"INCLUDE_ALL, 'GOOD XA,GOOD XB,GOOD XC,BAD XE,BAD XF,BAD XG'", "NONE,        'GOOD XA'"})
    void aTieAtTheCutListsAllOrNone(ListTies ties, String expected) {
        RulePackBuilder rules = rules(rank(2, 2)).set("list.ties", ties, 3);

        assertThat(String.join(",", entries(draft(rules, candidates("91", "90.4", "90.4", "80", "60", "60", "60")))))
                .isEqualTo(expected);
    }

    @Test
    void theTiedShareARank() {
        RulePackBuilder rules = rules(rank(0, 0));

        assertThat(draft(rules, candidates("91", "90.4", "90.4", "80"))
                        .getOrElseThrow()
                        .placings())
                .extracting(Placing::rank)
                .containsExactly(1, 2, 2, 4);
    }

    @Test
    void aTieIsSettledByFewerComplaintsAtBothEnds() {
        RulePackBuilder rules = rules(rank(1, 1)).set("list.ties", ListTies.SECONDARY_KEY, 3);
        List<Candidate> tied = List.of(
                Candidate.of(subject(0), Points.of("90"), 5).withComplaints(4),
                Candidate.of(subject(1), Points.of("90"), 5).withComplaints(2),
                Candidate.of(subject(2), Points.of("90"), 5).withComplaints(9));

        assertThat(entries(draft(rules, tied))).containsExactly("GOOD XB", "BAD XC");
    }

    @Test
    void aTieThatNothingSettlesIsNeverLeftToChance() {
        RulePackBuilder rules = rules(rank(1, 0)).set("list.ties", ListTies.SECONDARY_KEY, 3);
        Candidate first = Candidate.of(subject(0), Points.of("90"), 5);
        Candidate second = Candidate.of(subject(1), Points.of("90"), 5);

        assertThat(draft(rules, List.of(first, second)).missing())
                .extracting(Missing::code)
                .contains("list.complaints", "list.order");
        assertThat(draft(rules, List.of(first.withComplaints(3), second.withComplaints(3)))
                        .missing())
                .extracting(Missing::code)
                .containsExactly("list.order");
        assertThat(draft(rules(rank(1, 0)), List.of(first, second)).missing())
                .extracting(Missing::code)
                .containsExactly("list.ties");
    }

    @Test
    void aListLongerThanTheFieldTakesEverybody() {
        assertThat(entries(draft(rules(rank(5, 0)), candidates("90", "90")))).containsExactly("GOOD XA", "GOOD XB");
        assertThat(entries(draft(rules(rank(0, 5)), candidates("90", "80")))).containsExactly("BAD XA", "BAD XB");
        assertThat(entries(draft(rules(rank(2, 2)), candidates("90", "80", "70"))))
                .containsExactly("GOOD XA", "GOOD XB", "BAD XB", "BAD XC");
    }

    @Test
    void aCutByScoreListsWhoeverReachesOneOrFallsBelowTheOther() {
        Datum cut = fields("kind", "SCORE", "goodFrom", "90", "badBelow", "60");

        assertThat(entries(draft(rules(cut), candidates("90", "89.99", "60", "59.99"))))
                .containsExactly("GOOD XA", "BAD XD");
    }

    @Test
    void aSmallSampleIsNotRanked() {
        List<Candidate> candidates =
                List.of(Candidate.of(subject(0), Points.of("100"), 2), Candidate.of(subject(1), Points.of("90"), 3));
        Decision<QuarterlyList> draft = draft(onlyCut().set("list.sampleFloor", 3, 3), candidates);

        assertThat(entries(draft)).containsExactly("GOOD XB");
        assertThat(draft.getOrElseThrow().placings().get(1).unranked()).contains(Placing.Unranked.SAMPLE_TOO_SMALL);
        assertThat(draft.getOrElseThrow().placings().get(1).rank()).isZero();
        assertThat(draft.explanation().warnings())
                .extracting(warning -> warning.code())
                .containsExactly("SAMPLE_TOO_SMALL");
    }

    private static RulePackBuilder onlyCut() {
        return TestRules.national().set("list.unit", ListUnit.PROJECT, 3).set("list.cut", rank(1, 0), 3);
    }

    @Test
    void aNewcomerCountsUnlessTheRuleBookGrantsAGrace() {
        Candidate started = new Candidate(
                subject(0), Points.of("90"), 5, Optional.empty(), Optional.of(LocalDate.parse("2023-11-01")));

        assertThat(entries(draft(rules(rank(1, 0)), List.of(started)))).containsExactly("GOOD XA");
        assertThat(entries(draft(rules(rank(1, 0)).set("list.newcomerGrace", Term.days(61), 3), List.of(started))))
                .isEmpty();
        assertThat(entries(draft(rules(rank(1, 0)).set("list.newcomerGrace", Term.days(60), 3), List.of(started))))
                .containsExactly("GOOD XA");
    }

    @Test
    void aGraceNeedsTheDayServiceBegan() {
        Candidate unknown = Candidate.of(subject(0), Points.of("90"), 5);

        assertThat(draft(rules(rank(1, 0)).set("list.newcomerGrace", Term.days(60), 3), List.of(unknown))
                        .missing())
                .extracting(Missing::code)
                .containsExactly("list.servingSince");
        assertThat(entries(draft(rules(rank(1, 0)), List.of(unknown)))).containsExactly("GOOD XA");
    }

    @Test
    void whatTheRuleBookLeavesOpenIsNamed() {
        assertThat(draft(TestRules.national(), List.of()).missing())
                .extracting(Missing::code)
                .containsExactly("list.unit", "list.cut", "list.sampleFloor");
        assertThat(draft(onlyCut(), List.of()).missing())
                .extracting(Missing::code)
                .containsExactly("list.sampleFloor");
    }

    @Test
    void aProjectListNeedsComplexesACompanyListDoesNot() {
        List<Candidate> companies = List.of(Candidate.of(ListSubject.of(FIRM), Points.of("90"), 5));

        assertThat(draft(rules(rank(1, 0)), companies).missing())
                .extracting(Missing::code)
                .containsExactly("list.complex");
        RulePackBuilder company = TestRules.national()
                .set("list.unit", ListUnit.COMPANY, 3)
                .set("list.cut", rank(1, 0), 3)
                .set("list.sampleFloor", 1, 3);
        assertThat(draft(company, companies).getOrElseThrow().entries())
                .containsExactly(new ListEntry(ListSubject.of(FIRM), ListSide.GOOD));
    }

    @Test
    void aCutThatIsNotUnderstoodIsNone() {
        assertThat(ListCut.read(fields("kind", "LOTTERY"))).isEmpty();
        assertThat(ListCut.read(fields("kind", "RANK", "good", "two", "bad", "1")))
                .isEmpty();
        assertThat(ListCut.read(fields("kind", "RANK", "good", "-1", "bad", "1")))
                .isEmpty();
        assertThat(ListCut.read(fields("kind", "RANK", "good", "1"))).isEmpty();
        assertThat(ListCut.read(fields("kind", "SCORE", "goodFrom", "60", "badBelow", "61")))
                .isEmpty();
        assertThat(ListCut.read(fields("kind", "SCORE", "goodFrom", "60", "badBelow", "60")))
                .map(cut -> cut.text().en())
                .contains("the good list from 60.00 points, the bad list below 60.00");
        assertThatThrownBy(() -> new ListCut.ByRank(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"QUARTER_START, A", "QUARTER_END, B", "INSPECTION, B"})
    void aComplexThatChangesHandsBelongsToTheProviderOfTheDay(ResponsibleDay rule, char expected) {
        ProviderId a = Firms.provider("91411500MA000000A");
        ProviderId b = Firms.provider("91411500MA000000B");
        LocalDate change = LocalDate.parse("2023-11-15");
        List<Dated<ProviderId>> services = List.of(
                new Dated<>(a, DateRange.until(change), TestRules.RECORDED),
                new Dated<>(b, DateRange.from(change), TestRules.RECORDED));
        ResponsibleProvider policy = ResponsibleProvider.by(RuleBook.of(
                TestRules.national().set("list.responsibleOn", rule, 3).build()));

        assertThat(policy.decide(services, Q4, Optional.of(change), DAY).granted())
                .contains(expected == 'A' ? a : b);
        assertThat(policy.decide(List.of(), Q4, Optional.of(change), DAY).missing())
                .extracting(Missing::code)
                .containsExactly("list.provider");
    }

    @Test
    void theProviderOfTheDayOfTheCheckNeedsACheck() {
        ResponsibleProvider policy = ResponsibleProvider.by(RuleBook.of(TestRules.national()
                .set("list.responsibleOn", ResponsibleDay.INSPECTION, 3)
                .build()));

        assertThat(policy.decide(List.of(), Q4, Optional.empty(), DAY).missing())
                .extracting(Missing::code)
                .containsExactly("list.checkedOn");
        assertThat(ResponsibleProvider.by(RuleBook.of())
                        .decide(List.of(), Q4, Optional.empty(), DAY)
                        .missing())
                .extracting(Missing::code)
                .containsExactly("list.responsibleOn");
    }
}
