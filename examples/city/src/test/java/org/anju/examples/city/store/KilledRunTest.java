package org.anju.examples.city.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run whose process is killed, again and again, at whatever point it has come to: begun once more it leaves the database
 * and the site that a run without a break leaves. {@code -Dkill.rounds} says how often; CI asks for 50.
 */
class KilledRunTest {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 5);
    /** Kills before a run may come to its end. */
    private static final int KILLS_A_RUN = 5;

    @TempDir
    private Path folder;

    @Test
    void aRunThatWasKilledLeavesWhatAWholeOneLeaves() throws IOException, InterruptedException, SQLException {
        long begun = System.nanoTime();
        Path whole = folder.resolve("whole");
        assertThat(run(whole).waitFor()).as("the run without a break").isZero();
        long wholeMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Map<String, String> expected = everything(whole);
        assertThat(expected).hasSizeGreaterThan(50);
        Random random = new Random(20_261_123);
        int killed = 0;
        for (int round = 0; round < ROUNDS; round += KILLS_A_RUN) {
            Path broken = folder.resolve("broken" + round);
            for (int i = 0; i < KILLS_A_RUN; i++) {
                Process process = run(broken);
                // most of a run is the start of its machine: kill after that
                process.waitFor(wholeMillis * (35 + random.nextInt(60)) / 100, TimeUnit.MILLISECONDS);
                killed += process.isAlive() ? 1 : 0;
                process.destroyForcibly().waitFor();
            }
            assertThat(run(broken).waitFor())
                    .as("the last run of round %s", round)
                    .isZero();
            assertThat(everything(broken)).isEqualTo(expected);
        }
        assertThat(killed).as("runs killed in the middle").isPositive();
    }

    private Process run(Path home) throws IOException {
        Files.createDirectories(home);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Duser.language=zh",
                "-cp",
                System.getProperty("java.class.path"),
                "org.anju.examples.city.cli.Anju"));
        command.addAll(List.of(
                "quarter", "2026Q3",
                "--complexes", "6",
                "--units", "120",
                "--recorded-at", "2026-11-01T00:00:00Z",
                "--jdbc-url", CityStore.h2(home.resolve("city")),
                "--out", home.resolve("out").toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log.txt").toFile())
                .start();
    }

    /** Returns the digest of every file of the site, and of every table. */
    private static Map<String, String> everything(Path home) throws IOException, SQLException {
        Map<String, String> found = new TreeMap<>();
        Path out = home.resolve("out");
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(
                        out.relativize(file).toString(),
                        Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString());
            }
        }
        found.putAll(Kept.in(CityStore.h2(home.resolve("city"))));
        return found;
    }
}
