package org.anju.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks that the command line chooses, counting bytes, and prints the table of ratios. */
public final class Benchmarks {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private Benchmarks() {}

    /** Takes the options of JMH: a pattern of names first, then for instance {@code -wi 2 -i 3}. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .addProfiler(GCProfiler.class)
                .build();
        System.out.println(table(new Runner(options).run()));
    }

    private static String table(Collection<RunResult> results) {
        Map<String, Map<String, Result<?>[]>> rows = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            int dot = name.lastIndexOf('.');
            String row = name.substring(name.lastIndexOf('.', dot - 1) + 1, dot);
            rows.computeIfAbsent(row, unseen -> new TreeMap<>()).put(name.substring(dot + 1), figures(result));
        }
        StringBuilder table = new StringBuilder("| row | what | time | bytes | times ours |\n|---|---|---|---|---|\n");
        rows.forEach((row, methods) -> methods.forEach((method, figures) -> {
            double ours = methods.containsKey("ours") ? methods.get("ours")[0].getScore() : Double.NaN;
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %,.1f %s | %,.0f | %.2f |%n",
                    row,
                    method,
                    figures[0].getScore(),
                    figures[0].getScoreUnit(),
                    figures[1].getScore(),
                    figures[0].getScore() / ours));
        }));
        return table.toString();
    }

    private static Result<?>[] figures(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(ALLOCATION))
                .map(entry -> (Result<?>) entry.getValue())
                .findFirst()
                .orElseThrow();
        return new Result<?>[] {result.getPrimaryResult(), bytes};
    }
}
