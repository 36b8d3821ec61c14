package org.anju.examples.city.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.anju.examples.city.run.QuarterRun;
import org.anju.examples.city.run.RunProblem;
import org.anju.kernel.time.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a city's quarter: facts in, decisions, site, data files and ledgers out. */
@Command(
        mixinStandardHelpOptions = true,
        description = "运行一个城市的季度。Decides a quarter of a city and leaves a browsable site.")
final class QuarterCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "QUARTER", converter = Arguments.QuarterConverter.class, description = "Such as 2026Q3.")
    private Quarter quarter;

    @Mixin
    private QuarterOptions options = new QuarterOptions();

    @Option(
            names = "--jdbc-url",
            description = "Keep the city in this database as well: jdbc:h2:file:PATH or jdbc:postgresql://…")
    private Optional<String> database = Optional.empty();

    @Option(
            names = "--recorded-at",
            converter = Arguments.MomentConverter.class,
            description = "When the database takes it in (default: now); a run begun again keeps its first moment.")
    private Optional<Instant> recordedAt = Optional.empty();

    /** Returns 0 where the run went through, 2 where the folder or the rules cannot be read or nothing can be written. */
    @Override
    public Integer call() throws IOException {
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            QuarterRun run = database.map(this::kept).orElseGet(options::run);
            QuarterRun.Outcome outcome =
                    run.run(quarter, options.knownAt(), options.language(), options.output(quarter), progress);
            progress.close();
            spec.commandLine().getOut().println(outcome.in(options.language()));
            return 0;
        } catch (RunProblem problem) {
            spec.commandLine().getErr().println(problem.getMessage());
            return spec.exitCodeOnInvalidInput();
        }
    }

    private QuarterRun kept(String url) {
        return options.run().keptIn(url, recordedAt.orElseGet(Instant::now));
    }
}
