package org.anju.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.anju.kernel.TestRules;
import org.anju.kernel.area.Area;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;

class ResultNoticeTest {

    private static final Motion MOTION = Motion.of("M", JointDecisionMatter.REBUILD);
    private static final Counts COUNTS = Counts.UNKNOWN
            .heads(Figure.ROLL, 100)
            .heads(Figure.PARTICIPATING, 70)
            .heads(Figure.APPROVING, 60)
            .area(Figure.ROLL, Area.squareMetres("10000"))
            .area(Figure.PARTICIPATING, Area.squareMetres("7000"))
            .area(Figure.APPROVING, Area.squareMetres("6000"));

    private static RuleBook book(String instrument, String participation, int article) {
        return RuleBook.of(new RulePackBuilder(
                        "national", Layer.NATIONAL, TestRules.instrument(instrument, Force.LAW), TestRules.RECORDED)
                .set("vote.participation", VoteBooks.threshold(participation, "AT_LEAST", "ALL"), article)
                .set("vote.special", VoteBooks.threshold("3/4", "AT_LEAST", "PARTICIPANTS"), article)
                .set("vote.class.REBUILD", ApprovalClass.SPECIAL, article)
                .build());
    }

    private static String notice(RuleBook book, Locale locale) {
        return new ResultNotice(MOTION, Tally.by(book).decideCounts(MOTION, COUNTS, AsOf.date("2024-10-08")))
                .render(locale);
    }

    @Test
    void valueTextAndCitationChangeTogetherWithTheRule() {
        String before = notice(book("甲法", "2/3", 278), Locale.CHINA);
        String after = notice(book("乙法", "4/5", 12), Locale.CHINA);

        assertThat(before)
                .startsWith("业主共同决定事项表决结果公告\n改建、重建建筑物及其附属设施：通过\n")
                .contains("符合：参与表决人数70人，占总人数100人的70.00%，达到三分之二以上（含本数）（至少67人）（依据：《甲法》第二百七十八条）");
        assertThat(after)
                .startsWith("业主共同决定事项表决结果公告\n改建、重建建筑物及其附属设施：参与表决未达到法定比例，表决无效\n")
                .contains("不符合：参与表决人数70人，占总人数100人的70.00%，未达到五分之四以上（含本数）（至少80人，尚差10人）（依据：《乙法》第十二条）")
                .doesNotContain("三分之二")
                .doesNotContain("甲法");
    }

    @Test
    void theEnglishNoticeIsComplete() {
        assertThat(notice(book("L", "2/3", 278), Locale.ENGLISH))
                .startsWith("Result of the owners' vote\nrebuild or reconstruct buildings and facilities: carried\n")
                .contains(
                        "Met: 60 heads approve, 85.71% of the heads taking part (70); at least 3/4 required, that is 53 (L, art. 278)");
    }

    @Test
    void anUndeterminedVoteSaysSo() {
        assertThat(notice(RuleBook.of(), Locale.CHINA))
                .contains("改建、重建建筑物及其附属设施：无法判定")
                .contains("未定规则：vote.participation");
    }
}
