package org.anju.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.formats.RuleBooks;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.app.KeepBooks;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.StandardAccount;
import org.junit.jupiter.api.Test;

/** Who gets past the privileges, as the owner of the tables can, is found out: by a key, or by the seal of the quarter. */
interface LedgerAuditContract {

    ComplexId COMPLEX = ComplexId.of("C1");
    AsOf DAY = AsOf.date("2024-04-20");

    /** Returns a database with the tables, empty. */
    Database database();

    private static JdbcLedgers filled(Database database) {
        JdbcLedgers ledgers = JdbcLedgers.on(database.application());
        ledgers.open(COMPLEX, ChartOfAccounts.standard());
        KeepBooks keeper = KeepBooks.in(ledgers, RuleBooks.xinyang());
        keeper.post(COMPLEX, income("a").fromBankLine("b"), DAY).getOrElseThrow();
        keeper.post(COMPLEX, income("c"), DAY).getOrElseThrow();
        keeper.close(COMPLEX, Quarter.of(2024, 1), DAY).getOrElseThrow();
        return ledgers;
    }

    private static LedgerEntry income(String id) {
        return LedgerEntry.move(
                EntryId.of(id),
                LocalDate.of(2024, 3, 1),
                Instant.EPOCH,
                "V-" + id,
                StandardAccount.PARKING.code(),
                StandardAccount.DEDICATED_ACCOUNT.code(),
                Money.ofFen(100));
    }

    @Test
    default void whatWasSealedAndChangedIsNotHandedOut() {
        for (String change : new String[] {
            "UPDATE anju_ledger_posting SET fen = fen * 2 WHERE step = 1",
            "UPDATE anju_ledger_step SET document = 'V' WHERE step = 0",
            "UPDATE anju_ledger_step SET balance = 100 WHERE step = 2",
            "UPDATE anju_ledger_posting SET account = '9999.99' WHERE step = 1 AND line = 1",
            "DELETE FROM anju_ledger_posting WHERE step = 1 AND line = 1"
        }) {
            Database database = database();
            JdbcLedgers ledgers = filled(database);
            assertThat(ledgers.find(COMPLEX).map(Ledger::steps)).contains(3);

            Sql.over(database.owner()).useHandle(handle -> handle.execute(change));

            assertThatThrownBy(() -> ledgers.find(COMPLEX))
                    .as(change)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("C1");
        }
    }

    @Test
    default void theKeysKeepOneOfEach() {
        Database database = database();
        filled(database);
        for (String values : new String[] {"2, 'x', 'x', 'x'", "9, 'a', 'x', 'x'", "9, 'x', 'b', 'x'"}) {
            assertThat(insert(database, values)).as(values).isFalse();
        }
        assertThat(insert(database, "9, 'x', 'x', 'a'")).isTrue();
        assertThat(insert(database, "10, 'y', 'y', 'a'")).isFalse();
    }

    private static boolean insert(Database database, String values) {
        return Sql.unlessTaken(() -> Sql.over(database.application())
                        .withHandle(handle -> handle.execute("INSERT INTO anju_ledger_step (complex, kind, booked_on,"
                                + " recorded_second, recorded_nano, step, id, bank_reference, reverses)"
                                + " VALUES ('C1', 'REVERSAL', DATE '2024-03-01', 0, 0, " + values + ")")))
                .isPresent();
    }
}
