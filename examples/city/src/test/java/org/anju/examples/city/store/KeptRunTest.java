package org.anju.examples.city.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anju.examples.city.demo.DemoCity;
import org.anju.examples.city.run.Listener;
import org.anju.examples.city.run.QuarterRun;
import org.anju.examples.city.run.RunProblem;
import org.anju.formats.RuleBooks;
import org.anju.jdbc.JdbcRegister;
import org.anju.kernel.notice.NoticeFilter;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quarter that is kept in a database as well. */
class KeptRunTest {

    private static final Quarter QUARTER = Quarter.of(2026, 3);
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private static final DemoCity CITY = new DemoCity(7, 6, 120);
    private static final Listener QUIET = new Listener() {
        @Override
        public void step(String name, long size) {}

        @Override
        public void advance() {}
    };

    @TempDir
    private Path folder;

    private Map<String, String> files(String name, QuarterRun run) throws IOException {
        Path target = folder.resolve(name);
        run.run(QUARTER, Instant.MAX, Locale.CHINA, target, QUIET);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> written = Files.walk(target)) {
            for (Path file : written.filter(Files::isRegularFile).toList()) {
                files.put(
                        target.relativize(file).toString(),
                        Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString());
            }
        }
        return files;
    }

    private void keepsTheSame(String url) throws IOException, SQLException {
        QuarterRun run = QuarterRun.demonstration(CITY);
        assertThat(files("kept", run.keptIn(url, NOW))).isEqualTo(files("memory", run));
        Map<String, String> first = Kept.in(url);
        assertThat(files("again", run.keptIn(url, NOW.plusSeconds(99)))).hasSizeGreaterThan(50);
        Path input = folder.resolve("kept/input");
        Files.writeString(input.resolve("~$units.xlsx"), "a workbook somebody has open");
        assertThat(files("beside", QuarterRun.over(input).keptIn(url, NOW))).hasSizeGreaterThan(50);
        assertThat(Kept.in(url)).isEqualTo(first);
        try (CityStore store = CityStore.open(url)) {
            check(store);
        }
        assertThatThrownBy(() -> files(
                        "other",
                        QuarterRun.demonstration(new DemoCity(8, 6, 120)).keptIn(url, NOW)))
                .isInstanceOf(RunProblem.class)
                .hasMessageContaining("other files")
                .hasMessageContaining("另一批文件");
        assertThatThrownBy(() -> QuarterRun.over(input)
                        .keptIn(url, NOW)
                        .run(QUARTER, NOW, Locale.CHINA, folder.resolve("earlier"), QUIET))
                .isInstanceOf(RunProblem.class);
    }

    private static void check(CityStore store) throws IOException {
        House house = ImportLog.of(store).house();
        JdbcRegister register = store.register(house.territory());
        AsOf today = AsOf.date("2026-11-02");
        ComplexId first = ComplexId.of("X0001");
        assertThat(house.book().digest()).isNotEqualTo(RuleBooks.xinyang().digest());
        assertThat(house.territory().overlays()).isNotEmpty();
        assertThat(register.findComplex(first, today)).isPresent();
        assertThat(register.unitsOf(first, today)).isNotEmpty();
        assertThat(register.ownershipsOf(first, today)).isNotEmpty();
        assertThat(store.ledgers().find(first).orElseThrow().entries()).isNotEmpty();
        try (Stream<?> bills = store.bills().of(first, YearMonth.of(2026, 8))) {
            assertThat(bills.count()).isPositive();
        }
        assertThat(store.notices().newest(NoticeFilter.ALL.of(first), java.util.Optional.empty(), 10))
                .isNotEmpty();
    }

    @Test
    void anH2FileGivesTheSameFiles() throws IOException, SQLException {
        keepsTheSame(CityStore.h2(folder.resolve("city")));
    }

    @Test
    void postgresqlGivesTheSameFiles() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            keepsTheSame("jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=postgres");
        }
    }
}
