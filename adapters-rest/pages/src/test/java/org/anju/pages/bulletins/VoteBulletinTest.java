package org.anju.pages.bulletins;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.assembly.Ballot;
import org.anju.assembly.BallotBox;
import org.anju.assembly.Choice;
import org.anju.assembly.Contest;
import org.anju.assembly.Election;
import org.anju.assembly.ElectionFacts;
import org.anju.assembly.ElectionFacts.Departure;
import org.anju.assembly.ElectionParameters.TieBreak;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.Tally;
import org.anju.city.VoteFacts;
import org.anju.city.VoteReview;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.CostBearingRange;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.RollBasis;
import org.anju.kernel.register.Rolls;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;
import org.anju.kernel.time.AsOf;
import org.anju.pages.Bulletin;
import org.anju.pages.HtmlRenderer;
import org.anju.pages.PdfRenderer;
import org.junit.jupiter.api.Test;

/** Ten owners of 100 square metres each; elections are for two of four nominees. */
class VoteBulletinTest {

    private static final ComplexId COMPLEX = ComplexId.of("C1");
    private static final AsOf DAY = AsOf.date("2026-09-10");
    private static final Contest CONTEST = new Contest(2, ImmutableList.of("候选人甲", "候选人乙", "候选人丙", "候选人丁"));

    private final List<Ballot> ballots = new ArrayList<>();
    private ElectionFacts facts = ElectionFacts.NONE;

    private static Datum threshold(String ratio, String limit, String of) {
        return new Datum.Fields(ImmutableMap.of(
                "ratio", new Datum.Leaf(ratio), "limit", new Datum.Leaf(limit), "of", new Datum.Leaf(of)));
    }

    private static RulePackBuilder rules() {
        return BulletinRules.pack()
                .set("vote.participation", threshold("2/3", "AT_LEAST", "ALL"), 278)
                .set("vote.ordinary", threshold("1/2", "MORE_THAN", "PARTICIPANTS"), 278)
                .set("vote.class.ELECT_COMMITTEE", "ORDINARY", 278)
                .set("vote.nonReturnedMode", "NOT_COUNTED", 1)
                .set("vote.invalidBallotParticipates", false, 1)
                .set("vote.electionRanking", "HEADS", 2)
                .set("vote.overMarkedBallot", "INVALID", 3)
                .set("vote.tieBreak", "LOT", 4);
    }

    /** The next {@code owners} return a ballot that marks {@code nominees}. */
    private VoteBulletinTest marked(int owners, String... nominees) {
        for (int i = 0; i < owners; i++) {
            Ballot.Builder ballot = Ballot.builder();
            ballots.add(next(ballot).marks(CONTEST.marks(List.of(nominees))).build());
        }
        return this;
    }

    private VoteBulletinTest kept(int owners) {
        for (int i = 0; i < owners; i++) {
            ballots.add(next(Ballot.builder()).build());
        }
        return this;
    }

    private Ballot.Builder next(Ballot.Builder ballot) {
        int number = ballots.size() + 1;
        ballot.number(number).unit(UnitId.of("U" + number));
        return ballot;
    }

    private static Decision<Roll> roll(RuleBook book) {
        RollBasis.Builder basis = RollBasis.builder();
        basis.complex(COMPLEX);
        for (int i = 1; i <= 10; i++) {
            UnitId id = UnitId.of("U" + i);
            AreaFigures areas = AreaFigures.registered(Area.squareMetres("100"));
            basis.addUnit(new ExclusiveUnit(id, COMPLEX, "", id.value(), UnitUsage.DWELLING, areas))
                    .addOwnership(Ownership.sole(id, Title.REGISTERED, OwnerId.of("P" + i)));
        }
        return Rolls.by(book).freeze(basis.build(), DAY);
    }

    private Bulletin page(Motion motion, RulePackBuilder rules) {
        RuleBook book = RuleBook.of(rules.build());
        Decision<Roll> roll = roll(book);
        VoteFacts vote = new VoteFacts(
                motion,
                CostBearingRange.WHOLE,
                LocalDate.parse("2026-08-01"),
                DAY.validOn(),
                ImmutableList.copyOf(ballots),
                facts);
        Roll frozen = roll.getOrElseThrow();
        VoteReview review = motion.contest().isPresent()
                ? new VoteReview(
                        vote,
                        roll,
                        Optional.empty(),
                        Optional.of(Election.by(book).decide(motion, BallotBox.of(frozen, ballots), facts, DAY)))
                : new VoteReview(
                        vote, roll, Optional.of(Tally.by(book).decide(motion, frozen, ballots, DAY)), Optional.empty());
        return VoteBulletin.of(COMPLEX, review, ImmutableList.of());
    }

    private String html(RulePackBuilder rules, Locale locale) {
        return HtmlRenderer.in(locale).render(page(Motion.election("E1", CONTEST), rules));
    }

    private String html() {
        return html(rules(), Locale.CHINA);
    }

    @Test
    void anElectionShowsWhoTookPartAndEveryNomineeWithHeadsAndArea() {
        marked(5, "候选人乙", "候选人甲").marked(1, "候选人乙", "候选人丙").marked(1, "候选人丙").kept(2);
        marked(1, "候选人甲", "候选人乙", "候选人丙");

        assertThat(html())
                .contains("参与表决人数 <b>70.00%</b> 7人／10人，至少需7人", "参与表决面积", "名册摘要", "<dt>结果</dt><dd>已选出</dd>")
                .contains("<dt>应选名额</dt><dd>2</dd>", "参与表决业主过半数，至少4人")
                .containsSubsequence("候选人甲", ">5<", "71.43%", "500.00平方米", "当选")
                .containsSubsequence("候选人丁", ">0<", "0.00%", "同意未达到法定比例，未当选")
                .contains("未收回</td><td class=\"number plain\">2<", "无效：所选人数超过应选人数</td><td class=\"number plain\">1<")
                .contains("第二百七十八条")
                .doesNotContain("P1", "U1<");
        assertThat(html(rules(), Locale.ENGLISH))
                .contains("heads taking part", "no.", "heads for", "Digest of the roll: ", "elected")
                .contains("more than half of the participants, that is 4")
                .doesNotContainPattern("[\\u4e00-\\u9fff](?<![候选人甲乙丙丁])[^<]*</t");
        assertThat(PdfRenderer.in(Locale.CHINA).render(page(Motion.election("E1", CONTEST), rules())))
                .startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void whoeverFindsNoSeatStandsBelowByRankAndNobodyWhoLeftHasFigures() {
        marked(4, "候选人丙", "候选人甲").marked(3, "候选人乙", "候选人丙").marked(2, "候选人甲", "候选人乙");
        marked(1, "候选人甲", "候选人乙", "候选人丁");
        facts = new ElectionFacts(ImmutableMap.of("候选人丁", Departure.WITHDRAWN), Optional.empty());

        assertThat(html())
                .containsSubsequence("候选人甲", "当选", "候选人丙", "当选", "候选人乙", "得票达到要求而无席位（第1顺位）", "候选人丁", "—", "已退出");
    }

    @Test
    void aTieIsNamedAndIsSettledByWhatTheRulesSayAlone() {
        marked(4, "候选人甲", "候选人乙").marked(4, "候选人甲", "候选人丙").marked(2, "候选人乙", "候选人丙");

        assertThat(html()).contains("<dt>结果</dt><dd>末席票数相同，待定</dd>").contains("缺少 抽签结果");
        facts = facts.settled(TieBreak.LOT, "候选人丙");
        assertThat(html()).contains("当选（末席并列，以抽签确定）", "末席票数相同，以抽签确定", "第1顺位");
    }

    @Test
    void aSettlementOfNoTieSettlesNothing() {
        marked(10, "候选人甲", "候选人乙");
        facts = facts.settled(TieBreak.LOT, "候选人甲");

        assertThat(html()).contains(">当选<").doesNotContain("以抽签确定");
    }

    @Test
    void withoutAQuorumNobodyIsElectedHoweverManyMarksThereAre() {
        marked(6, "候选人甲", "候选人乙").kept(4);

        assertThat(html()).contains("参与表决未达到法定比例，未当选", "参与表决未达到法定比例，表决无效").doesNotContain(">当选<");
    }

    @Test
    void nobodyIsCalledElectedWhereSomethingIsOpen() {
        marked(6, "候选人甲", "候选人乙").kept(4);
        RulePackBuilder open = BulletinRules.pack()
                .set("vote.participation", threshold("2/3", "AT_LEAST", "ALL"), 278)
                .set("vote.ordinary", threshold("1/2", "MORE_THAN", "PARTICIPANTS"), 278)
                .set("vote.class.ELECT_COMMITTEE", "ORDINARY", 278);

        assertThat(html(open, Locale.CHINA)).contains("无法判定").doesNotContain(">当选<");
    }

    @Test
    void aVoteOnForAndAgainstIsAsBefore() {
        for (int i = 0; i < 8; i++) {
            Ballot.Builder ballot = next(Ballot.builder());
            ballots.add(ballot.choice(i < 6 ? Choice.FOR : Choice.AGAINST).build());
        }
        Ballot.Builder unsigned = next(Ballot.builder());
        ballots.add(unsigned.choice(Choice.FOR).signed(false).build());

        assertThat(HtmlRenderer.in(Locale.CHINA)
                        .render(page(Motion.of("M1", JointDecisionMatter.ELECT_COMMITTEE), rules())))
                .contains("同意人数 <b>75.00%</b> 6人／8人", "<dt>结果</dt><dd>通过</dd>", "无效：未签名")
                .doesNotContain("候选人得票");
    }
}
