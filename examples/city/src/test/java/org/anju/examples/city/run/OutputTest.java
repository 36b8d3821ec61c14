package org.anju.examples.city.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    @TempDir
    private Path folder;

    private Path target() {
        return folder.resolve("2026Q3");
    }

    private void run(String content) throws IOException {
        try (Output output = Output.at(target())) {
            Files.writeString(output.work().resolve("page.html"), content);
            output.finish("a run");
        }
    }

    @Test
    void aRunTakesThePlaceOfTheOneBeforeAndLeavesNothingBesideIt() throws IOException {
        run("first");
        run("second");

        assertThat(target().resolve("page.html")).hasContent("second");
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(target()));
    }

    @Test
    void aRunThatBreaksOffLeavesWhatWasThere() throws IOException {
        run("first");
        try (Output output = Output.at(target())) {
            Files.writeString(output.work().resolve("page.html"), "half");
        }

        assertThat(target().resolve("page.html")).hasContent("first");
    }

    /** A process that is killed cleans nothing up. */
    @Test
    void whatAKilledRunHadMovedAwayIsPutBack() throws IOException {
        run("first");
        Path scratch = Files.createDirectory(folder.resolve(".2026Q3-run"));
        Files.move(target(), scratch.resolve("before"));
        Files.createDirectory(scratch.resolve("run"));
        Files.writeString(scratch.resolve("run").resolve("page.html"), "half");
        Output.at(target()).close();

        assertThat(target().resolve("page.html")).hasContent("first");
        assertThat(scratch).doesNotExist();
    }

    @Test
    void twoRunsDoNotWriteToOnePlace() throws IOException {
        try (Output output = Output.at(target())) {
            assertThatThrownBy(() -> Output.at(target()))
                    .isInstanceOf(RunProblem.class)
                    .hasMessageContaining("another run");
            assertThat(output.work()).isDirectory();
        }
    }

    @Test
    void whatIsNoRunsIsNotWrittenOver() throws IOException {
        Files.createDirectory(target());
        Files.writeString(target().resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> Output.at(target())).isInstanceOf(RunProblem.class);
        assertThat(target().resolve("mine.txt")).hasContent("mine");
    }
}
