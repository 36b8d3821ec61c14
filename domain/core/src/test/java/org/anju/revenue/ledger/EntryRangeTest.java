package org.anju.revenue.ledger;

import static org.anju.revenue.ledger.StandardAccount.ADVERTISING;
import static org.anju.revenue.ledger.StandardAccount.DEDICATED_ACCOUNT;
import static org.anju.revenue.ledger.StandardAccount.PARKING;
import static org.anju.revenue.ledger.StandardAccount.REPAIR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.junit.jupiter.api.Test;

/** Amounts and days at the end of what can be recorded are refused, never an exception. */
class EntryRangeTest {

    private static final Money MOST = Money.ofFen(Long.MAX_VALUE);
    private static final Money FEN = Money.ofFen(1);
    private static final AsOf DAY = AsOf.date("2024-04-20");
    private static final LocalDate MARCH = LocalDate.parse("2024-03-01");
    private static final Bookkeeping KEEPER = Bookkeeping.by(LedgerRulesForTests.book());
    private static final Ledger EMPTY = Ledger.empty(ComplexId.of("C1"), ChartOfAccounts.standard());

    private static LedgerEntry entry(String id, LocalDate day, Posting... lines) {
        return LedgerEntry.of(EntryId.of(id), day, Instant.EPOCH, "V", ImmutableList.copyOf(lines));
    }

    private static LedgerEntry income(String id, StandardAccount from, Money amount) {
        return entry(id, MARCH, Posting.debit(DEDICATED_ACCOUNT.code(), amount), Posting.credit(from.code(), amount));
    }

    private static LedgerEntry on(LocalDate day) {
        return entry("d", day, Posting.debit(DEDICATED_ACCOUNT.code(), FEN), Posting.credit(PARKING.code(), FEN));
    }

    private static Ledger full() {
        return KEEPER.post(EMPTY, income("full", ADVERTISING, MOST), DAY)
                .getOrElseThrow()
                .ledger();
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    @Test
    void linesThatSumToMoreThanCanBeRecordedAreRefused() {
        LedgerEntry debits = entry(
                "x",
                MARCH,
                Posting.debit(DEDICATED_ACCOUNT.code(), MOST),
                Posting.debit(REPAIR.code(), FEN),
                Posting.credit(PARKING.code(), MOST),
                Posting.credit(ADVERTISING.code(), FEN));
        LedgerEntry credits = entry(
                "x",
                MARCH,
                Posting.credit(PARKING.code(), MOST),
                Posting.credit(ADVERTISING.code(), Money.ofFen(2)),
                Posting.debit(REPAIR.code(), FEN));
        Decision<Posted> decision = KEEPER.post(EMPTY, debits, DAY);

        assertThat(codes(decision)).containsExactly("AMOUNT_OUT_OF_RANGE");
        assertThat(decision.violations().get(0).in(Locale.CHINA)).startsWith("借方或贷方合计超出");
        assertThat(codes(KEEPER.post(EMPTY, credits, DAY))).containsExactly("AMOUNT_OUT_OF_RANGE");
    }

    @Test
    void twoLinesOnOneAccountAreSaidToBeTooMuchForItAsWell() {
        LedgerEntry wrong = entry(
                "x",
                MARCH,
                Posting.debit(DEDICATED_ACCOUNT.code(), MOST),
                Posting.debit(DEDICATED_ACCOUNT.code(), FEN));

        assertThat(codes(KEEPER.post(EMPTY, wrong, DAY)))
                .containsExactly("BALANCE_OUT_OF_RANGE", "AMOUNT_OUT_OF_RANGE");
    }

    @Test
    void aBalanceAtTheLimitTakesNothingMoreAndGoesBack() {
        Ledger full = full();
        Decision<Posted> more = KEEPER.post(full, income("y", PARKING, FEN), DAY);
        Decision<Posted> back =
                KEEPER.reverse(full, EntryId.of("full"), EntryId.of("r"), MARCH, Instant.EPOCH, "V", DAY);

        assertThat(codes(more)).containsExactly("BALANCE_OUT_OF_RANGE");
        assertThat(more.violations().get(0).in(Locale.CHINA)).startsWith("“公共收益专户”余额将超出");
        assertThat(more.violations().get(0).in(Locale.ENGLISH)).startsWith("the balance of dedicated account would be");
        assertThat(full.balance(DEDICATED_ACCOUNT.code())).isEqualTo(MOST);
        assertThat(back.getOrElseThrow().ledger().balance(DEDICATED_ACCOUNT.code()))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void aReversalThatWouldPassTheLimitIsRefused() {
        LedgerEntry spending =
                entry("s", MARCH, Posting.debit(REPAIR.code(), FEN), Posting.credit(DEDICATED_ACCOUNT.code(), FEN));
        Ledger spent = KEEPER.post(full(), spending, DAY).getOrElseThrow().ledger();
        Ledger refilled = KEEPER.post(spent, income("y", PARKING, FEN), DAY)
                .getOrElseThrow()
                .ledger();

        assertThat(codes(KEEPER.reverse(refilled, EntryId.of("s"), EntryId.of("r"), MARCH, Instant.EPOCH, "V", DAY)))
                .containsExactly("BALANCE_OUT_OF_RANGE");
    }

    @Test
    void daysBeyondTheYearsOfQuartersAreRefused() {
        for (LocalDate day :
                List.of(LocalDate.of(0, 12, 31), LocalDate.of(10000, 1, 1), LocalDate.MIN, LocalDate.MAX)) {
            Decision<Posted> decision = KEEPER.post(EMPTY, on(day), DAY);
            assertThat(codes(decision)).containsExactly("DAY_OUT_OF_RANGE");
            assertThat(decision.violations().get(0).in(Locale.CHINA)).contains("9999年之内");
            assertThat(decision.violations().get(0).in(Locale.ENGLISH)).contains("years 1 to 9999");
        }
        assertThat(KEEPER.post(EMPTY, on(LocalDate.of(1, 1, 1)), DAY).isGranted())
                .isTrue();
        assertThat(KEEPER.post(EMPTY, on(LocalDate.of(9999, 12, 31)), DAY).isGranted())
                .isTrue();
    }

    @Test
    void correctionsAndReversalsOnSuchDaysAreRefused() {
        Ledger closed = KEEPER.close(EMPTY, Quarter.of(2024, 1), DAY).getOrElseThrow();
        LocalDate before = LocalDate.of(0, 6, 1);
        LocalDate after = LocalDate.of(10000, 1, 1);

        assertThat(codes(KEEPER.post(closed, on(before).asCorrectionOn(LocalDate.parse("2024-04-02")), DAY)))
                .containsExactly("DAY_OUT_OF_RANGE");
        assertThat(codes(KEEPER.post(closed, on(MARCH).asCorrectionOn(after), DAY)))
                .containsExactly("DAY_OUT_OF_RANGE");
        assertThat(codes(KEEPER.post(closed, on(before), DAY))).containsExactly("DAY_OUT_OF_RANGE");
        assertThat(codes(KEEPER.reverse(full(), EntryId.of("full"), EntryId.of("r"), after, Instant.EPOCH, "V", DAY)))
                .containsExactly("DAY_OUT_OF_RANGE");
    }

    /** Whatever the amounts, an entry is booked exactly as unbounded numbers say, or refused. */
    @Property
    void noAmountsMakePostingThrow(@ForAll @Size(min = 1, max = 4) List<Long> amounts) {
        BigInteger debits = amounts.stream()
                .filter(fen -> fen > 0)
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add);
        ImmutableList.Builder<Posting> lines = ImmutableList.builder();
        for (long fen : amounts) {
            lines.add(new Posting(DEDICATED_ACCOUNT.code(), Money.ofFen(fen)));
            if (fen != Long.MIN_VALUE) {
                lines.add(new Posting(PARKING.code(), Money.ofFen(-fen)));
            }
        }
        Decision<Posted> decision =
                KEEPER.post(EMPTY, LedgerEntry.of(EntryId.of("x"), MARCH, Instant.EPOCH, "V", lines.build()), DAY);

        if (debits.bitLength() > 63) {
            assertThat(codes(decision)).contains("AMOUNT_OUT_OF_RANGE");
        }
        decision.granted().ifPresent(posted -> {
            BigInteger net = amounts.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
            assertThat(BigInteger.valueOf(
                            posted.ledger().balance(DEDICATED_ACCOUNT.code()).fen()))
                    .isEqualTo(net);
        });
    }
}
