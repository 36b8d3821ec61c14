package org.anju.formats.rules;

import com.google.common.collect.ImmutableMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anju.formats.json.JsonMistake;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePack;

/**
 * Reads rule packs from JSON: a folder whose {@code pack.json} lists the other files, or one file that has everything.
 *
 * <p>A pack with mistakes is not read; the answer then lists all of them, each with file, JSON path and reason. Immutable
 * and thread-safe.
 */
public final class RulePackReader {

    private static final String HEAD = "pack.json";

    private final ImmutableMap<String, Instrument> known;

    private RulePackReader(ImmutableMap<String, Instrument> known) {
        this.known = known;
    }

    /** Returns a reader of packs that define every instrument they cite. */
    public static RulePackReader standalone() {
        return new RulePackReader(ImmutableMap.of());
    }

    /** Returns a reader of packs that may also cite the instruments of {@code outer}, the book they will be added to. */
    public static RulePackReader on(RuleBook outer) {
        return new RulePackReader(outer.instruments());
    }

    /** Reads the pack in {@code folder}. */
    public Validation<Seq<JsonMistake>, RulePack> readFolder(Path folder) {
        return read(name -> Files.readAllBytes(folder.resolve(name)), HEAD);
    }

    /** Reads the pack that is all in {@code file}. */
    public Validation<Seq<JsonMistake>, RulePack> readFile(Path file) {
        return read(name -> Files.readAllBytes(file.resolveSibling(name)), "" + file.getFileName());
    }

    /**
     * Reads the pack that is all in {@code content}.
     *
     * @param name    what mistakes call the file
     * @param content its bytes
     */
    public Validation<Seq<JsonMistake>, RulePack> read(String name, byte[] content) {
        return read(
                file -> {
                    if (file.equals(name)) {
                        return content;
                    }
                    throw new FileNotFoundException(file);
                },
                name);
    }

    /** Reads the pack in a folder of resources beside {@code anchor}, such as {@code rules/henan}. */
    public Validation<Seq<JsonMistake>, RulePack> readResources(Class<?> anchor, String folder) {
        return read(name -> resource(anchor, folder + '/' + name), HEAD);
    }

    private static byte[] resource(Class<?> anchor, String name) throws IOException {
        try (InputStream stream = anchor.getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return stream.readAllBytes();
        }
    }

    private Validation<Seq<JsonMistake>, RulePack> read(PackFiles files, String head) {
        PackReading reading = new PackReading(files, known);
        return reading.read(head)
                .filter(pack -> reading.mistakes().isEmpty())
                .<Validation<Seq<JsonMistake>, RulePack>>map(Validation::valid)
                .orElseGet(() -> Validation.invalid(List.ofAll(reading.mistakes())));
    }
}
