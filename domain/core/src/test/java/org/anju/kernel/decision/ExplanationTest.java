package org.anju.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.anju.kernel.TestRules;
import org.anju.kernel.area.Area;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final ParameterKey<Ratio> SHARE = ParameterKey.of("share", ParameterType.RATIO);
    private static final ParameterKey<Boolean> OPEN = ParameterKey.of("open", ParameterType.FLAG);
    private static final ParameterKey<Boolean> ABSENT = ParameterKey.of("absent", ParameterType.FLAG);
    private static final Fact HEADS = Fact.open("heads", "人数", "heads");
    private static final Fact ARREARS = Fact.personal("arrears", "欠费", "arrears");
    private static final Fact REVIEW = Fact.official("review", "审查", "review");
    private static final Rule REACHED =
            Rule.of("2.5", "NOT_REACHED", Text.of("达到{0}", "reaches {0}"), Text.of("未达到{0}", "misses {0}"));
    private static final Rule NAMED_OTHERWISE =
            Rule.of("2.5", "NOT_REACHED", Text.of("到{0}", "reaches {0}"), Text.of("未达到{0}", "misses {0}"));
    private static final Text LINE = Text.of("服务费", "service fee");
    private static final AsOf DAY = AsOf.date("2024-10-08");
    private static final RuleBook BOOK = RuleBook.of(TestRules.national()
            .set("share", Ratio.of(2, 3), 278)
            .leaveOpen("open", Text.of("由合同约定", "for the contract"), 944)
            .build());

    private static Reasoning why() {
        return Reasoning.of("test", BOOK, DAY);
    }

    private static String zh(Reasoning why) {
        return why.conclude(1L).explanation().render(Locale.CHINA);
    }

    private static String en(Reasoning why) {
        return why.conclude(1L).explanation().render(Locale.ENGLISH);
    }

    @Test
    void factsAreWrittenWithTheirSourceOrWhatTheyAreAbout() {
        Reasoning why = why();
        assertThat(why.use(HEADS, 5L)).isEqualTo(5L);
        why.use(HEADS, 7L, "roll");
        why.lack(ARREARS);
        why.lack(ARREARS, "1-101");

        assertThat(zh(why)).isEqualTo("事实：人数＝5\n事实：人数＝7 [roll]\n缺少事实：欠费\n缺少事实：欠费 [1-101]");
        assertThat(en(why))
                .isEqualTo(
                        "Fact: heads = 5\nFact: heads = 7 [roll]\nMissing fact: arrears\nMissing fact: arrears [1-101]");
        assertThat(why.conclude(1L).missing())
                .extracting(missing -> missing.in(Locale.ENGLISH))
                .containsExactly("Missing arrears (arrears)", "Missing arrears (arrears) [1-101]");
        assertThat(why.conclude(1L).missing().get(1).in(Locale.CHINA)).isEqualTo("缺少 欠费（arrears） [1-101]");
    }

    @Test
    void openParametersSayWhy() {
        Reasoning why = why();
        why.read(OPEN);
        why.read(ABSENT);
        why.readIfSet(OPEN);

        assertThat(zh(why)).isEqualTo("未定规则：open，法律未规定，且未另行约定。由合同约定\n未定规则：absent，规则库未载明");
        assertThat(en(why))
                .isEqualTo("Open parameter: open, left open by the law and set by no layer. for the contract\n"
                        + "Open parameter: absent, no pack mentions it");
        assertThat(why.conclude(1L).missing().get(0).citations()).hasSize(1);
        assertThat(why.conclude(1L).explanation().parameters()).isEmpty();
    }

    @Test
    void aParameterIsCalledByItsNameWithItsKeyBehindIt() {
        RuleBook named = RuleBook.of(TestRules.national()
                .set("share", Ratio.of(2, 3), 278)
                .leaveOpen("open", Text.of("由合同约定", "for the contract"), 5)
                .name("share", Text.of("参与比例", "participation"))
                .name("open", Text.of("空置收费", "vacancy charge"))
                .build());
        Reasoning why = Reasoning.of("test", named, DAY);
        why.read(SHARE);
        why.read(OPEN);
        why.read(ABSENT);

        assertThat(zh(why))
                .isEqualTo("规则：参与比例（share）＝三分之二（依据：《T》第二百七十八条）\n"
                        + "未定规则：空置收费（open），法律未规定，且未另行约定。由合同约定\n"
                        + "未定规则：absent，规则库未载明");
        assertThat(en(why).lines().findFirst()).contains("Rule: participation (share) = 2/3 (T, art. 278)");
        assertThat(why.conclude(1L).missing())
                .extracting(missing -> missing.in(Locale.CHINA))
                .containsExactly("缺少 空置收费（open）：法律未规定，且未另行约定。由合同约定", "缺少 absent：规则库未载明");
    }

    @Test
    void rulesAreWrittenWithHowTheyCameOut() {
        Reasoning why = why();
        Reading<Ratio> share = why.read(SHARE);
        assertThat(why.check(REACHED, share, true, share.value())).isTrue();
        assertThat(why.warn(REACHED, share, true, share.value())).isTrue();
        assertThat(why.warn(REACHED, share, false, share.value())).isFalse();
        assertThat(why.isRefused()).isFalse();
        assertThat(why.check(REACHED, share, false, share.value())).isFalse();
        why.skip(REACHED, Text.of("不适用", "does not apply"));
        why.unknown(REACHED, share, HEADS, share.value());

        assertThat(zh(why).lines().skip(1))
                .containsExactly(
                        "符合：达到三分之二（依据：《T》第二百七十八条）",
                        "符合：达到三分之二（依据：《T》第二百七十八条）",
                        "提示：未达到三分之二（依据：《T》第二百七十八条）",
                        "不符合：未达到三分之二（依据：《T》第二百七十八条）",
                        "未适用：NOT_REACHED，不适用",
                        "无法判定：未达到三分之二（依据：《T》第二百七十八条）",
                        "缺少事实：人数");
        assertThat(en(why).lines().skip(1))
                .containsExactly(
                        "Met: reaches 2/3 (T, art. 278)",
                        "Met: reaches 2/3 (T, art. 278)",
                        "Warning: misses 2/3 (T, art. 278)",
                        "Not met: misses 2/3 (T, art. 278)",
                        "Not applied: NOT_REACHED, does not apply",
                        "Cannot be told: misses 2/3 (T, art. 278)",
                        "Missing fact: heads");
        Explanation explanation = why.conclude(1L).explanation();
        assertThat(explanation.violations()).hasSize(1);
        assertThat(explanation.warnings()).hasSize(1);
        assertThat(explanation.warnings().get(0).in(Locale.ENGLISH)).isEqualTo("misses 2/3 (T, art. 278)");
        assertThat(explanation.findings(Locale.ENGLISH, Audience.PUBLIC)).hasSize(5);
        assertThat(explanation.citations()).containsExactly(Citation.of(TestRules.law("T"), 278));
        assertThat(explanation).hasToString(explanation.render(Locale.ENGLISH));
    }

    @Test
    void figuresAreRoundedInSightOfTheReader() {
        Reasoning why = why();

        assertThat(why.price(LINE, UnitPrice.yuan("1.355"), Area.squareMetres("1"), Rounding.HALF_UP))
                .isEqualTo(Money.yuan("1.36"));
        assertThat(why.price(LINE, UnitPrice.yuan("60"), 2, Rounding.DOWN)).isEqualTo(Money.yuan("120"));
        assertThat(why.share(LINE, Money.yuan("1.00"), Ratio.of(2, 3), Rounding.UP))
                .isEqualTo(Money.yuan("0.67"));
        assertThat(why.round(LINE, 12_345, 1, 1, Money.yuan("0.10"), Rounding.HALF_UP))
                .isEqualTo(Money.yuan("123.50"));

        assertThat(zh(why))
                .isEqualTo("取整：服务费：1.355 → 1.36（四舍五入）\n取整：服务费：120 → 120.00（向下取整）\n"
                        + "取整：服务费：0.66666667 → 0.67（向上取整）\n取整：服务费：123.45 → 123.50（四舍五入）");
        assertThat(en(why).lines().findFirst()).contains("Rounding: service fee: 1.355 → 1.36 (half up)");
    }

    @Test
    void eachReaderSeesWhatIsMeantForHim() {
        Reasoning why = why();
        why.use(HEADS, 5L);
        why.use(ARREARS, Money.yuan("10"));
        why.use(REVIEW, true);
        why.check(REACHED.seenBy(Audience.OFFICER), why.read(SHARE), true, 1L);
        why.round(LINE, 1, 1, 1, Rounding.UP);
        Explanation explanation = why.conclude(1L).explanation();

        assertThat(explanation.lines(Locale.ENGLISH, Audience.PUBLIC))
                .containsExactly(
                        "Fact: heads = 5",
                        "Rule: share = 2/3 (T, art. 278)",
                        "Rounding: service fee: 0.01 → 0.01 (up)");
        assertThat(explanation.lines(Locale.ENGLISH, Audience.SUBJECT))
                .containsExactly(
                        "Fact: heads = 5",
                        "Fact: arrears = CNY 10.00",
                        "Rule: share = 2/3 (T, art. 278)",
                        "Rounding: service fee: 0.01 → 0.01 (up)");
        assertThat(explanation.lines(Locale.ENGLISH, Audience.OFFICER)).hasSize(6);
        assertThat(explanation.findings(Locale.ENGLISH, Audience.PUBLIC)).isEmpty();
        assertThat(explanation.findings(Locale.ENGLISH, Audience.OFFICER)).hasSize(1);
        assertThat(explanation.render(Locale.ENGLISH, Audience.SUBJECT)).startsWith("Fact: heads = 5\nFact: arrears");
    }

    private static RuleBook made(Force force, Provenance provenance) {
        Text title = Text.of("《D》", "D");
        Instrument instrument = new Instrument("D", title, title, "", force, Optional.of(DateRange.ALWAYS), provenance);
        return RuleBook.of(new RulePackBuilder("p", Layer.NATIONAL, instrument, TestRules.RECORDED)
                .set("share", Ratio.of(2, 3), 1)
                .build());
    }

    private static Explanation resting(RuleBook book) {
        Reasoning why = Reasoning.of("test", book, DAY);
        why.read(SHARE);
        return why.conclude(1L).explanation();
    }

    @Test
    void whatItRestsOnIsSaid() {
        Explanation demonstration = resting(made(Force.DEMONSTRATION, Provenance.DEMONSTRATION));
        Explanation draft = resting(made(Force.DRAFT, Provenance.TEXT));
        Explanation weak = resting(made(Force.LAW, Provenance.MEMORY));

        assertThat(demonstration.restsOnDemonstration()).isTrue();
        assertThat(demonstration.restsOnDraft()).isFalse();
        assertThat(draft.restsOnDraft()).isTrue();
        assertThat(draft.restsOnDemonstration()).isFalse();
        assertThat(draft.render(Locale.CHINA)).endsWith("【征求意见稿】");
        assertThat(draft.render(Locale.ENGLISH)).endsWith(" [draft]");
        assertThat(weak.render(Locale.CHINA))
                .endsWith("【" + Provenance.MEMORY.text().zh() + "】");
        assertThat(weak.render(Locale.ENGLISH))
                .endsWith(" [" + Provenance.MEMORY.text().en() + "]");
        assertThat(resting(BOOK).render(Locale.ENGLISH)).endsWith("(T, art. 278)");
    }

    /** What a digest must tell apart: each line is a decision that differs in one thing from the first. */
    @Test
    void everythingInItIsUnderItsDigest() {
        Reasoning[] all = new Reasoning[] {
            why(),
            Reasoning.of("other", BOOK, DAY),
            Reasoning.of("test", BOOK, AsOf.date("2024-10-09")),
            Reasoning.of("test", BOOK, DAY.knownAt(Instant.parse("2024-10-08T00:00:00Z"))),
            why(),
            why(),
            why(),
            why(),
            why(),
            why(),
            why(),
            why(),
            why(),
            why()
        };
        all[4].read(SHARE);
        all[5].read(OPEN);
        all[6].use(HEADS, 5L);
        all[7].use(HEADS, 6L);
        all[8].use(HEADS, 5L, "roll");
        all[9].skip(REACHED, LINE);
        all[10].round(LINE, 1, 1, 1, Rounding.UP);
        all[11].round(LINE, 1, 1, 1, Rounding.DOWN);
        all[12].round(LINE, 2, 1, 2, Rounding.UP);
        all[13].round(Text.same("other"), 1, 1, 1, Rounding.UP);

        assertThat(all).extracting(why -> why.conclude(1L).digest()).doesNotHaveDuplicates();
        assertThat(all).extracting(why -> why.conclude(1L)).doesNotHaveDuplicates();
        assertThat(why().conclude(2L).digest()).isNotEqualTo(why().conclude(1L).digest());
        assertThat(why().<Long>fail().digest()).isNotEqualTo(why().conclude(1L).digest());
    }

    @Test
    void verdictArgumentsAndMissingFactsAreUnderTheDigestToo() {
        Reasoning[] all = {why(), why(), why(), why(), why(), why()};
        for (int i = 0; i < 4; i++) {
            Reading<Ratio> share = all[i].read(SHARE);
            switch (i) {
                case 0 -> all[i].check(REACHED, share, true, 1L);
                case 1 -> all[i].check(REACHED, share, true, 2L);
                case 2 -> all[i].warn(REACHED, share, false, 1L);
                default -> all[i].check(REACHED, share, false, 1L);
            }
        }
        all[4].lack(HEADS);
        all[5].lack(HEADS, "1-101");

        assertThat(all).extracting(why -> why.conclude(1L).digest()).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(why -> why.conclude(1L).explanation().hashCode())
                .doesNotHaveDuplicates();
    }

    /** The digest of a decision stands for every word of it: whatever a step says, saying something else shows. */
    @Test
    void whateverAStepSaysIsInTheDigest() {
        RuleBook half = RuleBook.of(TestRules.national()
                .set("share", Ratio.of(1, 2), 278)
                .leaveOpen("open", Text.of("由合同约定", "for the contract"), 944)
                .build());
        ImmutableList<Decision<Long>> different = ImmutableList.of(
                said(why -> {}),
                said(why -> why.read(SHARE)),
                said(why -> why.read(OPEN)),
                said(why -> why.read(ABSENT)),
                said(why -> why.use(HEADS, 1L)),
                said(why -> why.use(HEADS, 2L)),
                said(why -> why.use(HEADS, 1L, "roll")),
                said(why -> why.lack(HEADS)),
                said(why -> why.lack(HEADS, "unit 1")),
                said(why -> why.lack(REVIEW)),
                said(why -> why.check(REACHED, why.readIfSet(SHARE), true, 1L)),
                said(why -> why.check(REACHED, why.readIfSet(SHARE), true, 2L)),
                said(why -> why.check(REACHED, why.readIfSet(SHARE), false, 1L)),
                said(why -> why.warn(REACHED, why.readIfSet(SHARE), false, 1L)),
                said(why -> why.check(NAMED_OTHERWISE, why.readIfSet(SHARE), true, 1L)),
                said(why -> why.skip(REACHED, LINE)),
                said(why -> why.skip(REACHED, Text.of("服务费", "fee"))),
                said(why -> why.skip(REACHED, Text.of("费", "service fee"))),
                said(why -> why.round(LINE, 1, 1, 2, Rounding.DOWN)),
                said(why -> why.round(LINE, 1, 1, 3, Rounding.DOWN)),
                said(why -> why.round(Text.of("费", "fee"), 1, 1, 2, Rounding.DOWN)));

        assertThat(different.stream().map(Decision::digest)).doesNotHaveDuplicates();
        assertThat(said(why -> why.read(SHARE)).digest())
                .isEqualTo(different.get(1).digest());
        assertThat(bytes(Reasoning.of("test", half, DAY))).isNotEqualTo(bytes(why()));
    }

    private static Decision<Long> said(Consumer<Reasoning> saying) {
        Reasoning why = why();
        saying.accept(why);
        return why.conclude(1L);
    }

    /** Returns the steps alone, so that another digest of the rule book does not show. */
    private static String bytes(Reasoning why) {
        why.read(SHARE);
        CanonicalWriter writer = new CanonicalWriter();
        why.conclude(1L).explanation().writeTo(writer);
        byte[] all = writer.toBytes();
        return BaseEncoding.base16()
                .encode(all)
                .replace(BaseEncoding.base16().encode(why.book().digest().toBytes()), "");
    }
}
