package org.anju.examples.city.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.anju.formats.cases.CaseKinds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers one question of any kind a legal case can have. */
@Command(
        mixinStandardHelpOptions = true,
        description = "任一类问题。Answers one question of any kind; without arguments it lists the kinds.")
final class AskAnyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "KIND", description = "The kind, such as preparation.")
    private String kind = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "A JSON file with asOf, rules and given, as a legal case has them.")
    private Path file = Path.of("");

    @Option(
            names = "--lang",
            defaultValue = "zh",
            converter = Arguments.LanguageConverter.class,
            description = "The language of the explanation: zh or en (default: ${DEFAULT-VALUE}).")
    private Locale language;

    /** Returns 0 where every question was granted, 1 where one was not, 2 where the file cannot be read. */
    @Override
    public Integer call() throws IOException {
        if (kind.isEmpty()) {
            CaseKinds.built().keySet().stream()
                    .sorted()
                    .forEach(name -> spec.commandLine()
                            .getOut()
                            .println(name + "  "
                                    + CaseKinds.schema(name).path("title").asText()));
            return 0;
        }
        if (!CaseKinds.built().containsKey(kind)) {
            throw new ParameterException(
                    spec.commandLine(), "没有这一类问题 / no such kind of question: " + kind + " (anju ask)");
        }
        return new Asking(spec, language).answer(kind, file);
    }
}
