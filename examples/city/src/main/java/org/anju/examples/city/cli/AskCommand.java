package org.anju.examples.city.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.anju.formats.cases.CaseAnswer;
import org.anju.formats.cases.CaseProblem;
import org.anju.formats.cases.CaseRunner;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Decision.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers one question from one file: the answer as JSON, then the explanation for an officer. */
@Command(mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Question question;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A JSON file with asOf, rules and given, as a legal case has them.")
    private Path file;

    @Option(
            names = "--lang",
            defaultValue = "zh",
            converter = Arguments.LanguageConverter.class,
            description = "The language of the explanation: zh or en (default: ${DEFAULT-VALUE}).")
    private Locale language;

    AskCommand(Question question) {
        this.question = question;
    }

    /** Returns 0 where every question was granted, 1 where one was not, 2 where the file cannot be read. */
    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(file)) {
            throw new ParameterException(spec.commandLine(), "应为文件，而不是文件夹 / should be a file, not a folder: " + file);
        }
        return CaseRunner.standard()
                .ask(question.kind(), Files.readAllBytes(file))
                .fold(
                        this::complain,
                        answers -> answers.stream().mapToInt(this::print).max().orElse(0));
    }

    private int complain(CaseProblem problem) {
        spec.commandLine()
                .getErr()
                .println(file + " " + problem.path() + ": " + problem.reason().zh() + " / "
                        + problem.reason().en());
        return spec.commandLine().getCommandSpec().exitCodeOnInvalidInput();
    }

    private int print(CaseAnswer answer) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(json(answer));
        for (Decision<?> decision : answer.decisions()) {
            out.println(decision.explanation().render(language));
        }
        boolean granted = answer.decisions().stream().allMatch(decision -> decision.outcome() == Outcome.GRANTED);
        return granted ? 0 : Anju.FAILED;
    }

    private static String json(CaseAnswer answer) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is always JSON", e);
        }
    }
}
