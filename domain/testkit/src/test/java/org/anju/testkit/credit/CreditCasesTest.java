package org.anju.testkit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anju.formats.cases.CaseResult;
import org.anju.formats.cases.CaseResult.Status;
import org.anju.formats.cases.CaseRunner;
import org.junit.jupiter.api.Test;

class CreditCasesTest {

    private static final Path CASES = Path.of("src/main/resources/org/anju/testkit/cases/credit");

    @Test
    void everyCreditCasePassesThroughThePublicApi() throws IOException {
        List<CaseResult> results = CaseRunner.standard().runFolder(CASES);

        assertThat(results).hasSizeGreaterThanOrEqualTo(16);
        assertThat(results.stream().filter(result -> result.status() != Status.PASS))
                .isEmpty();
    }
}
