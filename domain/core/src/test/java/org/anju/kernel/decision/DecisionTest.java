package org.anju.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.NoSuchElementException;
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

    private static String folded(Decision<Long> decision) {
        return decision.fold(
                value -> "granted " + value,
                violations -> "refused " + violations.size(),
                missing -> "undetermined " + missing.get(0).code());
    }

    @Test
    void aCallerMeetsAllThreeOutcomes() {
        Decision<Long> granted = decide(book("2/3"), 2);
        Decision<Long> refused = decide(book("2/3"), 1);
        Decision<Long> open = decide(RuleBook.of(TestRules.national().build()), 2);

        assertThat(folded(granted)).isEqualTo("granted 2");
        assertThat(folded(refused)).isEqualTo("refused 1");
        assertThat(folded(open)).isEqualTo("undetermined share");
        assertThat(granted.outcome()).isEqualTo(Decision.Outcome.GRANTED);
        assertThat(granted.isRefused()).isFalse();
        assertThat(granted.isUndetermined()).isFalse();
        assertThat(refused.isUndetermined()).isFalse();
        assertThat(open.isGranted()).isFalse();
        assertThat(open.violations()).isEmpty();
        assertThat(open.considered()).isEmpty();
    }

    @Test
    void itGoesOverToTheTypesOfVavr() {
        Decision<Long> granted = decide(book("2/3"), 2);
        Decision<Long> refused = decide(book("2/3"), 1);

        assertThat(granted.toValidation().get()).isEqualTo(2L);
        assertThat(granted.toEither().get()).isEqualTo(2L);
        assertThat(refused.toValidation().getError()).containsExactly("NOT_REACHED");
        assertThat(refused.toEither().getLeft()).isEqualTo(refused.explanation());
        assertThat(granted.getOrElseThrow()).isEqualTo(2L);
        assertThatThrownBy(refused::getOrElseThrow)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("REFUSED: ")
                .hasMessageContaining("does not reach 2/3");
    }

    @Test
    void whatIsMadeFromTheValueKeepsOutcomeAndReasons() {
        Decision<Long> refused = decide(book("2/3"), 1);

        assertThat(refused.map(value -> value + 1).considered()).contains(2L);
        assertThat(refused.map(value -> value + 1).violations()).isEqualTo(refused.violations());
        assertThat(refused).hasToString("REFUSED 1").isEqualTo(decide(book("2/3"), 1));
        assertThat(refused).hasSameHashCodeAs(decide(book("2/3"), 1)).isNotEqualTo(decide(book("2/3"), 0));
        assertThat(decide(book("2/3"), 2).map(value -> 1L)).isNotEqualTo(refused);
    }

    @Test
    void aDecisionRestsOnTheOneItIncludes() {
        Reasoning granted = Reasoning.of("whole", book("2/3"), DAY);
        assertThat(granted.include(decide(book("2/3"), 2)).isGranted()).isTrue();
        Reasoning refused = Reasoning.of("whole", book("2/3"), DAY);
        refused.include(decide(book("2/3"), 1));
        Reasoning open = Reasoning.of("whole", book("2/3"), DAY);
        open.include(decide(RuleBook.of(TestRules.national().build()), 2));

        assertThat(granted.conclude(1L).isGranted()).isTrue();
        assertThat(granted.conclude(1L).explanation().steps()).hasSize(3);
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.conclude(1L).violations()).hasSize(1);
        assertThat(open.lacks()).isTrue();
        assertThat(open.conclude(1L).isUndetermined()).isTrue();
        assertThat(open.book().digest()).isEqualTo(book("2/3").digest());
    }

    @Test
    void aCountThatIsProvisionalIsUndeterminedThoughARuleFails() {
        Reasoning why = Reasoning.of("test", book("2/3"), DAY);
        why.check(REACHED, why.read(SHARE), false, 1L);

        assertThat(why.<Long>undetermined().isUndetermined()).isTrue();
        assertThat(why.<Long>fail().isRefused()).isTrue();
        assertThat(why.asOf()).isEqualTo(DAY);
    }

    @Test
    void aReadingWithoutAValueSaysWhyWhenAskedForIt() {
        Reading<Boolean> open = Reasoning.of("test", book("2/3"), DAY).read(OPEN);

        assertThat(open.find()).isEmpty();
        assertThat(open.citations()).isEmpty();
        assertThat(open.key()).isEqualTo(OPEN);
        assertThatThrownBy(open::value)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("parameter open has no value: ABSENT");
    }
}
