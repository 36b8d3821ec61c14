package org.anju.formats.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.formats.cases.CaseResult.Status;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;

/**
 * Runs legal cases through the public API and tells which pass.
 *
 * <p>A case of a kind that is not built yet is pending: it is read and counted, not run. A case passes when everything it
 * expects is found in the answer; the answer may say more.
 */
public final class CaseRunner {

    /** Some editors begin a UTF-8 file with it (RFC 8259 section 8.1 lets a reader ignore it). */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ImmutableMap<String, CaseKind> kinds;
    private final ImmutableMap<String, String> pending;
    private final CaseRules rules;

    CaseRunner(ImmutableMap<String, CaseKind> kinds, ImmutableMap<String, String> pending, CaseRules rules) {
        this.kinds = kinds;
        this.pending = pending;
        this.rules = rules;
    }

    /** Returns the runner of every kind this library knows. */
    public static CaseRunner standard() {
        return new CaseRunner(CaseKinds.built(), CaseKinds.pending(), CaseRules.standard());
    }

    /**
     * Runs every {@code *.json} file below {@code folder}, in the order of their paths; a file that is itself given is run
     * alone.
     *
     * @throws IOException if the folder cannot be read
     */
    public ImmutableList<CaseResult> runFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
        ImmutableList.Builder<CaseResult> results = ImmutableList.builder();
        for (Path file : files) {
            results.add(runFile(file.getFileName().toString(), Files.readAllBytes(file)));
        }
        return results.build();
    }

    /** Runs the case in one file. */
    public CaseResult runFile(String fileName, byte[] content) {
        try {
            return run(CaseFile.read(decoded(content)));
        } catch (CaseProblem problem) {
            return CaseResult.malformed(fileName, problem);
        }
    }

    /**
     * Answers the question in one file: the {@code asOf}, {@code rules} and {@code given} of a case.
     *
     * @param kind    the kind of question; a file that says it is of another kind is a problem
     * @param content the file
     * @return the answers, one for each variant; or what is wrong with the file
     */
    public Either<CaseProblem, ImmutableList<CaseAnswer>> ask(String kind, byte[] content) {
        try {
            return Either.right(CaseFile.readQuestion(decoded(content), kind).stream()
                    .map(question -> ofKind(kind, question))
                    .map(question -> answer(kindOf(question), question))
                    .collect(toImmutableList()));
        } catch (CaseProblem problem) {
            return Either.left(problem);
        }
    }

    private static LegalCase ofKind(String kind, LegalCase question) {
        if (!question.kind().equals(kind)) {
            throw new CaseProblem(
                    "$.kind",
                    Text.of(
                            "应为 " + kind + "，而不是 " + question.kind(),
                            "should be " + kind + ", not " + question.kind()));
        }
        return question;
    }

    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new CaseProblem("$", Text.of("不是 UTF-8 编码", "not encoded in UTF-8"));
        }
    }

    private CaseResult run(ImmutableList<LegalCase> variants) {
        LegalCase first = variants.get(0);
        if (pending.containsKey(first.kind())) {
            return new CaseResult(first.id(), Status.PENDING, ImmutableList.of(first.capability()));
        }
        CaseKind kind = kindOf(first);
        List<String> failures = new ArrayList<>();
        for (LegalCase variant : variants) {
            failures.addAll(differences(kind, variant));
        }
        return new CaseResult(
                first.id(), failures.isEmpty() ? Status.PASS : Status.FAIL, ImmutableList.copyOf(failures));
    }

    private CaseKind kindOf(LegalCase question) {
        return Optional.ofNullable(kinds.get(question.kind()))
                .orElseThrow(() -> new CaseProblem(
                        "$.kind", Text.of("未知的案例类型：" + question.kind(), "unknown kind of case: " + question.kind())));
    }

    private CaseAnswer answer(CaseKind kind, LegalCase question) {
        String place = question.variant().isEmpty() ? "$" : "$.variants[" + question.variant() + "]";
        CaseInput given = new CaseInput(question.given(), place + ".given");
        RuleBook book = rules.bookOf(new CaseInput(question.rules(), place + ".rules"));
        CaseAnswer answer = answer(kind, book, asOf(question), given);
        given.finish();
        return answer;
    }

    /** Asks; facts that cannot be, such as two prices at once, are a problem of this file and of no other. */
    static CaseAnswer answer(CaseKind kind, RuleBook book, AsOf asOf, CaseInput given) {
        try {
            return kind.answer(book, asOf, given);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new CaseProblem(
                    given.path(), Text.of("事实不能成立：" + e.getMessage(), "these facts cannot be: " + e.getMessage()));
        }
    }

    private List<String> differences(CaseKind kind, LegalCase variant) {
        return CaseComparison.differences(
                        variant.expect(), answer(kind, variant).json())
                .stream()
                .map(difference -> (variant.variant().isEmpty() ? "" : "[" + variant.variant() + "] ") + difference)
                .toList();
    }

    private static AsOf asOf(LegalCase variant) {
        if (variant.asOf().isEmpty()) {
            throw new CaseProblem("$.asOf", Text.of("缺少必填字段", "a required field is missing"));
        }
        try {
            return AsOf.date(LocalDate.parse(variant.asOf()));
        } catch (DateTimeException e) {
            throw new CaseProblem(
                    "$.asOf",
                    Text.of(
                            "应为日期，如 2024-10-08：" + variant.asOf(),
                            "should be a day such as 2024-10-08: " + variant.asOf()));
        }
    }
}
