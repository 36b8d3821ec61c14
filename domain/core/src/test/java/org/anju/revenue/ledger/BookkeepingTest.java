package org.anju.revenue.ledger;

import static org.anju.revenue.ledger.StandardAccount.ADVERTISING;
import static org.anju.revenue.ledger.StandardAccount.BROUGHT_IN;
import static org.anju.revenue.ledger.StandardAccount.DEDICATED_ACCOUNT;
import static org.anju.revenue.ledger.StandardAccount.FUND_ACCOUNT;
import static org.anju.revenue.ledger.StandardAccount.PROVIDER;
import static org.anju.revenue.ledger.StandardAccount.REPAIR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.seal.Checkpoint;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.junit.jupiter.api.Test;

class BookkeepingTest {

    private static final Instant RECORDED = Instant.parse("2024-04-20T08:00:00Z");
    private static final AsOf DAY = AsOf.date("2024-04-20");
    private static final Quarter Q1 = Quarter.of(2024, 1);
    private static final Bookkeeping KEEPER = Bookkeeping.by(LedgerRulesForTests.book());
    private static final Ledger EMPTY = Ledger.empty(ComplexId.of("C1"), ChartOfAccounts.standard());

    private static LedgerEntry move(String id, String day, StandardAccount from, StandardAccount to, String yuan) {
        return LedgerEntry.move(
                EntryId.of(id), LocalDate.parse(day), RECORDED, "V-" + id, from.code(), to.code(), Money.yuan(yuan));
    }

    private static LedgerEntry income(String id, String day, String yuan) {
        return move(id, day, ADVERTISING, DEDICATED_ACCOUNT, yuan);
    }

    private static Ledger post(Ledger ledger, LedgerEntry entry) {
        return KEEPER.post(ledger, entry, DAY).getOrElseThrow().ledger();
    }

    private static Ledger with1000() {
        return post(EMPTY, income("a", "2024-03-01", "1000.00"));
    }

    private static void assertRefused(Decision<?> decision, String... codes) {
        assertThat(decision.isRefused()).isTrue();
        assertThat(decision.violations()).extracting(Violation::code).containsExactly(codes);
        assertThat(decision.granted()).isEmpty();
    }

    @Test
    void postingGivesALongerLedgerAndLeavesTheOldOneAsItWas() {
        Ledger after = with1000();

        assertThat(EMPTY.size()).isZero();
        assertThat(EMPTY.balance(DEDICATED_ACCOUNT.code())).isEqualTo(Money.ZERO);
        assertThat(after.size()).isEqualTo(1);
        assertThat(after.balance(DEDICATED_ACCOUNT.code())).isEqualTo(Money.yuan("1000.00"));
        assertThat(after.balance(ADVERTISING.code())).isEqualTo(Money.yuan("-1000.00"));
        assertThat(after.find(EntryId.of("a"))).contains(after.entry(0));
        assertThat(EMPTY.find(EntryId.of("a"))).isEmpty();
        assertThat(after).hasToString("C1: 1 entries");
        assertThatThrownBy(() -> EMPTY.entry(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void twoLedgersMayGrowFromOne() {
        Ledger root = with1000();
        Ledger left = post(root, income("b", "2024-03-02", "1.00"));
        Ledger right = post(root, income("c", "2024-03-02", "2.00"));

        assertThat(left.entries()).extracting(entry -> entry.id().value()).containsExactly("a", "b");
        assertThat(right.entries()).extracting(entry -> entry.id().value()).containsExactly("a", "c");
        assertThat(left.find(EntryId.of("c"))).isEmpty();
        assertThat(right.find(EntryId.of("c"))).isPresent();
        assertThat(right.balance(DEDICATED_ACCOUNT.code())).isEqualTo(Money.yuan("1002.00"));
        assertThat(left).isNotEqualTo(right).isEqualTo(post(root, income("b", "2024-03-02", "1.00")));
    }

    @Test
    void everyEntryIsFoundAgainWhenTheBookHasGrown() {
        Ledger ledger = EMPTY;
        for (int i = 0; i < 100; i++) {
            ledger = post(ledger, income("e" + i, "2024-03-01", "1.00").fromBankLine("bank" + i));
        }
        assertThat(ledger.size()).isEqualTo(100);
        for (int i = 0; i < 100; i++) {
            assertThat(ledger.find(EntryId.of("e" + i))).contains(ledger.entry(i));
            assertThat(ledger.findBankLine("bank" + i)).contains(ledger.entry(i));
        }
        assertThat(ledger.findBankLine("bank100")).isEmpty();
    }

    @Test
    void aPostingIsExplainedCompactlyInBothLanguages() {
        Decision<Posted> decision =
                KEEPER.post(with1000(), move("b", "2024-03-02", DEDICATED_ACCOUNT, REPAIR, "1000.00"), DAY);

        assertThat(decision.explanation().render(Locale.CHINA))
                .isEqualTo("规则：revenue.bookkeeping＝复式记账、只增不改、公布即冻结（依据：《T》第五十四条）\n"
                        + "符合：借贷平衡，发生额1,000.00元（依据：《T》第五十四条）\n"
                        + "符合：“公共收益专户”余额0.00元，不低于零（依据：《T》第五十四条）");
        assertThat(decision.explanation().render(Locale.ENGLISH))
                .endsWith("Met: dedicated account holds CNY 0.00, not below nothing (T, art. 54)");
        assertThat(decision.getOrElseThrow()).hasToString("b in C1: 2 entries");
    }

    @Test
    void oneFenTooMuchIsRefusedUnlessARuleAllowsOverdraft() {
        LedgerEntry tooMuch = move("b", "2024-03-02", DEDICATED_ACCOUNT, REPAIR, "1000.01");
        Decision<Posted> decision = KEEPER.post(with1000(), tooMuch, DAY);

        assertRefused(decision, "INSUFFICIENT_BALANCE");
        assertThat(decision.violations().get(0).in(Locale.CHINA)).startsWith("“公共收益专户”余额不足，入账后为-0.01元");
        RuleBook allowed = LedgerRulesForTests.book()
                .with(TestRules.complex()
                        .set("revenue.overdraftAllowed", true, 1)
                        .build());
        assertThat(Bookkeeping.by(allowed).post(with1000(), tooMuch, DAY).isGranted())
                .isTrue();
    }

    @Test
    void overdraftIsUndeterminedWhereTheRuleIsOpenAndOnlyThen() {
        RuleBook open = RuleBook.of(TestRules.national()
                .set("revenue.bookkeeping", BookkeepingMethod.DOUBLE_ENTRY_APPEND_ONLY, 54)
                .leaveOpen("revenue.overdraftAllowed", Text.EMPTY, 54)
                .build());

        Decision<Posted> over = Bookkeeping.by(open)
                .post(with1000(), move("b", "2024-03-02", DEDICATED_ACCOUNT, REPAIR, "1000.01"), DAY);
        assertThat(over.isUndetermined()).isTrue();
        assertThat(over.missing()).extracting(Missing::code).containsExactly("revenue.overdraftAllowed");
        assertThat(Bookkeeping.by(open)
                        .post(with1000(), move("b", "2024-03-02", DEDICATED_ACCOUNT, REPAIR, "1000.00"), DAY)
                        .isGranted())
                .isTrue();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        LedgerEntry wrong = LedgerEntry.of(
                EntryId.of("x"),
                LocalDate.parse("2024-03-02"),
                RECORDED,
                "",
                ImmutableList.of(Posting.debit(AccountCode.of("9999.01"), Money.ofFen(5))));

        assertRefused(
                KEEPER.post(EMPTY, wrong, DAY), "DOCUMENT_MISSING", "TOO_FEW_LINES", "UNKNOWN_ACCOUNT", "UNBALANCED");
    }

    @Test
    void anEntryThatDoesNotBalanceNamesTheDifference() {
        LedgerEntry wrong = LedgerEntry.of(
                EntryId.of("x"),
                LocalDate.parse("2024-03-02"),
                RECORDED,
                "V",
                ImmutableList.of(
                        Posting.debit(DEDICATED_ACCOUNT.code(), Money.ofFen(500)),
                        Posting.credit(ADVERTISING.code(), Money.ofFen(499))));
        Decision<Posted> decision = KEEPER.post(EMPTY, wrong, DAY);

        assertRefused(decision, "UNBALANCED");
        assertThat(decision.violations().get(0).args()).containsExactly(Money.ofFen(1));
    }

    @Test
    void theSameEntryTwiceIsBookedOnce() {
        Ledger ledger = with1000();
        LedgerEntry again = LedgerEntry.move(
                EntryId.of("a"),
                LocalDate.parse("2024-03-01"),
                RECORDED.plusSeconds(60),
                "V-a",
                ADVERTISING.code(),
                DEDICATED_ACCOUNT.code(),
                Money.yuan("1000.00"));
        Posted posted = KEEPER.post(ledger, again, DAY).getOrElseThrow();

        assertThat(posted.duplicate()).isTrue();
        assertThat(posted.ledger()).isSameAs(ledger);
        assertThat(posted.entry().recordedAt()).isEqualTo(RECORDED);
        assertThat(posted).hasToString("a (booked already) in C1: 1 entries");
        assertRefused(KEEPER.post(ledger, income("a", "2024-03-01", "1000.01"), DAY), "ID_REUSED");
        assertRefused(KEEPER.post(ledger, income("a", "2024-03-01", "1000.00").fromBankLine("r"), DAY), "ID_REUSED");
    }

    @Test
    void bankLinesAreToldByTheReferenceOfTheBank() {
        Ledger ledger = post(EMPTY, income("a", "2024-03-01", "5.00").fromBankLine("r1"));
        LedgerEntry sameLine = new LedgerEntry(
                EntryId.of("z"),
                EntryKind.ORDINARY,
                LocalDate.parse("2024-03-01"),
                LocalDate.parse("2024-03-01"),
                RECORDED,
                ledger.entry(0).postings(),
                "V-a",
                ledger.entry(0).bankReference(),
                ledger.entry(0).cites());

        assertThat(KEEPER.post(ledger, sameLine, DAY).getOrElseThrow().duplicate())
                .isTrue();
        assertRefused(
                KEEPER.post(ledger, income("z", "2024-03-01", "6.00").fromBankLine("r1"), DAY), "BANK_LINE_REUSED");
        Ledger two = post(ledger, income("b", "2024-03-01", "5.00").fromBankLine("r2"));
        assertThat(two.balance(DEDICATED_ACCOUNT.code())).isEqualTo(Money.yuan("10.00"));
    }

    @Test
    void aReversalIsWholeAndOnceAndOfNoReversal() {
        Ledger ledger = with1000();
        LocalDate day = LocalDate.parse("2024-03-05");
        Ledger reversed = KEEPER.reverse(ledger, EntryId.of("a"), EntryId.of("r"), day, RECORDED, "V-r", DAY)
                .getOrElseThrow()
                .ledger();

        assertThat(reversed.balance(DEDICATED_ACCOUNT.code())).isEqualTo(Money.ZERO);
        assertThat(reversed.findReversal(EntryId.of("a"))).contains(reversed.entry(1));
        assertThat(ledger.findReversal(EntryId.of("a"))).isEmpty();
        assertRefused(
                KEEPER.reverse(reversed, EntryId.of("a"), EntryId.of("s"), day, RECORDED, "V", DAY),
                "ALREADY_REVERSED",
                "INSUFFICIENT_BALANCE");
        assertRefused(
                KEEPER.reverse(reversed, EntryId.of("r"), EntryId.of("s"), day, RECORDED, "V", DAY),
                "REVERSAL_OF_REVERSAL");
        assertRefused(
                KEEPER.reverse(ledger, EntryId.of("q"), EntryId.of("s"), day, RECORDED, "V", DAY),
                "NOTHING_TO_REVERSE");
    }

    @Test
    void aPartialReversalIsRefused() {
        LedgerEntry partial = move("r", "2024-03-05", DEDICATED_ACCOUNT, ADVERTISING, "400.00")
                .citing(EntryId.of("a"))
                .as(EntryKind.REVERSAL);

        assertRefused(KEEPER.post(with1000(), partial, DAY), "PARTIAL_REVERSAL");
        assertRefused(KEEPER.post(with1000(), partial.citing(EntryId.of("q")), DAY), "NOTHING_TO_REVERSE");
        assertThatThrownBy(() -> income("r", "2024-03-05", "1.00").as(EntryKind.REVERSAL))
                .hasMessageContaining("cites");
    }

    @Test
    void aClosedQuarterIsReachedNeitherByPostingNorByReversing() {
        Ledger closed = KEEPER.close(with1000(), Q1, DAY).getOrElseThrow();

        assertRefused(KEEPER.post(closed, income("b", "2024-03-31", "1.00"), DAY), "QUARTER_CLOSED");
        assertRefused(KEEPER.post(closed, income("b", "2023-12-31", "1.00"), DAY), "QUARTER_CLOSED");
        assertRefused(
                KEEPER.reverse(
                        closed, EntryId.of("a"), EntryId.of("r"), LocalDate.parse("2024-03-31"), RECORDED, "V", DAY),
                "QUARTER_CLOSED");
        assertThat(KEEPER.reverse(
                                closed,
                                EntryId.of("a"),
                                EntryId.of("r"),
                                LocalDate.parse("2024-04-01"),
                                RECORDED,
                                "V",
                                DAY)
                        .isGranted())
                .isTrue();
    }

    @Test
    void whatComesLateIsBookedInTheOpenQuarterWithAReference() {
        Ledger closed = KEEPER.close(with1000(), Q1, DAY).getOrElseThrow();
        LedgerEntry late = income("b", "2024-03-30", "7.00").asCorrectionOn(LocalDate.parse("2024-04-20"));
        Ledger after = post(closed, late);

        assertThat(after.entry(1).quarter()).isEqualTo(Quarter.of(2024, 2));
        assertThat(after.entry(1).corrects()).contains(Q1);
        assertThat(after.closings()).isEqualTo(closed.closings());
        assertRefused(KEEPER.post(with1000(), late, DAY), "NOT_A_LATE_CORRECTION");
        assertThatThrownBy(() -> late.as(EntryKind.ORDINARY)).hasMessageContaining("only a correction");
        assertThatThrownBy(() -> late.asCorrectionOn(LocalDate.parse("2024-03-29")))
                .hasMessageContaining("only a correction");
    }

    @Test
    void quartersCloseInOrderOnceTheyAreOver() {
        Ledger ledger = with1000();
        assertRefused(KEEPER.close(ledger, Q1, AsOf.date("2024-03-31")), "QUARTER_NOT_OVER");
        Ledger closed = KEEPER.close(ledger, Q1, AsOf.date("2024-04-01")).getOrElseThrow();

        assertThat(closed).hasToString("C1: 1 entries, closed through 2024Q1").isNotEqualTo(ledger);
        assertThat(closed.lastClosing().orElseThrow().balance()).isEqualTo(Money.yuan("1000.00"));
        assertThat(closed.lastClosing().orElseThrow().checkpoint().size()).isEqualTo(1);
        AsOf later = AsOf.date("2025-01-01");
        assertRefused(KEEPER.close(closed, Q1, later), "CLOSED_OUT_OF_ORDER");
        assertRefused(KEEPER.close(closed, Quarter.of(2024, 3), later), "CLOSED_OUT_OF_ORDER");
        assertThat(KEEPER.close(closed, Quarter.of(2024, 2), later).isGranted()).isTrue();
    }

    @Test
    void aTransferIsNeitherIncomeNorExpense() {
        Ledger ledger = with1000();
        Ledger after = post(
                ledger,
                move("t", "2024-03-02", DEDICATED_ACCOUNT, FUND_ACCOUNT, "600.00")
                        .as(EntryKind.TRANSFER));

        assertThat(after.balance(DEDICATED_ACCOUNT.code())).isEqualTo(Money.yuan("400.00"));
        assertThat(after.balance(FUND_ACCOUNT.code())).isEqualTo(Money.yuan("600.00"));
        assertRefused(
                KEEPER.post(
                        ledger,
                        move("t", "2024-03-02", DEDICATED_ACCOUNT, REPAIR, "6.00")
                                .as(EntryKind.TRANSFER),
                        DAY),
                "TRANSFER_IS_NO_RESULT");
    }

    @Test
    void nothingIsTransferredToTheProvider() {
        LedgerEntry toProvider = move("t", "2024-03-02", DEDICATED_ACCOUNT, PROVIDER, "6.00");

        assertRefused(KEEPER.post(with1000(), toProvider, DAY), "PROVIDER_TRANSFER");
        assertRefused(KEEPER.post(with1000(), toProvider.as(EntryKind.TRANSFER), DAY), "PROVIDER_TRANSFER");
        assertThat(KEEPER.post(with1000(), move("t", "2024-03-02", PROVIDER, REPAIR, "6.00"), DAY)
                        .isGranted())
                .isTrue();
    }

    @Test
    void incomeInKindMovesNoMoney() {
        Ledger after = post(
                EMPTY, move("k", "2024-03-02", ADVERTISING, REPAIR, "6000.00").as(EntryKind.IN_KIND));

        assertThat(after.balance(DEDICATED_ACCOUNT.code())).isEqualTo(Money.ZERO);
        assertThat(after.balance(REPAIR.code())).isEqualTo(Money.yuan("6000.00"));
        assertRefused(
                KEEPER.post(EMPTY, income("k", "2024-03-02", "1.00").as(EntryKind.IN_KIND), DAY),
                "IN_KIND_MOVES_NO_MONEY");
    }

    @Test
    void anOpeningComesFirst() {
        LedgerEntry opening =
                move("o", "2024-03-02", BROUGHT_IN, DEDICATED_ACCOUNT, "1.00").as(EntryKind.OPENING);

        assertThat(KEEPER.post(EMPTY, opening, DAY).isGranted()).isTrue();
        assertRefused(KEEPER.post(with1000(), opening, DAY), "OPENING_TOO_LATE");
        Ledger closed = KEEPER.close(EMPTY, Quarter.of(2023, 4), DAY).getOrElseThrow();
        assertRefused(KEEPER.post(closed, opening, DAY), "OPENING_TOO_LATE");
    }

    @Test
    void anOpeningThatDoesNotContinueTheClosingIsRefused() {
        Decision<Money> decision = KEEPER.carryForward(Money.yuan("9500.00"), Money.yuan("9000.00"), DAY);

        assertRefused(decision, "OPENING_MISMATCH");
        assertThat(decision.violations().get(0).args())
                .containsExactly(Money.yuan("9000.00"), Money.yuan("9500.00"), Money.yuan("-500.00"));
        assertThat(KEEPER.carryForward(Money.yuan("1.00"), Money.yuan("1.00"), DAY)
                        .isGranted())
                .isTrue();
    }

    @Test
    void withoutRulesNothingIsBooked() {
        Decision<Posted> decision = Bookkeeping.by(RuleBook.of()).post(EMPTY, income("a", "2024-03-01", "1.00"), DAY);

        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing()).extracting(Missing::code).containsExactly("revenue.bookkeeping");
    }

    @Test
    void aCheckpointTellsAChangedEntry() {
        Ledger ledger = with1000();
        Checkpoint checkpoint = KEEPER.close(ledger, Q1, DAY)
                .getOrElseThrow()
                .lastClosing()
                .orElseThrow()
                .checkpoint();

        assertThat(checkpoint.origin()).isEqualTo("C1");
        assertThat(post(ledger, income("b", "2024-04-02", "1.00")).agreesWith(checkpoint))
                .isTrue();
        assertThat(EMPTY.agreesWith(checkpoint)).isFalse();
        assertThat(post(EMPTY, income("a", "2024-03-01", "1000.01")).agreesWith(checkpoint))
                .isFalse();
        assertThat(post(EMPTY, income("a", "2024-03-01", "1000.00").fromBankLine("r"))
                        .agreesWith(checkpoint))
                .isFalse();
        Ledger other = Ledger.empty(ComplexId.of("C2"), ChartOfAccounts.standard());
        assertThat(post(other, income("a", "2024-03-01", "1000.00")).agreesWith(checkpoint))
                .isFalse();
    }

    @Test
    void checkpointsOfLaterQuartersGoOnFromEarlierOnes() {
        Ledger ledger = KEEPER.close(with1000(), Q1, DAY).getOrElseThrow();
        ledger = post(ledger, income("b", "2024-04-02", "1.00"));
        ledger = post(ledger, income("c", "2024-04-03", "1.00"));
        ledger = KEEPER.close(ledger, Quarter.of(2024, 2), AsOf.date("2024-07-01"))
                .getOrElseThrow();

        Closing last = ledger.lastClosing().orElseThrow();
        assertThat(last.checkpoint()).isEqualTo(ledger.checkpoint());
        assertThat(last.entries()).isEqualTo(3);
        assertThat(last.balance()).isEqualTo(Money.yuan("1002.00"));
        for (Closing closing : ledger.closings()) {
            assertThat(ledger.agreesWith(closing.checkpoint())).isTrue();
        }
    }
}
