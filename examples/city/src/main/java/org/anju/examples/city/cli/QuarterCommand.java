package org.anju.examples.city.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.anju.examples.city.demo.DemoCity;
import org.anju.examples.city.run.QuarterRun;
import org.anju.examples.city.run.RunProblem;
import org.anju.kernel.time.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(names = "--in", description = "A folder of the documented CSV files (default: a demonstration city).")
    private Optional<Path> input = Optional.empty();

    @Option(names = "--out", description = "Where to write (default: out/QUARTER).")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--lang",
            defaultValue = "zh",
            converter = Arguments.LanguageConverter.class,
            description = "The language of the site: zh or en (default: ${DEFAULT-VALUE}).")
    private Locale language;

    @Option(
            names = "--known-at",
            converter = Arguments.MomentConverter.class,
            description = "Facts and rules recorded later do not count, such as 2026-10-08T00:00:00Z.")
    private Optional<Instant> knownAt = Optional.empty();

    @Option(names = "--seed", description = "The seed of the demonstration city.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--complexes", description = "Its size in complexes, to 3,000 (default: 60).")
    private Optional<Integer> complexes = Optional.empty();

    @Option(names = "--units", description = "Its size in units, to 1,000,000 (default: 15,000).")
    private Optional<Integer> units = Optional.empty();

    /** Returns 0 where the run went through, 2 where the folder or the rules cannot be read or nothing can be written. */
    @Override
    public Integer call() throws IOException {
        Path target = output.orElse(Path.of("out", quarter.toString()));
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            QuarterRun run = input.map(QuarterRun::over).orElseGet(() -> QuarterRun.demonstration(demonstration()));
            QuarterRun.Outcome outcome = run.run(quarter, knownAt.orElse(Instant.MAX), language, target, progress);
            progress.close();
            spec.commandLine().getOut().println(outcome.in(language));
            return 0;
        } catch (RunProblem problem) {
            spec.commandLine().getErr().println(problem.getMessage());
            return spec.exitCodeOnInvalidInput();
        }
    }

    private DemoCity demonstration() {
        try {
            return new DemoCity(
                    seed.orElse(DemoCity.STANDARD.seed()),
                    complexes.orElse(DemoCity.STANDARD.complexes()),
                    units.orElse(DemoCity.STANDARD.units()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
