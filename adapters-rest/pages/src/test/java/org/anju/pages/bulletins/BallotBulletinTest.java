package org.anju.pages.bulletins;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.anju.assembly.Contest;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.Vote;
import org.anju.kernel.area.Area;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.CostBearingRange;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.RollBuilder;
import org.anju.kernel.register.RollEntry;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.AsOf;
import org.anju.pages.HtmlRenderer;
import org.junit.jupiter.api.Test;

class BallotBulletinTest {

    private static final RollEntry ENTRY = new RollEntry(
            0, Area.squareMetres("98.76"), Ownership.sole(UnitId.of("U1"), Title.REGISTERED, OwnerId.of("o1")), false);

    private static RuleBook rules(boolean follow) {
        return RuleBook.of(BulletinRules.pack()
                .set("vote.nonReturnedMode", "NOT_COUNTED", 1)
                .set("vote.followMajorityAllowed", follow, 2)
                .build());
    }

    private static String html(RuleBook rules, Locale locale) {
        return html(rules, locale, hire());
    }

    private static Motion hire() {
        Motion.Builder motion = Motion.builder();
        return motion.id("M1")
                .matter(JointDecisionMatter.HIRE_OR_DISMISS_PROVIDER)
                .closesAt(Instant.parse("2024-10-08T10:00:00Z"))
                .build();
    }

    private static String html(RuleBook rules, Locale locale, Motion... motions) {
        RollBuilder roll = new RollBuilder(ComplexId.of("C1"), CostBearingRange.WHOLE, LocalDate.parse("2024-09-01"));
        Vote vote = new Vote("C1/V", ImmutableList.copyOf(motions), roll.build());
        return HtmlRenderer.in(locale)
                .render(BallotBulletin.of(rules, AsOf.date("2024-10-08"), vote)
                        .paper(7, "1幢1单元101", ENTRY, ImmutableList.of()));
    }

    @Test
    void aBallotHasItsNumberItsMotionsAndBoxesButNoName() {
        assertThat(html(rules(false), Locale.CHINA))
                .contains("业主大会表决票", "1幢1单元101", "98.76平方米", "□ 赞成", "□ 反对", "□ 弃权", "2024年10月8日 18:00")
                .contains("业主签名")
                .doesNotContain("□ 从众", "o1");
        assertThat(html(rules(false), Locale.ENGLISH)).contains("Ballot of the owners", "signature of the owner");
    }

    @Test
    void whatItSaysOfSilenceIsTheRuleTheVotesAreCountedBy() {
        assertThat(html(rules(true), Locale.CHINA)).contains("□ 从众").contains("已送达而未交回的表决票：");
        assertThat(html(RuleBook.of(BulletinRules.pack().build()), Locale.CHINA))
                .contains("议事规则尚未约定");
    }

    @Test
    void anElectionPrintsItsNomineesWithTheirNumbersAndHowManyMayBeMarked() {
        Motion election = Motion.election("E1", new Contest(2, ImmutableList.of("候选人甲", "候选人乙", "候选人丙")));
        RuleBook invalid = RuleBook.of(BulletinRules.pack()
                .set("vote.nonReturnedMode", "FOLLOW_MAJORITY", 1)
                .set("vote.overMarkedBallot", "INVALID", 2)
                .build());

        assertThat(html(invalid, Locale.CHINA, election))
                .contains("同意的请在方框内打勾，至多2人", "一人未选的，计为弃权", "所选人数超过应选名额的：该票对选举事项无效", "对选举事项视为未投票")
                .containsSubsequence(">1<", "候选人甲", "□", ">2<", "候选人乙", "□", ">3<", "候选人丙", "□")
                .doesNotContain("□ 赞成", "每项只选一项");
        assertThat(html(RuleBook.of(BulletinRules.pack().build()), Locale.CHINA, election, hire()))
                .contains("所选人数超过应选名额的：议事规则尚未约定如何认定", "每项只选一项", "□ 赞成");
        assertThat(html(invalid, Locale.ENGLISH, election)).contains("mark those you approve, 2 at most", "is invalid");
    }
}
