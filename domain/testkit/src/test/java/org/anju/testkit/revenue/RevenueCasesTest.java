package org.anju.testkit.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anju.formats.cases.CaseResult;
import org.anju.formats.cases.CaseResult.Status;
import org.anju.formats.cases.CaseRunner;
import org.junit.jupiter.api.Test;

class RevenueCasesTest {

    private static final Path CASES = Path.of("src/main/resources/org/anju/testkit/cases/revenue");

    @Test
    void everyRevenueCasePassesThroughThePublicApi() throws IOException {
        List<CaseResult> results = CaseRunner.standard().runFolder(CASES);

        assertThat(results).hasSizeGreaterThanOrEqualTo(19);
        assertThat(results.stream().filter(result -> result.status() != Status.PASS))
                .isEmpty();
    }
}
