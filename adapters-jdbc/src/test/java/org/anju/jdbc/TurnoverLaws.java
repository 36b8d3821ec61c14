package org.anju.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.anju.formats.RuleBooks;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.ledger.AccountCode;
import org.anju.revenue.ledger.AccountKind;
import org.anju.revenue.ledger.Bookkeeping;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.Movements;
import org.anju.revenue.ledger.StatementLine;
import org.anju.revenue.ledger.Statements;
import org.anju.revenue.ledger.Turnover;
import org.anju.testkit.revenue.LedgerHistory;

/** The tables sum up to what the core reads off the ledgers, whatever the days and the moment asked for. */
interface TurnoverLaws {

    AsOf DAY = AsOf.date("2025-02-01");

    /** Returns a database with the tables, empty. */
    Database database();

    @Property(tries = 40)
    default void turnoversAreThoseOfTheStatement(
            @ForAll LedgerHistory one,
            @ForAll LedgerHistory other,
            @ForAll @IntRange(min = 1, max = 4) int number,
            @ForAll @IntRange(min = -1, max = 42) int known) {
        JdbcLedgers ledgers = JdbcLedgers.on(database().application());
        Quarter quarter = Quarter.of(2024, number);
        Instant knownAt = Instant.EPOCH.plusSeconds(known);
        Ledger first = keep(ledgers, "C1", one);
        Ledger second = keep(ledgers, "C2", other);

        ImmutableList<Turnover> all = ledgers.turnovers(quarter.firstDay(), quarter.lastDay(), knownAt);

        for (Ledger ledger : List.of(first, second)) {
            ImmutableList<Turnover> mine =
                    ledgers.turnovers(ledger.complex(), quarter.firstDay(), quarter.lastDay(), knownAt);
            assertThat(all.stream().filter(each -> each.complex().equals(ledger.complex())))
                    .isEqualTo(mine);
            assertAgrees(mine, statement(ledger, quarter, knownAt));
        }
    }

    private static Ledger keep(JdbcLedgers ledgers, String complex, LedgerHistory history) {
        Ledger opened = ledgers.open(ComplexId.of(complex), ChartOfAccounts.standard());
        Ledger ledger = opened;
        for (LedgerEntry entry : history.entries()) {
            ledger = Bookkeeping.by(RuleBooks.xinyang())
                    .post(ledger, entry, DAY)
                    .getOrElseThrow()
                    .ledger();
        }
        assertThat(ledgers.extend(opened, ledger)).isTrue();
        return ledger;
    }

    private static Movements statement(Ledger ledger, Quarter quarter, Instant knownAt) {
        return Statements.by(RuleBooks.xinyang())
                .decide(ledger, quarter, DAY.knownAt(knownAt))
                .considered()
                .orElseThrow()
                .movements();
    }

    private static void assertAgrees(ImmutableList<Turnover> turnovers, Movements movements) {
        assertThat(sum(turnovers.stream().filter(TurnoverLaws::isMoney).map(Turnover::opening)))
                .isEqualTo(movements.opening());
        assertThat(sum(turnovers.stream().filter(TurnoverLaws::isMoney).map(Turnover::closing)))
                .isEqualTo(movements.closing());
        assertThat(turnovers.stream()
                        .filter(each -> !isMoney(each) && !each.movement().isZero())
                        .collect(Collectors.toMap(Turnover::account, Turnover::movement)))
                .isEqualTo(ImmutableMap.<AccountCode, Money>builder()
                        .putAll(amounts(movements.costs(), false))
                        .putAll(amounts(movements.uses(), false))
                        .putAll(amounts(movements.income(), true))
                        .putAll(amounts(movements.transfers(), true))
                        .buildOrThrow());
    }

    private static ImmutableMap<AccountCode, Money> amounts(ImmutableList<StatementLine> lines, boolean credit) {
        return lines.stream()
                .collect(ImmutableMap.toImmutableMap(
                        line -> line.account().code(),
                        line -> credit ? line.amount().negated() : line.amount()));
    }

    private static boolean isMoney(Turnover turnover) {
        return ChartOfAccounts.standard().find(turnover.account()).orElseThrow().kind() == AccountKind.MONEY;
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }
}
