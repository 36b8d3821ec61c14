package org.anju.examples.city.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.anju.examples.city.demo.DemoCity;
import org.anju.examples.city.run.QuarterRun;
import org.anju.kernel.time.Quarter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a quarter is run over, and how: for every command that runs one. */
final class QuarterOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--in",
            description = "A folder of the documented CSV or XLSX files (default: a demonstration city).")
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

    Locale language() {
        return language;
    }

    Instant knownAt() {
        return knownAt.orElse(Instant.MAX);
    }

    Path output(Quarter quarter) {
        return output.orElse(Path.of("out", quarter.toString()));
    }

    Optional<Path> output() {
        return output;
    }

    QuarterRun run() {
        return input.map(QuarterRun::over).orElseGet(() -> QuarterRun.demonstration(demonstration()));
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
