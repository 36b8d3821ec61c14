package org.anju.examples.quickstart;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.anju.credit.CreditRecord;
import org.anju.credit.spi.CreditRecords;
import org.anju.kernel.register.ProviderId;
import org.anju.testkit.credit.CreditRecordsContract;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A store that does nothing breaks the contract, and the README says how. */
class FirstItFailsTest {

    /** What an editor writes for a class that implements the port; found by no runner, for its name. */
    static final class Nothing implements CreditRecordsContract {

        @Override
        public CreditRecords newRecords() {
            return new CreditRecords() {
                @Override
                public ImmutableList<String> keep(ImmutableList<CreditRecord> told) {
                    return ImmutableList.of();
                }

                @Override
                public ImmutableList<CreditRecord> of(ProviderId provider, Instant knownAt) {
                    return ImmutableList.of();
                }
            };
        }
    }

    @Test
    void everyTestOfTheContractNoticesAStoreThatDoesNothing() throws IOException {
        SummaryGeneratingListener seen = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Nothing.class))
                                .build(),
                        seen);
        String failed = seen.getSummary().getFailures().stream()
                .map(failure -> failure.getTestIdentifier().getDisplayName() + " FAILED")
                .sorted()
                .collect(joining("\n"));

        assertThat(seen.getSummary().getTestsSucceededCount()).isZero();
        assertThat(Files.readString(Path.of("..", "..", "README.md"))).contains("```text\n" + failed + "\n```");
    }
}
