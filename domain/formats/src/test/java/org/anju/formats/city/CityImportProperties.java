package org.anju.formats.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.anju.city.ComplexFacts;
import org.anju.city.ComplexOutline;
import org.anju.formats.divisions.Divisions;

/** However many parts a city is read in, the same is read and the same is rejected, in the same order. */
class CityImportProperties {

    private static final String COMMUNITY = "411503001001";

    /** So few of each that rows contradict each other more often than not. */
    private static Arbitrary<String> one(String kind, int of) {
        return Arbitraries.integers().between(1, of).map(number -> kind + number);
    }

    private static Arbitrary<String> or(String usual, String... others) {
        return Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just(usual)), Tuple.of(1, Arbitraries.of(others)));
    }

    @SafeVarargs
    private static Arbitrary<List<String>> rows(int most, Arbitrary<String>... fields) {
        return Combinators.combine(List.of(fields))
                .as(values -> String.join(",", values))
                .list()
                .ofMaxSize(most);
    }

    private static final Arbitrary<String> LATER = or("", "2030-01-01T00:00:00Z", "soon");

    @Provide
    Arbitrary<List<String>> complexes() {
        return rows(9, one("X", 6), Arbitraries.just("名"), or(COMMUNITY, "4199"), or("OWNERS_COMMITTEE", "NOBODY"));
    }

    @Provide
    Arbitrary<List<String>> units() {
        return rows(
                30, one("U", 15), one("X", 7), Arbitraries.just("101"), or("DWELLING", "CASTLE"), or("是", ""), LATER);
    }

    @Provide
    Arbitrary<List<String>> holdings() {
        return rows(
                30,
                one("U", 16),
                or("REGISTERED", "STOLEN"),
                one("P", 3),
                or("2022-01-01", "2024-01-01"),
                or("2023-01-01", "2021-01-01", ""),
                LATER);
    }

    @Provide
    Arbitrary<List<String>> motions() {
        return rows(
                8,
                one("M", 5),
                one("X", 7),
                or("ELECT_COMMITTEE", "REBUILD", "X"),
                or("2026-07-01", "x"),
                or("2026-08-01", "2026-06-01"),
                or("2", "", "0"),
                or("甲;乙", "", "甲;甲"));
    }

    @Provide
    Arbitrary<List<String>> ballots() {
        return rows(20, one("M", 6), one("", 9), one("U", 15), or("甲", "乙；甲", "丙", ""));
    }

    @Provide
    Arbitrary<List<String>> conduct() {
        return rows(
                12,
                one("X", 7),
                one("C", 6),
                or("2026-08-01", "x"),
                or("SUE", "SHOUT"),
                or("1.00", "one"),
                Arbitraries.just("2026-01-01"));
    }

    private static void write(Path folder, String table, String header, List<String> rows) throws IOException {
        Files.writeString(folder.resolve(table + ".csv"), header + "\n" + String.join("\n", rows) + "\n");
    }

    /** What can be compared: a tariff cannot, and is empty here. */
    private static List<Object> comparable(ComplexFacts complex) {
        return List.of(
                complex.id(),
                complex.name(),
                complex.units(),
                complex.holdings(),
                complex.billing(),
                complex.votes(),
                complex.conduct());
    }

    @Property(tries = 150)
    void thePartsDoNotShow(
            @ForAll("complexes") List<String> complexes,
            @ForAll("units") List<String> units,
            @ForAll("holdings") List<String> holdings,
            @ForAll("motions") List<String> motions,
            @ForAll("ballots") List<String> ballots,
            @ForAll("conduct") List<String> conduct)
            throws IOException {
        Path folder = Files.createTempDirectory("city");
        write(folder, "complexes", "complex,name,community,governance", complexes);
        write(folder, "units", "unit,complex,label,usage,lift,recorded_at", units);
        write(folder, "holdings", "unit,title,owners,from,to,recorded_at", holdings);
        write(folder, "motions", "motion,complex,matter,opened_on,decided_on,seats,nominees", motions);
        write(folder, "ballots", "motion,number,unit,marks", ballots);
        write(folder, "conduct", "complex,case,on,action,owed,due", conduct);
        CityFolder city = CityFolder.at(folder, Divisions.xinyang());
        Instant now = Instant.parse("2026-10-01T00:00:00Z");

        CityFolder.Import whole = city.inParts(1).read(now, file -> {});
        CityFolder.Import parts = city.read(now, file -> {});

        assertThat(parts.rejects()).isEqualTo(whole.rejects());
        assertThat(parts.rows()).isEqualTo(whole.rows());
        assertThat(parts.city().complexes()).isEqualTo(whole.city().complexes());
        assertThat(parts.complexes().stream()
                        .map(CityImportProperties::comparable)
                        .toList())
                .isEqualTo(whole.complexes().stream()
                        .map(CityImportProperties::comparable)
                        .toList());
        assertThat(parts.city().complexes())
                .isEqualTo(parts.complexes().stream().map(ComplexOutline::of).toList());
    }
}
