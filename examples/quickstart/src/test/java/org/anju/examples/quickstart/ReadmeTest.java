package org.anju.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the README and the stories show of a source is what stands there: below {@code <!-- from PATH -->} a block is the part of that file
 * between two lines {@code example} in comments or, where it has none, all of it from its first Javadoc on.
 */
class ReadmeTest {

    private static final Path HOME = Path.of("..", "..");
    private static final Pattern SHOWN =
            Pattern.compile("(<!-- from (\\S+) -->\n```\\w+\n).*?(\n```\n)", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile(
            "\n *(?://|<!--) example(?: -->)?\n(.*?)\n *(?://|<!--) example(?: -->)?\n", Pattern.DOTALL);

    /** With {@code -Dreadme.write=true} the blocks are written anew. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "domain/docs/stories.md"})
    void showsTheSourcesAsTheyStand(Path document) throws IOException {
        Path shown = HOME.resolve(document);
        String drawn = SHOWN.matcher(Files.readString(shown))
                .replaceAll(block -> Matcher.quoteReplacement(
                        block.group(1) + source(HOME.resolve(block.group(2))) + block.group(3)));
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(shown, drawn);
        }
        assertThat(Files.readString(shown))
                .as("run this test with -Dreadme.write=true and commit the document")
                .isEqualTo(drawn)
                .containsPattern(SHOWN);
    }

    private static String source(Path file) {
        try {
            String text = Files.readString(file);
            Matcher part = PART.matcher(text);
            String shown = part.find() ? part.group(1) : text.substring(text.indexOf("\n/**"));
            return shown.stripIndent().strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
