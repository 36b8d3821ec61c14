package org.anju.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.anju.formats.cases.CaseResult;
import org.anju.formats.cases.CaseRunner;
import org.junit.jupiter.api.Test;

class CasesTest {

    @Test
    void everyCasePassesOrWaitsForItsCapability() throws IOException {
        ImmutableList<CaseResult> results =
                CaseRunner.standard().runFolder(Path.of("src/main/resources/org/anju/testkit/cases"));

        assertThat(results).isNotEmpty();
        assertThat(results).filteredOn(CaseResult::isFailure).isEmpty();
    }
}
