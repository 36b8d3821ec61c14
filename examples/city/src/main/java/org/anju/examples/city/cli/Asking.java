package org.anju.examples.city.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.anju.formats.cases.CaseAnswer;
import org.anju.formats.cases.CaseProblem;
import org.anju.formats.cases.CaseRunner;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Decision.Outcome;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Answers a question from a file: the answer as JSON, then the explanation for an officer. */
record Asking(CommandSpec spec, Locale language) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Returns 0 where every question was granted, 1 where one was not, 2 where the file cannot be read. */
    int answer(String kind, Path file) throws IOException {
        return CaseRunner.standard()
                .ask(kind, bytes(file))
                .fold(
                        problem -> complain(file, problem),
                        answers -> answers.stream().mapToInt(this::print).max().orElse(0));
    }

    /** Reads a file; a folder is a mistake of the caller. */
    byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new ParameterException(spec.commandLine(), "应为文件，而不是文件夹 / should be a file, not a folder: " + file);
        }
        return Files.readAllBytes(file);
    }

    /** Says what is wrong with a file; returns 2. */
    int complain(Path file, CaseProblem problem) {
        spec.commandLine()
                .getErr()
                .println(file + " " + problem.path() + ": " + problem.reason().zh() + " / "
                        + problem.reason().en());
        return spec.exitCodeOnInvalidInput();
    }

    private int print(CaseAnswer answer) {
        spec.commandLine().getOut().println(json(answer.json()));
        return answer.decisions().stream().mapToInt(this::explain).max().orElse(0);
    }

    /** Prints why a decision came out so; returns 0 where it was granted, else 1. */
    int explain(Decision<?> decision) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(decision.explanation().render(language));
        return decision.outcome() == Outcome.GRANTED ? 0 : Anju.FAILED;
    }

    /** Writes JSON for people. */
    static String json(Object value) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is always JSON", e);
        }
    }
}
