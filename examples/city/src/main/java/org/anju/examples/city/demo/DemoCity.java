package org.anju.examples.city.demo;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anju.formats.divisions.Divisions;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionLevel;

/**
 * Writes the demonstration city as the CSV files that {@code anju quarter} reads.
 *
 * @param seed      the same seed gives the same city, to the byte
 * @param complexes how many complexes, 1 to 3,000
 * @param units     how many units in all, at least 10 a complex, to 1,000,000
 */
public record DemoCity(long seed, int complexes, int units) {

    /** The size of the city if none is asked for. */
    public static final DemoCity STANDARD = new DemoCity(20260930, 60, 15_000);

    private static final int MOST_COMPLEXES = 3_000;
    private static final int MOST_UNITS = 1_000_000;
    private static final int FEWEST_UNITS_A_COMPLEX = 10;

    /** Throws if the city would be too small or too large. */
    public DemoCity {
        if (complexes < 1 || complexes > MOST_COMPLEXES) {
            throw new IllegalArgumentException("小区应为 1 至 3,000 个 / 1 to 3,000 complexes, not " + complexes);
        }
        if (units < complexes * FEWEST_UNITS_A_COMPLEX || units > MOST_UNITS) {
            throw new IllegalArgumentException(
                    "房屋应每小区不少于 10 套、合计不超过 1,000,000 套 / at least 10 units a complex, to 1,000,000 in all, not "
                            + units);
        }
    }

    /**
     * Writes the files into {@code folder}, which is made if it is not there.
     *
     * @throws IOException if a file cannot be written
     */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        writeRules(folder);
        Dice dice = new Dice(seed);
        List<String> communities = communities();
        List<String> providers = DemoProviders.write(folder, dice, complexes);
        List<DemoComplex> made = new ArrayList<>(complexes);
        try (DemoRegister register = new DemoRegister(folder, dice)) {
            for (int i = 0; i < complexes; i++) {
                int size = units / complexes + (i < units % complexes ? 1 : 0);
                String community = communities.get((int) ((long) i * communities.size() / complexes));
                made.add(register.complex(i, size, community, providers));
            }
        }
        try (DemoFees fees = new DemoFees(folder, dice)) {
            made.forEach(fees::write);
        }
        try (DemoBooks books = new DemoBooks(folder, dice)) {
            made.forEach(books::write);
        }
        try (DemoVotes votes = new DemoVotes(folder, dice, new Dice(~seed))) {
            made.forEach(votes::write);
        }
        try (DemoCredit credit = new DemoCredit(folder, dice)) {
            made.stream().filter(DemoComplex::isServed).forEach(credit::write);
            credit.writeRecords(providers);
        }
    }

    /** Writes what the law leaves open, as an overlay whose citations say that it was made up. */
    private static void writeRules(Path folder) throws IOException {
        try (InputStream rules = DemoCity.class.getResourceAsStream("rules.json")) {
            Files.copy(Objects.requireNonNull(rules, "rules.json"), folder.resolve("rules.json"));
        }
    }

    /** Returns the codes of all real communities, in the order of the division tree. */
    private static List<String> communities() {
        return Divisions.xinyang().ofLevel(DivisionLevel.COMMUNITY).stream()
                .filter(division -> division.name().contains("社区"))
                .map(Division::code)
                .map(Object::toString)
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }
}
