package org.anju.examples.city.store;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.anju.formats.RuleBooks;
import org.anju.formats.city.CityFolder;
import org.anju.formats.divisions.Divisions;
import org.anju.formats.json.JsonMistake;
import org.anju.formats.rules.RulePackReader;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.Territory;

/**
 * By what a city is governed: the law of Xinyang with the rules of its own, and the divisions with the overlays upon them.
 *
 * @param book      the rules
 * @param territory where complexes may lie
 */
public record House(RuleBook book, Territory territory) {

    private static final String RULES = "rules.json";
    private static final String OVERLAYS = "overlays.";

    /** Returns the files in {@code folder} that say by what a city is governed, but for tables. */
    static Stream<Path> files(Path folder) {
        return Stream.of(folder.resolve(RULES)).filter(Files::isRegularFile);
    }

    /** Tells whether a file of this name says by what a city is governed. */
    static boolean isFile(String name) {
        return name.equals(RULES) || name.startsWith(OVERLAYS);
    }

    /**
     * Returns the house of the city in {@code folder}, or every mistake in its rules.
     *
     * @param knownAt overlays recorded later do not count
     * @throws IOException if a file cannot be read
     */
    public static Validation<Seq<JsonMistake>, House> in(Path folder, Instant knownAt) throws IOException {
        Territory territory = CityFolder.at(folder, Divisions.xinyang()).readTerritory(knownAt);
        return rules(folder.resolve(RULES)).map(book -> new House(book, territory));
    }

    private static Validation<Seq<JsonMistake>, RuleBook> rules(Path own) {
        RuleBook law = RuleBooks.xinyang();
        return Files.exists(own) ? RulePackReader.on(law).readFile(own).map(law::with) : Validation.valid(law);
    }
}
