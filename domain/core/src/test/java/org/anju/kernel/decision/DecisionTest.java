package org.anju.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.anju.kernel.TestRules;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final ParameterKey<Ratio> SHARE = ParameterKey.of("share", ParameterType.RATIO);
    private static final ParameterKey<Boolean> OPEN = ParameterKey.of("open", ParameterType.FLAG);
    private static final Fact HEADS = Fact.open("heads", "人数", "heads");
    private static final Rule REACHED =
            Rule.of("2.5", "NOT_REACHED", Text.of("达到{0}", "reaches {0}"), Text.of("未达到{0}", "does not reach {0}"));
    private static final AsOf DAY = AsOf.date("2024-10-08");

    private static Decision<Long> decide(RuleBook book, long part) {
        Reasoning why = Reasoning.of("test", book, DAY);
        Reading<Ratio> share = why.read(SHARE);
        if (why.lacks()) {
            return why.fail();
        }
        why.use(HEADS, part);
        why.check(REACHED, share, share.value().isReachedBy(part, 3), share.value());
        return why.conclude(part);
    }

    private static RuleBook book(String share) {
        return RuleBook.of(
                TestRules.national().set("share", Ratio.parse(share), 278).build());
    }

    @Test
    void aRuleThatHoldsIsGrantedAndExplainedInBothLanguages() {
        Decision<Long> decision = decide(book("2/3"), 2);

        assertThat(decision.isGranted()).isTrue();
        assertThat(decision.explanation().render(Locale.CHINA))
                .isEqualTo("规则：share＝三分之二（依据：《T》第二百七十八条）\n事实：人数＝2\n符合：达到三分之二（依据：《T》第二百七十八条）");
        assertThat(decision.explanation().render(Locale.ENGLISH))
                .isEqualTo("Rule: share = 2/3 (T, art. 278)\nFact: heads = 2\nMet: reaches 2/3 (T, art. 278)");
    }

    @Test
    void aRuleThatFailsIsRefusedWithItsCodeAndLaw() {
        Decision<Long> decision = decide(book("2/3"), 1);

        assertThat(decision.isRefused()).isTrue();
        assertThat(decision.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo("NOT_REACHED");
            assertThat(violation.in(Locale.CHINA)).isEqualTo("未达到三分之二（依据：《T》第二百七十八条）");
        });
        assertThat(decision.considered()).contains(1L);
        assertThat(decision.granted()).isEmpty();
    }

    @Test
    void anOpenParameterLeavesTheQuestionUndeterminedAndIsNamed() {
        RuleBook open = RuleBook.of(TestRules.national()
                .leaveOpen("share", Text.of("由议事规则约定", "for the rules of procedure"), 25)
                .build());

        Decision<Long> decision = decide(open, 2);

        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.code()).isEqualTo("share"));
        assertThat(decision.toValidation().getError()).containsExactly("share");
    }

    @Test
    void twoReplaysShareADigestAndAnotherRuleBookChangesIt() {
        assertThat(decide(book("2/3"), 2).digest())
                .isEqualTo(decide(book("2/3"), 2).digest());
        assertThat(decide(book("2/3"), 2).digest())
                .isNotEqualTo(decide(book("1/2"), 2).digest());
    }

    @Test
    void aParameterOfAnotherKindIsMissingNotAnError() {
        Reasoning why = Reasoning.of("test", book("2/3"), DAY);
        why.read(ParameterKey.of("share", ParameterType.FLAG));
        why.read(OPEN);

        Decision<Long> decision = why.fail();

        assertThat(decision.missing()).extracting(Missing::code).containsExactly("share", "open");
    }

    private enum Answer implements org.anju.kernel.law.Named {
        SILENCE;

        @Override
        public Text text() {
            return Text.of("不表态", "silence");
        }
    }

    @Test
    void aChoiceIsShownByItsNameNotByItsConstant() {
        RuleBook book = RuleBook.of(
                TestRules.national().set("answer", Answer.SILENCE, 26).build());
        Reasoning why = Reasoning.of("test", book, DAY);
        why.read(ParameterKey.choice("answer", Answer.class));

        assertThat(why.conclude(1L).explanation().render(Locale.CHINA)).isEqualTo("规则：answer＝不表态（依据：《T》第二十六条）");
    }

    @Test
    void aRuleThatCannotBeToldIsWrittenWithoutWhatItLacks() {
        Reasoning why = Reasoning.of("test", book("2/3"), DAY);
        why.unknown(REACHED, why.read(SHARE), HEADS);

        assertThat(why.<Long>fail().explanation().render(Locale.ENGLISH))
                .contains("Cannot be told: does not reach (unknown) (T, art. 278)");
    }
}
