package org.anju.committee;

import static org.anju.committee.Sample.CLOSES;
import static org.anju.committee.Sample.ELECTION;
import static org.anju.committee.Sample.but;
import static org.anju.committee.Sample.list;
import static org.anju.committee.Sample.table;
import static org.anju.committee.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.committee.Candidate.Breach;
import org.anju.committee.Candidate.Candidacy;
import org.anju.committee.Candidate.PastEvent;
import org.anju.committee.Criterion.State;
import org.anju.committee.Interest.Firm;
import org.anju.committee.Interest.Kind;
import org.anju.committee.Interest.Relation;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.Title;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.junit.jupiter.api.Test;

class CandidateEligibilityTest {

    private static Decision<Eligibility> decide(Candidate candidate) {
        return decide(Sample.book(), candidate);
    }

    private static Decision<Eligibility> decide(RuleBook book, Candidate candidate) {
        return CandidateEligibility.by(book).decide(candidate, ELECTION);
    }

    private static void refused(Decision<Eligibility> decision, String... codes) {
        assertThat(decision.isRefused()).isTrue();
        assertThat(decision.violations()).extracting(Violation::code).containsExactly(codes);
    }

    private static void lacks(Decision<Eligibility> decision, String... codes) {
        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing()).extracting(Missing::code).containsExactly(codes);
        assertThat(decision.considered().orElseThrow().missing()).containsExactly(codes);
    }

    @Test
    void whoMeetsEveryCriterionMayStand() {
        Eligibility eligibility = decide(Sample.good()).getOrElseThrow();

        assertThat(eligibility.mayVote()).contains(true);
        assertThat(eligibility.missing()).isEmpty();
        assertThat(eligibility.codes(State.NOT_REQUIRED))
                .containsExactly("JOINT_OWNERS_DISAGREE", "DELEGATE_NOT_ADMITTED", "NOT_AUTHORISED");
        assertThat(eligibility.codes(State.MET))
                .containsExactly(
                        "NOT_OWNER",
                        "NO_CAPACITY",
                        "IN_ARREARS",
                        "FUND_UNPAID",
                        "OPEN_VIOLATION",
                        "CONFLICT_OF_INTEREST",
                        "DISHONEST",
                        "CRIMINAL",
                        "NOT_REVIEWED",
                        "NOT_RESIDENT",
                        "LETS_DWELLING",
                        "PROMISES_UNSIGNED",
                        "COOLING_OFF");
    }

    @Test
    void aRefusalNamesEveryReason() {
        Decision<Eligibility> decision = decide(Sample.person()
                .titles(ImmutableSet.of())
                .onlyJointOwner(true)
                .jointOwnersConsent(false)
                .bornOn(LocalDate.of(2010, 1, 1))
                .debts(ImmutableList.of(Sample.owes("12.30", "2024-01-31")))
                .fundPaid(false)
                .breaches(ImmutableSet.of(Breach.INCITEMENT, Breach.ILLEGAL_BUILDING))
                .interests(ImmutableSet.of(Interest.employment(Relation.SELF, Firm.PROVIDER)))
                .dishonestDebtor(true)
                .criminalRecord(CriminalRecord.punished(CLOSES))
                .streetReviewPassed(false)
                .stays(ImmutableList.of())
                .lets(true)
                .promisesSigned(false)
                .pastEvents(ImmutableMap.of(PastEvent.REMOVED, CLOSES.minusYears(1)))
                .build());

        refused(
                decision,
                "NOT_OWNER",
                "NO_CAPACITY",
                "IN_ARREARS",
                "FUND_UNPAID",
                "OPEN_VIOLATION",
                "CONFLICT_OF_INTEREST",
                "DISHONEST",
                "CRIMINAL",
                "NOT_REVIEWED",
                "JOINT_OWNERS_DISAGREE",
                "NOT_RESIDENT",
                "LETS_DWELLING",
                "PROMISES_UNSIGNED",
                "COOLING_OFF");
        assertThat(decision.considered().orElseThrow().mayVote()).contains(false);
        assertThat(decision.violations().get(2).in(Locale.CHINA))
                .isEqualTo("至2024年9月30日拖欠物业服务费等相关费用12.30元（依据：《T》第二十七条）");
        assertThat(decision.violations().get(4).in(Locale.ENGLISH))
                .isEqualTo("has open breaches: illegal building, refusing fees or inciting others to (T, art. 27)");
        assertThat(decision.violations().get(10).in(Locale.ENGLISH))
                .isEqualTo("not 6 of the last 12 months: lived there 0 days, 183 needed (T, art. 27)");
        assertThat(decision.violations().get(13).in(Locale.CHINA)).isEqualTo("尚在限制期内：被罢免业主委员会职务（依据：《T》第二十七条）");
    }

    @Test
    void ofAStrangerEverythingIsMissing() {
        lacks(
                decide(Sample.person().build()),
                "candidate.titles",
                "candidate.bornOn",
                "candidate.declaredIncapable",
                "candidate.debts",
                "candidate.fundPaid",
                "candidate.breaches",
                "candidate.interests",
                "candidate.dishonestDebtor",
                "candidate.criminalRecord",
                "candidate.streetReviewPassed",
                "candidate.onlyJointOwner",
                "candidate.stays",
                "candidate.lets",
                "candidate.promisesSigned",
                "candidate.pastEvents");
        assertThat(decide(Sample.person().build()).considered().orElseThrow().mayVote())
                .isEmpty();
    }

    @Test
    void nothingSaidOfAPersonIsForThePublic() {
        Decision<Eligibility> good = decide(Sample.good());
        Decision<Eligibility> stranger = decide(Sample.person().build());

        assertThat(good.explanation().lines(Locale.CHINA, Audience.PUBLIC))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("规则："));
        assertThat(stranger.explanation().lines(Locale.CHINA, Audience.PUBLIC))
                .allMatch(line -> line.startsWith("规则："));
        assertThat(stranger.missing()).extracting(Missing::audience).containsOnly(Audience.SUBJECT);
    }

    @Test
    void eachOpenParameterIsNamed() {
        for (String key : List.of(
                "eligibility.ownerTitles",
                "eligibility.adultAge",
                "eligibility.ownIncomeAge",
                "eligibility.arrearsBar",
                "eligibility.arrearsPolicy",
                "eligibility.fundRequired",
                "eligibility.openViolations",
                "eligibility.conflictOfInterest",
                "eligibility.kinshipDegrees",
                "eligibility.dishonestDebtorBar",
                "eligibility.criminalBar",
                "eligibility.streetReview")) {
            lacks(decide(RuleBook.of(Sample.rules(key).build()), Sample.good()), key);
        }
    }

    @Test
    void whatNeedNotBeSetIsNotAskedForUnlessItIsSetBadly() {
        RulePackBuilder bare = Sample.rules(
                "eligibility.residence",
                "eligibility.lettingBar",
                "eligibility.promisesRequired",
                "eligibility.coolOffYears");
        Eligibility eligibility =
                decide(RuleBook.of(bare.build()), Sample.good()).getOrElseThrow();

        assertThat(eligibility.codes(State.NOT_REQUIRED))
                .contains("NOT_RESIDENT", "LETS_DWELLING", "PROMISES_UNSIGNED", "COOLING_OFF");
        for (String key : List.of(
                "eligibility.residence",
                "eligibility.lettingBar",
                "eligibility.promisesRequired",
                "eligibility.coolOffYears")) {
            lacks(decide(with(key, "nonsense"), Sample.good()), key);
        }
    }

    @Test
    void aCriterionTurnedOffIsNotRequired() {
        for (String key : List.of(
                "eligibility.arrearsBar",
                "eligibility.fundRequired",
                "eligibility.dishonestDebtorBar",
                "eligibility.streetReview",
                "eligibility.lettingBar",
                "eligibility.promisesRequired")) {
            assertThat(decide(with(key, false), Sample.good()).getOrElseThrow().codes(State.NOT_REQUIRED))
                    .hasSize(4);
        }
        assertThat(decide(
                                with("eligibility.openViolations", list()),
                                but(it -> it.withBreaches(ImmutableSet.of(Breach.BYLAWS))))
                        .isGranted())
                .isTrue();
    }

    @Test
    void aBuyerInPossessionIsAnOwnerABuyerByContractIsNot() {
        assertThat(decide(titles(Title.BUYER_IN_POSSESSION)).isGranted()).isTrue();
        assertThat(decide(titles(Title.CONTRACT_ONLY, Title.INHERITANCE)).isGranted())
                .isTrue();
        refused(decide(titles(Title.CONTRACT_ONLY)), "NOT_OWNER");
    }

    private static Candidate titles(Title... titles) {
        return but(it -> it.withTitles(ImmutableSet.copyOf(titles)));
    }

    @Test
    void anOfficeReplacesOwnershipOnlyWhereTheRulesSaySo() {
        Candidate official = but(it -> it.withCandidacy(Candidacy.EX_OFFICIO).withTitles(ImmutableSet.of()));

        refused(decide(official), "NOT_OWNER");
        assertThat(decide(with("eligibility.exOfficio", true), official)
                        .getOrElseThrow()
                        .mayVote())
                .contains(false);
        lacks(decide(RuleBook.of(Sample.rules("eligibility.exOfficio").build()), official), "eligibility.exOfficio");
        assertThat(decide(but(it -> it.withCandidacy(Candidacy.EX_OFFICIO))).isGranted())
                .isTrue();
    }

    @Test
    void fullYearsCountOnTheClosingDayOfNomination() {
        assertThat(decide(born("2006-09-30")).isGranted()).isTrue();
        lacks(decide(born("2006-10-01")), "candidate.livesOnOwnIncome");
        assertThat(decide(but(it -> it.withBornOn(LocalDate.of(2006, 10, 1)).withLivesOnOwnIncome(true)))
                        .isGranted())
                .isTrue();
        refused(decide(but(it -> it.withBornOn(LocalDate.of(2006, 10, 1)).withLivesOnOwnIncome(false))), "NO_CAPACITY");
        assertThat(decide(but(it -> it.withBornOn(LocalDate.of(2008, 9, 30)).withLivesOnOwnIncome(true)))
                        .isGranted())
                .isTrue();
        refused(decide(but(it -> it.withBornOn(LocalDate.of(2008, 10, 1)).withLivesOnOwnIncome(true))), "NO_CAPACITY");
    }

    private static Candidate born(String day) {
        return but(it -> it.withBornOn(LocalDate.parse(day)));
    }

    @Test
    void aCourtMayHaveTakenFullCapacity() {
        refused(decide(but(it -> it.withDeclaredIncapable(true))), "NO_CAPACITY");
        refused(decide(but(it -> it.withDeclaredIncapable(true).withBornOn(LocalDate.of(2007, 1, 1)))), "NO_CAPACITY");
        refused(decide(but(it -> it.withDeclaredIncapable(true).withBornOn(Optional.empty()))), "NO_CAPACITY");
        lacks(decide(but(it -> it.withDeclaredIncapable(Optional.empty()))), "candidate.declaredIncapable");
        refused(
                decide(but(it -> it.withDeclaredIncapable(Optional.empty())
                        .withBornOn(LocalDate.of(2007, 1, 1))
                        .withLivesOnOwnIncome(false))),
                "NO_CAPACITY");
        lacks(
                decide(but(it -> it.withDeclaredIncapable(Optional.empty())
                        .withBornOn(LocalDate.of(2007, 1, 1))
                        .withLivesOnOwnIncome(true))),
                "candidate.declaredIncapable");
    }

    @Test
    void oneFenOfArrearsBarsAndPaymentByTheClosingDayCures() {
        refused(decide(debts(Sample.owes("0.01", "2024-09-29"))), "IN_ARREARS");
        assertThat(decide(debts(Sample.owes("0.01", "2024-09-30"))).isGranted()).isTrue();
        assertThat(decide(debts(paid("2024-09-30"))).isGranted()).isTrue();
        refused(decide(debts(paid("2024-10-01"))), "IN_ARREARS");
    }

    private static Debt paid(String day) {
        return new Debt(Money.yuan("500"), LocalDate.of(2024, 1, 31), Optional.of(LocalDate.parse(day)), false);
    }

    private static Candidate debts(Debt... debts) {
        return but(it -> it.withDebts(ImmutableList.copyOf(debts)));
    }

    @Test
    void toleranceReferenceDayAndDisputedDebtsAreForTheRules() {
        Debt disputed = new Debt(Money.yuan("10"), LocalDate.of(2024, 1, 31), Optional.empty(), true);

        assertThat(decide(debts(disputed)).isGranted()).isTrue();
        refused(decide(arrears("NOMINATION_CLOSE", "0", "true"), debts(disputed)), "IN_ARREARS");
        assertThat(decide(arrears("NOMINATION_CLOSE", "10.00", "true"), debts(disputed))
                        .isGranted())
                .isTrue();
        refused(decide(arrears("NOMINATION_CLOSE", "9.99", "true"), debts(disputed)), "IN_ARREARS");
        refused(
                decide(
                        arrears("NOMINATION_CLOSE", "10.00", "true"),
                        debts(disputed, Sample.owes("0.01", "2024-01-31"))),
                "IN_ARREARS");
        assertThat(decide(arrears("ELECTION", "0", "false"), debts(paid("2024-10-20")))
                        .isGranted())
                .isTrue();
        refused(decide(arrears("ELECTION", "0", "false"), debts(paid("2024-10-21"))), "IN_ARREARS");
    }

    private static RuleBook arrears(String reference, String tolerance, String disputed) {
        return with(
                "eligibility.arrearsPolicy",
                table("reference", reference, "tolerance", tolerance, "disputedCount", disputed));
    }

    @Test
    void theArrearsBarIsThatOfTheDayOfTheElection() {
        RulePackBuilder rules = Sample.rules("eligibility.arrearsBar");
        rules.set("eligibility.arrearsBar", true, DateRange.until(LocalDate.of(2024, 1, 1)), 27);
        rules.set("eligibility.arrearsBar", false, DateRange.from(LocalDate.of(2024, 1, 1)), 27);
        CandidateEligibility policy = CandidateEligibility.by(RuleBook.of(rules.build()));
        Candidate debtor = debts(Sample.owes("900", "2022-11-30"));

        refused(policy.decide(debtor, AsOf.date("2023-12-31")), "IN_ARREARS");
        assertThat(policy.decide(debtor, AsOf.date("2024-01-01")).isGranted()).isTrue();
        assertThat(policy.decide(debtor, AsOf.date("2023-05-31"))
                        .considered()
                        .orElseThrow()
                        .mayVote())
                .contains(true);
    }

    @Test
    void kinshipFirmAndKindDecideWhetherATieBars() {
        refused(decide(tie(Relation.SPOUSE, Firm.AFFILIATE, Kind.EMPLOYMENT)), "CONFLICT_OF_INTEREST");
        refused(decide(tie(Relation.CHILD, Firm.PROVIDER, Kind.STAKE)), "CONFLICT_OF_INTEREST");
        assertThat(decide(tie(Relation.SELF, Firm.SUPPLIER, Kind.STAKE)).isGranted())
                .isTrue();
        assertThat(decide(tie(Relation.SIBLING, Firm.PROVIDER, Kind.EMPLOYMENT)).isGranted())
                .isTrue();
        RuleBook close = with(
                "eligibility.conflictOfInterest",
                table("kinship", "CLOSE_RELATIVES", "firms", list("PROVIDER"), "kinds", list("EMPLOYMENT")));
        refused(decide(close, tie(Relation.SIBLING, Firm.PROVIDER, Kind.EMPLOYMENT)), "CONFLICT_OF_INTEREST");
        assertThat(decide(close, tie(Relation.OTHER, Firm.PROVIDER, Kind.EMPLOYMENT))
                        .isGranted())
                .isTrue();
        assertThat(decide(close, tie(Relation.SELF, Firm.PROVIDER, Kind.STAKE)).isGranted())
                .isTrue();
        assertThat(decide(close, tie(Relation.SELF, Firm.AFFILIATE, Kind.EMPLOYMENT))
                        .isGranted())
                .isTrue();
    }

    @Test
    void noFirmOrNoKindMeansThatNoTieBars() {
        Candidate clerk = tie(Relation.SELF, Firm.PROVIDER, Kind.EMPLOYMENT);

        for (RuleBook book : List.of(
                with(
                        "eligibility.conflictOfInterest",
                        table("kinship", "SELF", "firms", list(), "kinds", list("STAKE"))),
                with(
                        "eligibility.conflictOfInterest",
                        table("kinship", "SELF", "firms", list("PROVIDER"), "kinds", list())))) {
            assertThat(decide(book, clerk).getOrElseThrow().codes(State.NOT_REQUIRED))
                    .contains("CONFLICT_OF_INTEREST");
        }
    }

    private static Candidate tie(Relation relation, Firm firm, Kind kind) {
        return but(it -> it.withInterests(ImmutableSet.of(new Interest(relation, firm, kind))));
    }

    @Test
    void aPunishmentBarsForYearsOrForEverAndAProsecutionNow() {
        refused(decide(punished("2021-10-01")), "CRIMINAL");
        assertThat(decide(punished("2021-09-30")).isGranted()).isTrue();
        refused(decide(with("eligibility.criminalBar", table("bar", "UNLIMITED")), punished("2014-09-30")), "CRIMINAL");
        assertThat(decide(with("eligibility.criminalBar", table("bar", "UNLIMITED")), Sample.good())
                        .isGranted())
                .isTrue();
        refused(decide(but(it -> it.withCriminalRecord(new CriminalRecord(true, Optional.empty())))), "CRIMINAL");
    }

    private static Candidate punished(String day) {
        return but(it -> it.withCriminalRecord(CriminalRecord.punished(LocalDate.parse(day))));
    }

    @Test
    void onlyAJointOwnerNeedsConsent() {
        refused(decide(but(it -> it.withOnlyJointOwner(true).withJointOwnersConsent(false))), "JOINT_OWNERS_DISAGREE");
        lacks(decide(but(it -> it.withOnlyJointOwner(true))), "candidate.jointOwnersConsent");
        assertThat(decide(but(it -> it.withOnlyJointOwner(true).withJointOwnersConsent(true)))
                        .isGranted())
                .isTrue();
        assertThat(decide(with("eligibility.jointOwnerConsent", false), but(it -> it.withOnlyJointOwner(true)))
                        .isGranted())
                .isTrue();
        RuleBook open =
                RuleBook.of(Sample.rules("eligibility.jointOwnerConsent").build());
        lacks(decide(open, but(it -> it.withOnlyJointOwner(true))), "eligibility.jointOwnerConsent");
        assertThat(decide(open, Sample.good()).isGranted()).isTrue();
        assertThat(decide(but(it -> it.withOnlyJointOwner(true)
                                .withCandidacy(Candidacy.DELEGATE)
                                .withWrittenAuthority(true)))
                        .isGranted())
                .isTrue();
    }

    @Test
    void aCorporateOwnerSendsANaturalPersonWithWrittenAuthority() {
        Candidate delegate = but(it -> it.withCandidacy(Candidacy.DELEGATE).withWrittenAuthority(true));

        assertThat(decide(delegate).isGranted()).isTrue();
        refused(decide(((ImmutableCandidate) delegate).withWrittenAuthority(false)), "NOT_AUTHORISED");
        lacks(
                decide(((ImmutableCandidate) delegate).withWrittenAuthority(Optional.empty())),
                "candidate.writtenAuthority");
        refused(decide(with("eligibility.corporateDelegate", false), delegate), "DELEGATE_NOT_ADMITTED");
        lacks(
                decide(RuleBook.of(Sample.rules("eligibility.corporateDelegate").build()), delegate),
                "eligibility.corporateDelegate");
    }

    @Test
    void monthsLivedThereAreCountedInTheDaysOfTheWindow() {
        Candidate resident = but(it -> it.withStays(ImmutableList.of(
                DateRange.closed(LocalDate.of(2023, 10, 1), LocalDate.of(2024, 3, 31)),
                DateRange.closed(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)),
                DateRange.closed(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 8, 31)))));

        assertThat(decide(resident).isGranted()).isTrue();
        Decision<Eligibility> nine =
                decide(with("eligibility.residence", table("months", "9", "window", "12")), resident);
        refused(nine, "NOT_RESIDENT");
        assertThat(nine.violations().get(0).args()).element(1).isEqualTo(245L);
        assertThat(nine.violations().get(0).args()).element(2).isEqualTo(274L);
        refused(decide(stayed("2023-10-02", "2024-03-31")), "NOT_RESIDENT");
        refused(decide(stayed("2023-01-01", "2023-10-01")), "NOT_RESIDENT");
        assertThat(decide(stayed("2023-10-01", "2024-03-31")).isGranted()).isTrue();
        refused(decide(stayed("2024-09-30", "2025-09-30")), "NOT_RESIDENT");
    }

    private static Candidate stayed(String first, String last) {
        return but(
                it -> it.withStays(ImmutableList.of(DateRange.closed(LocalDate.parse(first), LocalDate.parse(last)))));
    }

    @Test
    void aLettingOwnerMayVoteButNotStand() {
        Decision<Eligibility> decision = decide(but(it -> it.withLets(true)));

        refused(decision, "LETS_DWELLING");
        assertThat(decision.considered().orElseThrow().mayVote()).contains(true);
    }

    @Test
    void whatIsTooRecentCoolsOffInFullYears() {
        refused(decide(removed("2019-10-01")), "COOLING_OFF");
        assertThat(decide(removed("2019-09-30")).isGranted()).isTrue();
        assertThat(decide(but(it -> it.withPastEvents(ImmutableMap.of(PastEvent.LEFT_PROVIDER, CLOSES))))
                        .isGranted())
                .isTrue();
    }

    @Test
    void aBarOfYearsFromALeapDayEndsWithFebruary() {
        assertThat(metBy("2024-02-29", "2029-02-27")).doesNotContain("COOLING_OFF");
        assertThat(metBy("2024-02-29", "2029-02-28")).contains("COOLING_OFF");
    }

    private static List<String> metBy(String removed, String closes) {
        return decide(but(it -> it.withNominationCloses(LocalDate.parse(closes))
                        .withPastEvents(ImmutableMap.of(PastEvent.REMOVED, LocalDate.parse(removed)))))
                .considered()
                .orElseThrow()
                .codes(State.MET);
    }

    private static Candidate removed(String day) {
        return but(it -> it.withPastEvents(ImmutableMap.of(PastEvent.REMOVED, LocalDate.parse(day))));
    }

    @Test
    void aTableThatIsNotUnderstoodIsMissingNotGuessed() {
        for (Object nonsense : List.of(
                table("reference", "YESTERDAY", "tolerance", "0", "disputedCount", "true"),
                table("reference", "ELECTION", "tolerance", "-1", "disputedCount", "true"),
                table("reference", "ELECTION", "tolerance", "x", "disputedCount", "true"),
                table("reference", "ELECTION", "tolerance", "0", "disputedCount", "maybe"))) {
            lacks(decide(with("eligibility.arrearsPolicy", nonsense), Sample.good()), "eligibility.arrearsPolicy");
        }
        for (Object nonsense : List.of(
                table("bar", "YEARS"),
                table("bar", "YEARS", "years", "-1"),
                table("bar", "NEVER"),
                list("UNLIMITED"))) {
            lacks(decide(with("eligibility.criminalBar", nonsense), Sample.good()), "eligibility.criminalBar");
        }
        lacks(decide(with("eligibility.ownerTitles", list("SQUATTER")), Sample.good()), "eligibility.ownerTitles");
        lacks(decide(with("eligibility.ownerTitles", table()), Sample.good()), "eligibility.ownerTitles");
        lacks(
                decide(with("eligibility.residence", table("months", "13", "window", "12")), Sample.good()),
                "eligibility.residence");
        lacks(decide(with("eligibility.coolOffYears", list()), Sample.good()), "eligibility.coolOffYears");
        lacks(decide(with("eligibility.coolOffYears", table("X", "1")), Sample.good()), "eligibility.coolOffYears");
        lacks(
                decide(with("eligibility.coolOffYears", table("REMOVED", "x")), Sample.good()),
                "eligibility.coolOffYears");
        lacks(
                decide(with("eligibility.kinshipDegrees", table("SELF", list("SELF"))), Sample.good()),
                "eligibility.kinshipDegrees");
        lacks(
                decide(with("eligibility.conflictOfInterest", table("kinship", "SELF")), Sample.good()),
                "eligibility.conflictOfInterest");
    }

    @Test
    void theRulesAreShownAsAReaderUnderstandsThem() {
        String shown = decide(Sample.good()).explanation().render(Locale.CHINA);

        assertThat(shown)
                .contains("eligibility.arrearsPolicy＝以提名截止日为准，容许0.00元，有争议的欠费不计入")
                .contains("eligibility.conflictOfInterest＝本人、配偶及直系亲属：本小区物业服务人、物业服务人的上级或者关联单位（任职、其他直接利害关系）")
                .contains("eligibility.criminalBar＝受刑事处罚未满3年")
                .contains("eligibility.residence＝近12个月内居住满6个月");
        assertThat(decide(Sample.good()).explanation().render(Locale.ENGLISH))
                .contains("on the close of nomination, up to CNY 0.00 allowed, disputed debts left out")
                .contains("self, spouse and lineal relatives: the provider, a superior or affiliated unit"
                        + " (employment, another direct interest)")
                .contains("for 3 years after a criminal punishment");
        assertThat(new CriminalBar(Optional.empty()).text().zh()).isEqualTo("曾受刑事处罚");
        assertThat(new ArrearsPolicy(ArrearsPolicy.Reference.ELECTION, Money.ZERO, true)
                        .text()
                        .zh())
                .isEqualTo("以选举日为准，容许0.00元，有争议的欠费计入");
    }

    @Test
    void thePapersWantedAreNamedForEachCriterion() {
        Papers papers = decide(but(it -> it.withDebts(Optional.empty()).withBornOn(Optional.empty())))
                .considered()
                .orElseThrow()
                .papers();

        assertThat(papers.wanted()).extracting(Papers.Paper::criterion).containsExactly("NO_CAPACITY", "IN_ARREARS");
        assertThat(papers.evidence()).extracting(Fact::code).containsExactly("candidate.bornOn", "candidate.debts");
        assertThat(papers.couldSuffice()).isTrue();
    }

    @Test
    void noPaperHelpsAgainstAHardReason() {
        Papers papers = decide(but(it -> it.withDebts(Optional.empty()).withLets(true)))
                .considered()
                .orElseThrow()
                .papers();

        assertThat(papers.against()).containsExactly("LETS_DWELLING");
        assertThat(papers.couldSuffice()).isFalse();
    }

    @Test
    void noPaperHelpsWhileARuleIsOpen() {
        Papers papers = decide(
                        RuleBook.of(Sample.rules("eligibility.fundRequired").build()), Sample.good())
                .considered()
                .orElseThrow()
                .papers();

        assertThat(papers.wanted()).isEmpty();
        assertThat(papers.openRules()).containsExactly("eligibility.fundRequired");
        assertThat(papers.couldSuffice()).isFalse();
    }
}
