package org.anju.formats.divisions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.anju.kernel.register.DivisionTree;

/** The division trees that come with the library. */
public final class Divisions {

    private static final String XINYANG = "xinyang.csv";

    private Divisions() {}

    /**
     * Returns the divisions of Xinyang with the codes of the National Bureau of Statistics: the province, the city, 11
     * counties and districts, 224 streets and townships, 3,474 communities and villages. Functional areas such as Yangshan
     * New District have no code there; they are overlays.
     */
    public static DivisionTree xinyang() {
        return Xinyang.TREE;
    }

    /** Read once, when first asked for. */
    private static final class Xinyang {

        private static final DivisionTree TREE = read();

        private static DivisionTree read() {
            try (InputStream input = Objects.requireNonNull(Divisions.class.getResourceAsStream(XINYANG), XINYANG)) {
                return DivisionsCsv.read(XINYANG, input)
                        .toEither()
                        .getOrElseThrow(rejects -> new IllegalStateException("bundled divisions: " + rejects));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
