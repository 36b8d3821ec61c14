package org.anju.revenue.ledger;

import static org.anju.revenue.ledger.StandardAccount.ADVERTISING;
import static org.anju.revenue.ledger.StandardAccount.BROUGHT_IN;
import static org.anju.revenue.ledger.StandardAccount.DEDICATED_ACCOUNT;
import static org.anju.revenue.ledger.StandardAccount.ENERGY;
import static org.anju.revenue.ledger.StandardAccount.FUND_ACCOUNT;
import static org.anju.revenue.ledger.StandardAccount.HELD_BY_PROVIDER;
import static org.anju.revenue.ledger.StandardAccount.PARKING;
import static org.anju.revenue.ledger.StandardAccount.REPAIR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static final AsOf DAY = AsOf.date("2025-02-01");
    private static final Instant RECORDED = Instant.parse("2024-05-01T00:00:00Z");
    private static final Quarter Q1 = Quarter.of(2024, 1);
    private static final Quarter Q2 = Quarter.of(2024, 2);
    private static final Bookkeeping KEEPER = Bookkeeping.by(LedgerRulesForTests.book());
    private static final Statements STATEMENTS = Statements.by(LedgerRulesForTests.book());

    private static LedgerEntry move(String id, String day, StandardAccount from, StandardAccount to, String yuan) {
        return LedgerEntry.move(
                EntryId.of(id), LocalDate.parse(day), RECORDED, "V", from.code(), to.code(), Money.yuan(yuan));
    }

    private static Ledger post(Ledger ledger, LedgerEntry entry) {
        return KEEPER.post(ledger, entry, DAY).getOrElseThrow().ledger();
    }

    private static Ledger ledger() {
        Ledger ledger = Ledger.empty(ComplexId.of("C1"), ChartOfAccounts.standard());
        ledger = post(
                ledger,
                move("o", "2024-01-01", BROUGHT_IN, DEDICATED_ACCOUNT, "10000.00")
                        .as(EntryKind.OPENING));
        ledger = post(ledger, move("1", "2024-01-10", ADVERTISING, DEDICATED_ACCOUNT, "3250.40"));
        ledger = post(ledger, move("2", "2024-03-31", PARKING, DEDICATED_ACCOUNT, "1800.00"));
        return post(ledger, move("3", "2024-02-01", DEDICATED_ACCOUNT, REPAIR, "2345.67"));
    }

    @Test
    void closingIsOpeningAndIncomeLessCostAndUses() {
        QuarterlyStatement statement = STATEMENTS.decide(ledger(), Q1, DAY).getOrElseThrow();

        Movements movements = statement.movements();
        assertThat(movements.opening()).isEqualTo(Money.yuan("10000.00"));
        assertThat(movements.totalIncome()).isEqualTo(Money.yuan("5050.40"));
        assertThat(movements.income())
                .containsExactly(
                        new StatementLine(ADVERTISING.account(), Money.yuan("3250.40")),
                        new StatementLine(PARKING.account(), Money.yuan("1800.00")));
        assertThat(movements.totalCosts()).isEqualTo(Money.ZERO);
        assertThat(movements.uses()).containsExactly(new StatementLine(REPAIR.account(), Money.yuan("2345.67")));
        assertThat(movements.transfers()).isEmpty();
        assertThat(movements.closing()).isEqualTo(Money.yuan("12704.73")).isEqualTo(movements.summed());
        assertThat(statement.entries()).isEqualTo(4);
        assertThat(statement.isZeroReport()).isFalse();
        assertThat(statement.complex()).isEqualTo(ComplexId.of("C1"));
    }

    @Test
    void theNextQuarterOpensWithTheClosing() {
        Ledger ledger = KEEPER.close(ledger(), Q1, DAY).getOrElseThrow();
        ledger = post(ledger, move("4", "2024-04-01", DEDICATED_ACCOUNT, ENERGY, "4.73"));
        ledger = post(
                ledger,
                move("5", "2024-06-30", DEDICATED_ACCOUNT, FUND_ACCOUNT, "700.00")
                        .as(EntryKind.TRANSFER));
        ledger = post(
                ledger,
                move("6", "2024-06-30", DEDICATED_ACCOUNT, HELD_BY_PROVIDER, "50.00")
                        .as(EntryKind.TRANSFER));
        ledger = post(
                ledger,
                move("7", "2024-03-30", ADVERTISING, DEDICATED_ACCOUNT, "8.00")
                        .asCorrectionOn(LocalDate.parse("2024-05-01")));
        QuarterlyStatement statement = STATEMENTS.decide(ledger, Q2, DAY).getOrElseThrow();

        assertThat(statement.movements().opening()).isEqualTo(Money.yuan("12704.73"));
        assertThat(statement.movements().costs())
                .containsExactly(new StatementLine(ENERGY.account(), Money.yuan("4.73")));
        assertThat(statement.movements().transfers())
                .containsExactly(new StatementLine(FUND_ACCOUNT.account(), Money.yuan("-700.00")));
        assertThat(statement.movements().closing()).isEqualTo(Money.yuan("12008.00"));
        assertThat(statement.corrections())
                .containsExactly(new LateCorrection(EntryId.of("7"), Q1, Money.yuan("8.00")));
        Movements year = STATEMENTS.decideYear(ledger, 2024, DAY).getOrElseThrow();
        Movements halves =
                STATEMENTS.decide(ledger, Q1, DAY).getOrElseThrow().movements().plus(statement.movements());
        assertThat(year).isEqualTo(halves);
        assertThatThrownBy(() -> statement.movements().plus(year)).hasMessageContaining("does not follow");
    }

    @Test
    void takingBackWhatStandsInAPublishedQuarterIsCrossReferenced() {
        Ledger ledger = post(ledger(), move("4", "2024-04-02", ADVERTISING, DEDICATED_ACCOUNT, "50.00"));
        ledger = KEEPER.close(ledger, Q1, DAY).getOrElseThrow();
        ledger = reverse(ledger, "1", "r1");
        ledger = reverse(ledger, "4", "r4");

        assertThat(STATEMENTS.decide(ledger, Q2, DAY).getOrElseThrow().corrections())
                .containsExactly(new LateCorrection(EntryId.of("r1"), Q1, Money.yuan("-3250.40")));
        assertThat(STATEMENTS.decide(ledger, Q1, DAY).getOrElseThrow().corrections())
                .isEmpty();
    }

    @Test
    void takingBackBeforeTheQuarterIsPublishedCorrectsNothingPublished() {
        Ledger ledger = KEEPER.close(reverse(ledger(), "1", "r1"), Q1, DAY).getOrElseThrow();

        assertThat(STATEMENTS.decide(ledger, Q2, DAY).getOrElseThrow().corrections())
                .isEmpty();
    }

    @Test
    void aClosingDoesNotChangeWhatWasAnsweredBefore() {
        AsOf then = DAY.knownAt(RECORDED.plusSeconds(1));
        Ledger open = ledger();
        Ledger closed =
                KEEPER.close(open, Q1, DAY.knownAt(RECORDED.plusSeconds(2))).getOrElseThrow();

        assertThat(STATEMENTS.decide(closed, Q2, then)).isEqualTo(STATEMENTS.decide(open, Q2, then));
        assertThat(STATEMENTS.decide(closed, Q2, DAY)).isNotEqualTo(STATEMENTS.decide(open, Q2, DAY));
    }

    private static Ledger reverse(Ledger ledger, String original, String id) {
        return KEEPER.reverse(
                        ledger, EntryId.of(original), EntryId.of(id), LocalDate.parse("2024-04-10"), RECORDED, "V", DAY)
                .getOrElseThrow()
                .ledger();
    }

    @Test
    void whatWasRecordedLaterDoesNotCountEarlier() {
        AsOf earlier = DAY.knownAt(RECORDED.minusSeconds(1));
        QuarterlyStatement statement = STATEMENTS.decide(ledger(), Q1, earlier).getOrElseThrow();

        assertThat(statement.isZeroReport()).isTrue();
        assertThat(statement.movements().closing()).isEqualTo(Money.ZERO);
        assertThat(STATEMENTS
                        .decide(ledger(), Q1, DAY.knownAt(RECORDED))
                        .getOrElseThrow()
                        .entries())
                .isEqualTo(4);
    }

    @Test
    void aQuarterThatIsNotOverHasNoStatementYet() {
        Decision<QuarterlyStatement> decision = STATEMENTS.decide(ledger(), Q1, AsOf.date("2024-03-31"));

        assertThat(decision.violations()).extracting(Violation::code).containsExactly("QUARTER_NOT_OVER");
        assertThat(STATEMENTS.decide(ledger(), Q1, AsOf.date("2024-04-01")).isGranted())
                .isTrue();
    }

    @Test
    void theFirstAndTheLastQuarterThereAreHaveStatements() {
        Quarter first = Quarter.of(1, 1);
        Quarter last = Quarter.of(9999, 4);
        AsOf after = AsOf.date("2025-02-01").on(LocalDate.of(10_000, 1, 1));
        Ledger empty = Ledger.empty(ComplexId.of("C1"), ChartOfAccounts.standard());
        Ledger begun = KEEPER.close(empty, first, after).getOrElseThrow();
        Ledger ended = KEEPER.close(empty, last, after).getOrElseThrow();

        assertThat(STATEMENTS.decide(begun, first, after).isGranted()).isTrue();
        assertThat(STATEMENTS.decideYear(begun, 1, after).isGranted()).isTrue();
        assertThat(STATEMENTS.decide(begun, first.next(), after).explanation().render(Locale.ENGLISH))
                .contains("the opening CNY 0.00 is the closing of the period before");
        assertThat(STATEMENTS.decide(ended, last, after).isGranted()).isTrue();
        assertThat(KEEPER.close(ended, first, after).violations())
                .extracting(Violation::code)
                .containsExactly("CLOSED_OUT_OF_ORDER");
    }

    @Test
    void accountsReadAsPlainTextToolsWantThem() {
        assertThat(DEDICATED_ACCOUNT.account().path()).isEqualTo("Assets:1002银行存款:01公共收益专户");
        assertThat(ChartOfAccounts.standard().find(PARKING.code())).contains(PARKING.account());
        assertThat(ChartOfAccounts.standard().find(AccountCode.of("0000.00"))).isEmpty();
        assertThatThrownBy(() -> AccountCode.of("1002")).hasMessageContaining("1002");
        assertThatThrownBy(() -> AccountCode.of("1002-01")).hasMessageContaining("1002-01");
        assertThatThrownBy(() -> AccountCode.of("1002.0x")).hasMessageContaining("1002.0x");
        assertThatThrownBy(() -> ChartOfAccounts.standard().with(PARKING.account()))
                .hasMessageContaining("5051.02");
        Account own = new Account(
                AccountCode.of("5051.21"),
                AccountKind.INCOME,
                PARKING.account().heading(),
                PARKING.account().name());
        assertThat(ChartOfAccounts.standard().with(own).find(own.code())).contains(own);
        assertThat(ChartOfAccounts.standard().with(own))
                .isEqualTo(ChartOfAccounts.standard().with(own))
                .hasSameHashCodeAs(ChartOfAccounts.standard().with(own))
                .isNotEqualTo(ChartOfAccounts.standard());
    }
}
