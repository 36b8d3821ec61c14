package org.anju.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader finds at the front door: commands that are one line, and nothing that exists on one machine only. */
class RepositoryTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Set<String> NOT_OURS = Set.of(".git", ".idea", "target", "out");
    private static final Pattern TEXT = Pattern.compile(".*\\.(java|md|json|xml|csv|peb|css|txt|ya?ml)|run");
    private static final Pattern PLACE_ON_A_MACHINE = Pattern.compile("(?<![\\w.-])/(tmp|work|home|root|Users)/");
    private static final Pattern SHELL_BLOCK =
            Pattern.compile("^```sh\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void theReadmeOpensWithTheMainJobAndTheTestsOneLineEach() throws IOException {
        List<String> blocks = SHELL_BLOCK
                .matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(blocks.get(0)).contains("anju.jar quarter").containsOnlyOnce("\n");
        assertThat(blocks.get(1)).startsWith("mvn ").contains(" verify").containsOnlyOnce("\n");
    }

    @Test
    void noFileNamesAPlaceOnOneMachine() throws IOException {
        assertThat(texts())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(linesOf(file))
                        .as(file.toString())
                        .noneMatch(line -> PLACE_ON_A_MACHINE.matcher(line).find()));
    }

    private static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (TEXT.matcher(file.getFileName().toString()).matches()) {
                    texts.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return texts;
    }

    private static List<String> linesOf(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.toList();
        }
    }
}
