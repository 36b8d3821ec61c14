package org.anju.testkit.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.anju.formats.RuleBooks;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.seal.Checkpoint;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.ledger.Account;
import org.anju.revenue.ledger.Bookkeeping;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.EntryKind;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.Movements;
import org.anju.revenue.ledger.Posted;
import org.anju.revenue.ledger.Posting;
import org.anju.revenue.ledger.QuarterlyStatement;
import org.anju.revenue.ledger.StandardAccount;
import org.anju.revenue.ledger.Statements;

/**
 * What holds of every public-revenue ledger. As it stands it checks {@link Bookkeeping} under the law of Xinyang; override
 * {@link #rules()} for other rules, or the verbs for other bookkeeping.
 */
public interface LedgerLaws {

    /** The day everything is asked for: after the year of the histories. */
    AsOf DAY = AsOf.date("2025-02-01");

    /** The quarters of the histories. */
    ImmutableList<Quarter> QUARTERS =
            ImmutableList.of(Quarter.of(2024, 1), Quarter.of(2024, 2), Quarter.of(2024, 3), Quarter.of(2024, 4));

    /** The rules under test. */
    default RuleBook rules() {
        return RuleBooks.xinyang();
    }

    /** Begins a ledger. */
    default Ledger empty() {
        return Ledger.empty(ComplexId.of("C1"), ChartOfAccounts.standard());
    }

    /** Posts. */
    default Decision<Posted> post(Ledger ledger, LedgerEntry entry) {
        return Bookkeeping.by(rules()).post(ledger, entry, DAY);
    }

    /** Takes an entry back. */
    default Decision<Posted> reverse(Ledger ledger, EntryId original, EntryId id, LocalDate day) {
        return Bookkeeping.by(rules()).reverse(ledger, original, id, day, Instant.EPOCH, "V", DAY);
    }

    /** Closes a quarter. */
    default Decision<Ledger> close(Ledger ledger, Quarter quarter) {
        return Bookkeeping.by(rules()).close(ledger, quarter, DAY);
    }

    /** Reads the statement of a quarter. */
    default Decision<QuarterlyStatement> statement(Ledger ledger, Quarter quarter) {
        return Statements.by(rules()).decide(ledger, quarter, DAY);
    }

    /** Posts all. */
    default Ledger posted(Iterable<LedgerEntry> entries) {
        Ledger ledger = empty();
        for (LedgerEntry entry : entries) {
            ledger = post(ledger, entry).getOrElseThrow().ledger();
        }
        return ledger;
    }

    /** Debits equal credits, entry by entry and over the whole book. */
    @Property
    @Label("5.1: debits equal credits")
    default void debitsEqualCredits(@ForAll LedgerHistory history) {
        Ledger ledger = posted(history.entries());

        assertThat(ledger.entries()).allSatisfy(entry -> assertThat(sum(entry)).isEqualTo(Money.ZERO));
        assertThat(total(ledger)).isEqualTo(Money.ZERO);
    }

    /** Every balance is the sum of its lines. */
    @Property
    @Label("5.1: a balance is the fold of the entries")
    default void balancesAreTheFoldOfTheEntries(@ForAll LedgerHistory history) {
        Ledger ledger = posted(history.entries());

        for (Account account : ledger.chart().accounts()) {
            Money folded = history.entries().stream()
                    .flatMap(entry -> entry.postings().stream())
                    .filter(line -> line.account().equals(account.code()))
                    .map(Posting::amount)
                    .reduce(Money.ZERO, Money::plus);
            assertThat(ledger.balance(account.code())).isEqualTo(folded);
        }
    }

    /** What is refused leaves no trace. */
    @Property
    @Label("5.1: a refusal leaves the ledger as it was")
    default void aRefusalLeavesTheLedgerAsItWas(@ForAll LedgerHistory history) {
        Ledger ledger = posted(history.entries());
        Checkpoint before = ledger.checkpoint();
        Money more = ledger.balance(StandardAccount.DEDICATED_ACCOUNT.code()).plus(Money.ofFen(1));
        Decision<Posted> decision =
                post(ledger, move("over", StandardAccount.DEDICATED_ACCOUNT, StandardAccount.REPAIR, more));

        assertThat(codes(decision)).containsExactly("INSUFFICIENT_BALANCE");
        assertThat(decision.considered()).isEmpty();
        assertThat(ledger.checkpoint()).isEqualTo(before);
        assertThat(ledger).isEqualTo(posted(history.entries()));
    }

    /** What is too much for a number of fen, or on a day of no quarter, is refused with its code. */
    @Property
    @Label("5.1: an amount or a day that cannot be recorded is a refusal")
    default void whatCannotBeRecordedIsRefused(@ForAll LedgerHistory history) {
        Ledger ledger = posted(history.entries());
        StandardAccount money = StandardAccount.DEDICATED_ACCOUNT;
        Money room = Money.ofFen(Long.MAX_VALUE).minus(ledger.balance(money.code()));
        LedgerEntry income = move("over", StandardAccount.SITE_FEE, money, Money.ofFen(1));
        Ledger full = post(ledger, move("full", StandardAccount.SITE_FEE, money, room))
                .getOrElseThrow()
                .ledger();

        assertThat(codes(post(full, income))).containsExactly("BALANCE_OUT_OF_RANGE");
        assertThat(codes(post(ledger, on(income, LocalDate.of(10_000, 1, 1))))).containsExactly("DAY_OUT_OF_RANGE");
        assertThat(codes(post(ledger, on(income, LocalDate.of(0, 12, 31))))).containsExactly("DAY_OUT_OF_RANGE");
    }

    private static LedgerEntry on(LedgerEntry entry, LocalDate day) {
        return LedgerEntry.of(entry.id(), day, entry.recordedAt(), entry.document(), entry.postings());
    }

    /** Sending an entry again changes nothing; sending another under its id is a fault. */
    @Property
    @Label("5.1: the same id twice is a duplicate, or a fault")
    default void postingTwiceIsPostingOnce(@ForAll LedgerHistory history, @ForAll @IntRange(max = 1000) int which) {
        Ledger ledger = posted(history.entries());
        LedgerEntry entry = history.entries().get(which % history.entries().size());
        Posted again = post(ledger, entry).getOrElseThrow();
        LedgerEntry other = LedgerEntry.of(
                entry.id(), entry.businessDate(), entry.recordedAt(), entry.document() + "'", entry.postings());

        assertThat(again.duplicate()).isTrue();
        assertThat(again.ledger()).isEqualTo(ledger);
        assertThat(codes(post(ledger, other.as(entry.kind())))).containsExactly("ID_REUSED");
    }

    /** A reversal restores every balance, and only once. */
    @Property
    @Label("5.1: a reversal restores every balance, once")
    default void aReversalRestoresEveryBalanceOnce(@ForAll LedgerHistory history) {
        Ledger before = posted(history.entries());
        LedgerEntry income =
                move("income", StandardAccount.PARKING, StandardAccount.DEDICATED_ACCOUNT, Money.ofFen(77));
        Ledger after = post(before, income).getOrElseThrow().ledger();
        LocalDate day = income.businessDate();
        Ledger restored = reverse(after, income.id(), EntryId.of("r1"), day)
                .getOrElseThrow()
                .ledger();

        for (Account account : before.chart().accounts()) {
            assertThat(restored.balance(account.code())).isEqualTo(before.balance(account.code()));
        }
        assertThat(codes(reverse(restored, income.id(), EntryId.of("r2"), day))).contains("ALREADY_REVERSED");
    }

    /** A closed quarter is out of reach. */
    @Property
    @Label("5.1: a closed quarter is reached neither by posting nor by reversing")
    default void aClosedQuarterIsOutOfReach(@ForAll LedgerHistory history) {
        Ledger closed = close(posted(history.entries()), QUARTERS.get(0)).getOrElseThrow();
        QuarterlyStatement published = statement(closed, QUARTERS.get(0)).getOrElseThrow();
        LocalDate last = QUARTERS.get(0).lastDay();
        LedgerEntry late = LedgerEntry.move(
                EntryId.of("late"),
                last,
                Instant.EPOCH,
                "V",
                StandardAccount.PARKING.code(),
                StandardAccount.DEDICATED_ACCOUNT.code(),
                Money.ofFen(1));

        assertThat(codes(post(closed, late))).contains("QUARTER_CLOSED");
        assertThat(codes(reverse(closed, history.entries().get(0).id(), EntryId.of("r"), last)))
                .contains("QUARTER_CLOSED");
        Ledger corrected = post(closed, late.asCorrectionOn(last.plusDays(1)))
                .getOrElseThrow()
                .ledger();
        assertThat(statement(corrected, QUARTERS.get(0)).getOrElseThrow()).isEqualTo(published);
        assertThat(statement(corrected, QUARTERS.get(1)).getOrElseThrow().corrections())
                .hasSize(1);
    }

    /** The quarters hang together and make up the year. */
    @Property
    @Label("5.4: closing(q) = opening(q+1), and the quarters sum to the year")
    default void quartersHangTogether(@ForAll LedgerHistory history) {
        Ledger ledger = posted(history.entries());
        for (Quarter quarter : QUARTERS) {
            ledger = close(ledger, quarter).getOrElseThrow();
        }
        Movements year = statement(ledger, QUARTERS.get(0)).getOrElseThrow().movements();
        for (Quarter quarter : QUARTERS.subList(1, QUARTERS.size())) {
            Movements next = statement(ledger, quarter).getOrElseThrow().movements();
            assertThat(next.opening()).isEqualTo(year.closing());
            year = year.plus(next);
        }
        assertThat(year.summed()).isEqualTo(year.closing());
        assertThat(year)
                .isEqualTo(Statements.by(rules()).decideYear(ledger, 2024, DAY).getOrElseThrow());
    }

    /** A transfer moves money and makes none. */
    @Property
    @Label("5.1: a transfer keeps the total and is neither income nor expense")
    default void transfersKeepTheTotal(@ForAll LedgerHistory history) {
        Ledger before = posted(history.entries());
        Money all = before.balance(StandardAccount.DEDICATED_ACCOUNT.code());
        LedgerEntry transfer = move("t", StandardAccount.DEDICATED_ACCOUNT, StandardAccount.FUND_ACCOUNT, all)
                .as(EntryKind.TRANSFER);
        Ledger after = post(before, transfer).getOrElseThrow().ledger();

        assertThat(cash(after)).isEqualTo(cash(before));
        assertThat(statement(after, QUARTERS.get(3))
                        .getOrElseThrow()
                        .movements()
                        .income())
                .isEqualTo(statement(before, QUARTERS.get(3))
                        .getOrElseThrow()
                        .movements()
                        .income());
    }

    /** The order of independent entries shows in the seal, not in the balances. */
    @Property
    @Label("5.1: another order changes the seal but no balance")
    default void anotherOrderChangesTheSealButNoBalance(@ForAll LedgerHistory history) {
        ImmutableList<LedgerEntry> income = ImmutableList.copyOf(history.entries().stream()
                .filter(entry -> entry.kind() == EntryKind.IN_KIND || sum(entry, StandardAccount.DEDICATED_ACCOUNT) > 0)
                .toList());
        Ledger forward = posted(income);
        Ledger backward = posted(ImmutableList.<LedgerEntry>builder()
                .add(income.get(0))
                .addAll(Lists.reverse(income.subList(1, income.size())))
                .build());

        assertThat(total(backward)).isEqualTo(total(forward));
        assertThat(cash(backward)).isEqualTo(cash(forward));
        if (income.size() > 2) {
            assertThat(backward.checkpoint()).isNotEqualTo(forward.checkpoint());
        }
    }

    /** Whatever is changed, dropped, swapped or cut off is found by the seal of the quarter. */
    @Property
    @Label("5.1: the seal tells every mutation")
    default void theSealTellsEveryMutation(@ForAll LedgerHistory history, @ForAll @IntRange(max = 1000) int which) {
        Ledger ledger = close(posted(history.entries()), QUARTERS.get(0)).getOrElseThrow();
        Checkpoint seal = ledger.lastClosing().orElseThrow().checkpoint();
        int at = which % history.entries().size();
        LedgerEntry entry = history.entries().get(at);

        assertThat(ledger.agreesWith(seal)).isTrue();
        for (LedgerEntry changed : mutations(entry)) {
            assertThat(agrees(history, at, changed, seal)).isFalse();
        }
        assertThat(posted(history.entries().subList(0, history.entries().size() - 1))
                        .agreesWith(seal))
                .isFalse();
    }

    private boolean agrees(LedgerHistory history, int at, LedgerEntry changed, Checkpoint seal) {
        Ledger ledger = empty();
        for (int i = 0; i < history.entries().size(); i++) {
            LedgerEntry entry = i == at ? changed : history.entries().get(i);
            ledger = post(ledger, entry).getOrElseThrow().ledger();
        }
        return ledger.agreesWith(seal);
    }

    private static ImmutableList<LedgerEntry> mutations(LedgerEntry entry) {
        return ImmutableList.of(
                entry.fromBankLine("forged"),
                entry.citing(EntryId.of("forged")),
                new LedgerEntry(
                        entry.id(),
                        entry.kind(),
                        entry.businessDate().plusYears(1),
                        entry.bookedOn().plusYears(1),
                        entry.recordedAt(),
                        entry.postings(),
                        entry.document(),
                        entry.bankReference(),
                        entry.cites()),
                new LedgerEntry(
                        EntryId.of(entry.id() + "V"),
                        entry.kind(),
                        entry.businessDate(),
                        entry.bookedOn(),
                        entry.recordedAt(),
                        entry.postings(),
                        entry.document().substring(1),
                        entry.bankReference(),
                        entry.cites()));
    }

    private static LedgerEntry move(String id, StandardAccount from, StandardAccount to, Money amount) {
        return LedgerEntry.move(
                EntryId.of(id), LocalDate.of(2024, 12, 31), Instant.EPOCH, "V", from.code(), to.code(), amount);
    }

    private static ImmutableList<String> codes(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).collect(ImmutableList.toImmutableList());
    }

    private static Money sum(LedgerEntry entry) {
        return entry.postings().stream().map(Posting::amount).reduce(Money.ZERO, Money::plus);
    }

    private static long sum(LedgerEntry entry, StandardAccount account) {
        return entry.postings().stream()
                .filter(line -> line.account().equals(account.code()))
                .mapToLong(line -> line.amount().fen())
                .sum();
    }

    private static Money total(Ledger ledger) {
        return ledger.chart().accounts().stream()
                .map(account -> ledger.balance(account.code()))
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money cash(Ledger ledger) {
        return ledger.balance(StandardAccount.DEDICATED_ACCOUNT.code())
                .plus(ledger.balance(StandardAccount.FUND_ACCOUNT.code()));
    }
}
