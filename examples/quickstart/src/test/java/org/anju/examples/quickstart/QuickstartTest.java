package org.anju.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.anju.kernel.money.Money;
import org.anju.revenue.ledger.StandardAccount;
import org.junit.jupiter.api.Test;

/** The quickstart gives the answers its reader expects. */
class QuickstartTest {

    private final Quickstart host = new Quickstart();

    @Test
    void theOwnersCarriedItForTheReasonsPrinted() throws IOException {
        assertThat(host.vote().isGranted()).isTrue();
        assertThat(Files.readString(Path.of("..", "..", "README.md")))
                .contains("```text\n" + host.vote().explanation().render(Locale.ENGLISH) + "\n```");
    }

    @Test
    void theMonthIsBilled() {
        assertThat(host.bill().getOrElseThrow().total()).isEqualTo(Money.yuan("120.83"));
        assertThat(host.bill().explanation().render(Locale.ENGLISH)).contains("120.825 → 120.83");
    }

    @Test
    void theRentIsBookedOnce() {
        assertThat(host.book().getOrElseThrow().duplicate()).isFalse();
        assertThat(host.book().getOrElseThrow().duplicate()).isTrue();
        assertThat(host.book().getOrElseThrow().ledger().balance(StandardAccount.DEDICATED_ACCOUNT.code()))
                .isEqualTo(Money.yuan("1200.00"));
    }

    @Test
    void itRunsAsAProgram() {
        PrintStream screen = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main();
        } finally {
            System.setOut(screen);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("GRANTED")
                .doesNotContain("REFUSED", "UNDETERMINED");
    }
}
