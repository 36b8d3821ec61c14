package org.anju.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.anju.fee.Action;
import org.anju.fee.Arrears;
import org.anju.fee.ConductGuard;
import org.anju.fee.NextStep;
import org.anju.fee.Permission;
import org.anju.formats.RuleBooks;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;

/** The first example of the README gives the answer printed below it. */
class TwentyLinesTest {

    @Test
    void theExampleRuns() throws IOException {
        // example
        RuleBook xinyang = RuleBooks.xinyang(); // national, Henan and Xinyang packs, bundled
        Arrears arrears = Arrears.of(Money.ofFen(120_000), LocalDate.of(2026, 6, 30)); // 1,200 yuan

        Decision<Permission> decision = ConductGuard.by(xinyang, WorkingCalendars.china())
                .decide(Action.CUT_POWER, arrears, AsOf.date("2026-09-01"));

        String answer = decision.fold(
                permission -> "go on",
                violations -> "refused: " + violations.get(0).in(Locale.ENGLISH),
                missing -> "not known: " + missing.get(0).code());

        ImmutableList<NextStep> instead = decision.considered().orElseThrow().next(); // what may be done
        String explanation = decision.explanation().render(Locale.CHINA);
        // example

        assertThat(answer)
                .isEqualTo(
                        "refused: to collect the fee this is prohibited: cutting off power (Civil Code, art. 944(3))");
        assertThat(instead).extracting(NextStep::action).containsExactly(Action.SEND_REMINDER);
        assertThat(Files.readString(Path.of("..", "..", "README.md"))).contains("```text\n" + explanation + "\n```");
    }
}
