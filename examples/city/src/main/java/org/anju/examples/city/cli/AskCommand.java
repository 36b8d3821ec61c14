package org.anju.examples.city.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers one question from one file: the answer as JSON, then the explanation for an officer. */
@Command(mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {

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
        return new Asking(spec, language).answer(question.kind(), file);
    }
}
