package org.anju.formats.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anju.formats.cases.CaseResult.Status;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRunnerTest {

    /** Tells whether a number is within a limit that only the case itself states. */
    private static final CaseKind LIMIT = new CaseKind() {
        private final ParameterKey<Long> limit = ParameterKey.of("test.limit", ParameterType.INTEGER);
        private final Rule within = Rule.of("0", "TOO_MUCH", Text.same("ok {0}"), Text.same("too much {0}"));

        @Override
        public String name() {
            return "limit";
        }

        @Override
        public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
            Reasoning why = Reasoning.of("limit", book, asOf);
            Reading<Long> most = why.read(limit);
            long amount = why.use(Fact.open("amount", "数", "amount"), given.integer("amount"));
            if (most.isSet()) {
                why.check(within, most, amount <= most.value(), amount);
            }
            return CaseAnswer.of(why.conclude(amount)).put("amount", amount);
        }
    };

    private final CaseRunner runner =
            new CaseRunner(ImmutableMap.of("limit", LIMIT), ImmutableMap.of("tender", "2.8"), CaseRules.standard());

    private CaseResult run(String json) {
        return runner.runFile("case.json", json.getBytes(UTF_8));
    }

    private static String limitCase(String rest) {
        return "{'id':'X-1','kind':'limit','capability':'0','asOf':'2024-10-08',%s}"
                .formatted(rest)
                .replace('\'', '"');
    }

    @Test
    void aCasePassesWhenEverythingExpectedIsInTheAnswer() {
        CaseResult result = run(limitCase("'rules':{'set':{'test.limit':{'integer':10}}},'given':{'amount':10},"
                + "'expect':{'outcome':'GRANTED','amount':'10.0','codes':[]}"));

        assertThat(result.line()).isEqualTo("PASS X-1");
    }

    @Test
    void aCaseFailsWithWhatWasExpectedAndWhatWasFound() {
        CaseResult result = run(limitCase(
                "'rules':{'set':{'test.limit':{'integer':10}}},'given':{'amount':11},'expect':{'outcome':'GRANTED'}"));

        assertThat(result.line()).isEqualTo("FAIL X-1 expected outcome \"GRANTED\" got \"REFUSED\"");
        assertThat(result.isFailure()).isTrue();
    }

    @Test
    void factsThatCannotBeAreAProblemOfTheirOwnFileAlone(@TempDir Path folder) throws IOException {
        CaseKind impossible = new CaseKind() {
            @Override
            public String name() {
                return "impossible";
            }

            @Override
            public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
                throw new IllegalArgumentException("two at once");
            }
        };
        Files.writeString(
                folder.resolve("a.json"),
                limitCase("'given':{},'expect':{'x':1}").replace("limit", "impossible"));
        Files.writeString(folder.resolve("b.json"), limitCase("'given':{'amount':1},'expect':{'amount':1}"));

        List<CaseResult> results = new CaseRunner(
                        ImmutableMap.of("limit", LIMIT, "impossible", impossible),
                        ImmutableMap.of(),
                        CaseRules.standard())
                .runFolder(folder);

        assertThat(results).extracting(CaseResult::status).containsExactly(Status.MALFORMED, Status.PASS);
        assertThat(results.get(0).line()).contains("a.json $.given: ").contains("these facts cannot be: two at once");
    }

    @Test
    void aFileThatIsNoJsonSaysWhy() {
        String twice = limitCase("'given':{'amount':1,'amount':2},'expect':{'amount':1}");
        String deep = "[".repeat(100_000);

        assertThat(run(twice).line())
                .startsWith("MALFORMED case.json $ (line 1, ")
                .contains("amount");
        assertThat(run(deep).line()).startsWith("MALFORMED case.json $");
        assertThat(run("").line()).startsWith("MALFORMED case.json $: ");
        assertThat(run(limitCase("'given':{'amount':1e400000000},'expect':{'amount':1}"))
                        .line())
                .startsWith("MALFORMED case.json $.given.amount: ")
                .contains("too large");
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        assertThat(run("\uFEFF" + limitCase("'given':{'amount':1},'expect':{'amount':1}"))
                        .line())
                .isEqualTo("PASS X-1");
    }

    @Test
    void aRuleThatNobodyStatesIsMissing() {
        assertThat(run(limitCase("'given':{'amount':1},'expect':{'outcome':'UNDETERMINED','missing':['test.limit']}"))
                        .status())
                .isEqualTo(Status.PASS);
    }

    @Test
    void variantsAreMergedAndAllMustPass() {
        CaseResult result = run(limitCase("'rules':{'set':{'test.limit':{'integer':10}}},'given':{'amount':10},"
                + "'expect':{'outcome':'GRANTED'},'variants':[{'name':'a'},"
                + "{'name':'b','given':{'amount':11},'expect':{'outcome':'REFUSED','codes':['TOO_MUCH']}},"
                + "{'name':'c','rules':{'set':{'test.limit':{'integer':9}}}}]"));

        assertThat(result.line()).isEqualTo("FAIL X-1 [c] expected outcome \"GRANTED\" got \"REFUSED\"");
    }

    @Test
    void datedRulesCountOnTheirDaysAndReplacedLawIsGone() {
        assertThat(run(limitCase("'rules':{'set':{'test.limit':[{'value':{'integer':1},'to':'2024-10-08'},"
                                + "{'value':{'integer':5},'from':'2024-10-08'}]}},'given':{'amount':5},"
                                + "'expect':{'outcome':'GRANTED'}"))
                        .line())
                .isEqualTo("PASS X-1");
        assertThat(run(limitCase("'rules':{'replace':{'test.limit':{'integer':3}},'set':{'test.limit':{'integer':9}}},"
                                + "'given':{'amount':5},'expect':{'outcome':'REFUSED'}"))
                        .line())
                .isEqualTo("PASS X-1");
    }

    @Test
    void aKindThatIsNotBuiltIsPendingAndNamesItsCapability() {
        assertThat(run("{\"id\":\"T-1\",\"kind\":\"tender\",\"capability\":\"2.8\",\"expect\":{\"outcome\":\"X\"}}")
                        .line())
                .isEqualTo("PENDING T-1 2.8");
    }

    @Test
    void aMalformedFileIsNamedWithItsPath() {
        assertThat(run("{").line()).startsWith("MALFORMED case.json $ (line 1");
        assertThat(run("{}").line()).startsWith("MALFORMED case.json $.id: 缺少必填字段 / a required field is missing");
        assertThat(run(limitCase("'given':{'amount':'x'},'expect':{'outcome':'GRANTED'}"))
                        .line())
                .contains("$.given.amount: 应为整数：x / should be a whole number: x");
        assertThat(run(limitCase("'given':{'amount':1,'amout':2},'expect':{'outcome':'GRANTED'}"))
                        .line())
                .contains("$.given.amout: 未知字段");
        assertThat(run(limitCase("'given':{'amount':1},'expect':{}")).line()).contains("$.expect");
        assertThat(run(limitCase("'rules':{'set':{'test.limit':{'integr':9}}},'given':{'amount':1},'expect':{'a':1}"))
                        .line())
                .contains("$.rules.set");
        assertThat(run(limitCase("'expect':{'a':1}").replace("\"limit\"", "\"limmit\""))
                        .line())
                .contains("$.kind: 未知的案例类型：limmit");
        assertThat(runner.runFile("case.json", new byte[] {(byte) 0xC4, (byte) 0xE3})
                        .line())
                .contains("not encoded in UTF-8");
    }

    @Test
    void aQuestionOfAnotherKindOrWithoutADayIsNotAnswered() {
        byte[] given = limitCase("'given':{'amount':1}").getBytes(UTF_8);
        assertThat(runner.ask("tender", given).getLeft()).hasMessage("$.kind: should be tender, not limit");

        byte[] undated = "{\"given\":{\"amount\":1}}".getBytes(UTF_8);
        assertThat(runner.ask("limit", undated).getLeft()).hasMessage("$.asOf: a required field is missing");
    }

    @Test
    void aFolderRunsInTheOrderOfItsPaths(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/2.json"), limitCase("'given':{'amount':1},'expect':{'amount':1}"));
        Files.writeString(folder.resolve("a.json"), "{");
        Files.writeString(folder.resolve("notes.txt"), "not a case");

        List<Status> statuses =
                runner.runFolder(folder).stream().map(CaseResult::status).toList();

        assertThat(statuses).containsExactly(Status.MALFORMED, Status.PASS);
    }
}
