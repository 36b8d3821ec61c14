package org.anju.formats.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.anju.formats.RuleBooks;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.ledger.Bookkeeping;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.EntryKind;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.StandardAccount;
import org.junit.jupiter.api.Test;

class PlainTextAccountingTest {

    private static final AsOf DAY = AsOf.date("2024-10-08");
    private static final Bookkeeping KEEPER = Bookkeeping.by(RuleBooks.xinyang());

    private static LedgerEntry move(String id, String day, StandardAccount from, StandardAccount to, String yuan) {
        return LedgerEntry.move(
                EntryId.of(id),
                LocalDate.parse(day),
                Instant.parse("2024-05-01T00:00:00Z"),
                "V[" + id + "]: \"x\"; y\n",
                from.code(),
                to.code(),
                Money.yuan(yuan));
    }

    private static Ledger post(Ledger ledger, LedgerEntry entry) {
        return KEEPER.post(ledger, entry, DAY).getOrElseThrow().ledger();
    }

    static Ledger ledger() {
        Ledger ledger = Ledger.empty(ComplexId.of("C1"), ChartOfAccounts.standard());
        ledger = post(
                ledger,
                move("o", "2024-01-01", StandardAccount.BROUGHT_IN, StandardAccount.DEDICATED_ACCOUNT, "10000.00")
                        .as(EntryKind.OPENING));
        ledger = post(
                ledger,
                move("b2", "2024-03-31", StandardAccount.PARKING, StandardAccount.DEDICATED_ACCOUNT, "0.05")
                        .fromBankLine("R;1"));
        ledger = post(
                ledger, move("a1", "2024-02-01", StandardAccount.DEDICATED_ACCOUNT, StandardAccount.REPAIR, "1234.5"));
        ledger = KEEPER.close(ledger, Quarter.of(2024, 1), DAY).getOrElseThrow();
        ledger = post(
                ledger,
                move("c", "2024-03-30", StandardAccount.ADVERTISING, StandardAccount.DEDICATED_ACCOUNT, "7.00")
                        .asCorrectionOn(LocalDate.parse("2024-04-20")));
        ledger = post(
                ledger,
                move("t", "2024-05-01", StandardAccount.DEDICATED_ACCOUNT, StandardAccount.FUND_ACCOUNT, "500.00")
                        .as(EntryKind.TRANSFER));
        return KEEPER.reverse(
                        ledger,
                        EntryId.of("c"),
                        EntryId.of("r"),
                        LocalDate.parse("2024-07-01"),
                        Instant.parse("2024-07-01T00:00:00Z"),
                        "V",
                        DAY)
                .getOrElseThrow()
                .ledger();
    }

    private static String written(PlainTextAccounting dialect, Ledger ledger) throws IOException {
        StringBuilder text = new StringBuilder();
        dialect.write(ledger, text);
        return text.toString();
    }

    @Test
    void beancountGetsExactBalancesAtTheEndOfEveryQuarter() throws IOException {
        String text = written(PlainTextAccounting.BEANCOUNT, ledger());

        assertThat(text)
                .startsWith("option \"title\" \"公共收益 C1\"\noption \"operating_currency\" \"CNY\"\n")
                .contains("2024-01-01 open Assets:1002银行存款:01公共收益专户 CNY\n")
                .contains("2024-02-01 * \"收支\" \"a1\"\n  ; 凭证 V[a1]: \"x\"; y \n"
                        + "  Expenses:5602公共收益使用:02共用部位维修更新保险  1234.50 CNY\n"
                        + "  Assets:1002银行存款:01公共收益专户  -1234.50 CNY\n")
                .contains("2024-04-01 balance Assets:1002银行存款:01公共收益专户  8765.55 ~ 0 CNY\n")
                .contains("  ; 补记 2024Q1，业务日期 2024-03-30\n")
                .contains("2024-07-01 balance Assets:1003专项维修资金:01维修资金专户  500.00 ~ 0 CNY\n")
                .contains("; seal 2024Q1 closing 8765.55 CNY\n;   C1\n;   3\n;   ")
                .endsWith("\n");
    }

    @Test
    void aJournalIsReadByBothOtherTools() throws IOException {
        String text = written(PlainTextAccounting.JOURNAL, ledger());

        assertThat(text)
                .startsWith("; 公共收益 C1\n\ncommodity CNY\n")
                .contains("account Assets:1002银行存款:01公共收益专户\n")
                .contains("2024-03-31 * 收支 b2\n    ; 凭证 V［b2］： \"x\"； y \n    ; 银行流水 R；1\n")
                .contains("2024-03-31 * 季末余额\n    Assets:1002银行存款:01公共收益专户  0.00 CNY = 8765.55 CNY\n");
    }

    @Test
    void theSameLedgerGivesTheSameTextAndEntriesStandByDay() throws IOException {
        for (PlainTextAccounting dialect : PlainTextAccounting.values()) {
            String text = written(dialect, ledger());

            assertThat(text).isEqualTo(written(dialect, ledger()));
            assertThat(text.indexOf("2024-02-01 *")).isLessThan(text.indexOf("2024-03-31 *"));
        }
        assertThat(PlainTextAccounting.BEANCOUNT.extension()).isEqualTo("beancount");
    }

    @Test
    void aLedgerWithoutEntriesIsAHeading() throws IOException {
        Ledger empty = Ledger.empty(ComplexId.of("C1"), ChartOfAccounts.standard());

        assertThat(written(PlainTextAccounting.BEANCOUNT, empty))
                .isEqualTo("option \"title\" \"公共收益 C1\"\noption \"operating_currency\" \"CNY\"\n\n");
        assertThat(written(PlainTextAccounting.JOURNAL, empty)).endsWith("format 1000.00 CNY\n\n");
    }
}
