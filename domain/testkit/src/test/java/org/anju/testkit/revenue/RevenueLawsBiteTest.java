package org.anju.testkit.revenue;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.Payout;
import org.anju.revenue.Payouts;
import org.anju.revenue.UnitArea;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.EntryKind;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.Posted;
import org.anju.revenue.ledger.QuarterlyStatement;
import org.anju.revenue.ledger.StandardAccount;
import org.junit.jupiter.api.Test;

/** Bookkeeping with a defect each, and the law that finds it. */
class RevenueLawsBiteTest {

    private static final LedgerHistory HISTORY = new LedgerHistory(ImmutableList.of(
            move("o", "2024-01-01", StandardAccount.BROUGHT_IN, StandardAccount.DEDICATED_ACCOUNT, 1000)
                    .as(EntryKind.OPENING),
            move("a", "2024-02-01", StandardAccount.PARKING, StandardAccount.DEDICATED_ACCOUNT, 500),
            move("b", "2024-05-01", StandardAccount.ADVERTISING, StandardAccount.DEDICATED_ACCOUNT, 300)));

    private static LedgerEntry move(String id, String day, StandardAccount from, StandardAccount to, long fen) {
        return LedgerEntry.move(
                EntryId.of(id),
                LocalDate.parse(day),
                Instant.EPOCH,
                "V-" + id,
                from.code(),
                to.code(),
                Money.ofFen(fen));
    }

    private static void assertBites(Runnable law) {
        assertThatThrownBy(law::run).isInstanceOf(AssertionError.class);
    }

    /** Books what happened in no quarter on the last day there is. */
    private static final class Clipping implements LedgerLaws {
        @Override
        public Decision<Posted> post(Ledger ledger, LedgerEntry entry) {
            LocalDate day = Quarter.exists(entry.businessDate()) ? entry.businessDate() : LocalDate.of(9999, 12, 31);
            return LedgerLaws.super.post(
                    ledger, LedgerEntry.of(entry.id(), day, entry.recordedAt(), entry.document(), entry.postings()));
        }
    }

    /** Books every entry under a new id, so that nothing is ever a duplicate. */
    private static final class Forgetful implements LedgerLaws {
        @Override
        public Decision<Posted> post(Ledger ledger, LedgerEntry entry) {
            LedgerEntry renamed = new LedgerEntry(
                    EntryId.of("n" + ledger.size()),
                    entry.kind() == EntryKind.OPENING && ledger.size() > 0 ? EntryKind.ORDINARY : entry.kind(),
                    entry.businessDate(),
                    entry.bookedOn(),
                    entry.recordedAt(),
                    entry.postings(),
                    entry.document(),
                    entry.bankReference(),
                    entry.cites());
            return LedgerLaws.super.post(ledger, renamed);
        }
    }

    /** Books one fen less. */
    private static final class Skimming implements LedgerLaws {
        @Override
        public Decision<Posted> post(Ledger ledger, LedgerEntry entry) {
            LedgerEntry less = LedgerEntry.move(
                    entry.id(),
                    entry.businessDate(),
                    entry.recordedAt(),
                    entry.document(),
                    entry.postings().get(1).account(),
                    entry.postings().get(0).account(),
                    entry.postings().get(0).amount().minus(Money.ofFen(1)));
            return LedgerLaws.super.post(ledger, less.as(entry.kind()));
        }
    }

    /** Moves what belongs to a closed quarter to the next one without a word. */
    private static final class Lenient implements LedgerLaws {
        @Override
        public Decision<Posted> post(Ledger ledger, LedgerEntry entry) {
            return LedgerLaws.super.post(
                    ledger,
                    ledger.isClosed(entry.bookedOn()) ? entry.asCorrectionOn(LocalDate.of(2024, 12, 31)) : entry);
        }
    }

    /** States every quarter as the first one. */
    private static final class Stale implements LedgerLaws {
        @Override
        public Decision<QuarterlyStatement> statement(Ledger ledger, Quarter quarter) {
            return LedgerLaws.super.statement(ledger, QUARTERS.get(0));
        }
    }

    /** Takes the wrong entry back. */
    private static final class Confused implements LedgerLaws {
        @Override
        public Decision<Posted> reverse(Ledger ledger, EntryId original, EntryId id, LocalDate day) {
            return LedgerLaws.super.reverse(ledger, EntryId.of("a"), id, day);
        }
    }

    /** Forges every voucher on the way into the book. */
    private static final class Deaf implements LedgerLaws {
        @Override
        public Ledger posted(Iterable<LedgerEntry> entries) {
            Ledger ledger = empty();
            for (LedgerEntry entry : HISTORY.entries()) {
                ledger = post(ledger, entry).getOrElseThrow().ledger();
            }
            return ledger;
        }
    }

    /** Answers a refusal with the entry before. */
    private static final class Yielding implements LedgerLaws {
        @Override
        public Decision<Posted> post(Ledger ledger, LedgerEntry entry) {
            Decision<Posted> decision = LedgerLaws.super.post(ledger, entry);
            return decision.isRefused()
                    ? LedgerLaws.super.post(ledger, HISTORY.entries().get(0))
                    : decision;
        }
    }

    /** Books a transfer as if the money had been spent. */
    private static final class Spending implements LedgerLaws {
        @Override
        public Decision<Posted> post(Ledger ledger, LedgerEntry entry) {
            return LedgerLaws.super.post(
                    ledger,
                    entry.kind() == EntryKind.TRANSFER
                            ? move(
                                    "spent",
                                    "2024-12-31",
                                    StandardAccount.DEDICATED_ACCOUNT,
                                    StandardAccount.REPAIR,
                                    100)
                            : entry);
        }
    }

    /** Keeps its book by the alphabet. */
    private static final class Tidy implements LedgerLaws {
        @Override
        public Ledger posted(Iterable<LedgerEntry> entries) {
            List<LedgerEntry> sorted = new ArrayList<>();
            entries.forEach(sorted::add);
            sorted.subList(1, sorted.size())
                    .sort(Comparator.comparing(entry -> entry.id().toString()));
            return LedgerLaws.super.posted(sorted);
        }
    }

    @Test
    void aDayThatIsMovedIntoRangeIsFound() {
        assertBites(() -> new Clipping().whatCannotBeRecordedIsRefused(HISTORY));
    }

    @Test
    void aRefusalThatIsNoneIsFound() {
        assertBites(() -> new Yielding().aRefusalLeavesTheLedgerAsItWas(HISTORY));
    }

    @Test
    void aTransferThatSpendsIsFound() {
        assertBites(() -> new Spending().transfersKeepTheTotal(HISTORY));
    }

    @Test
    void aBookThatHidesItsOrderIsFound() {
        assertBites(() -> new Tidy().anotherOrderChangesTheSealButNoBalance(HISTORY));
    }

    @Test
    void forgettingIdsIsFound() {
        assertBites(() -> new Forgetful().postingTwiceIsPostingOnce(HISTORY, 1));
    }

    @Test
    void aFenLostIsFound() {
        assertBites(() -> new Skimming().balancesAreTheFoldOfTheEntries(HISTORY));
    }

    @Test
    void postingIntoAClosedQuarterIsFound() {
        assertBites(() -> new Lenient().aClosedQuarterIsOutOfReach(HISTORY));
    }

    @Test
    void aStatementOfAnotherQuarterIsFound() {
        assertBites(() -> new Stale().quartersHangTogether(HISTORY));
    }

    @Test
    void reversingTheWrongEntryIsFound() {
        assertBites(() -> new Confused().aReversalRestoresEveryBalanceOnce(HISTORY));
    }

    @Test
    void aTruncatedBookThatPassesIsFound() {
        assertBites(() -> new Deaf().theSealTellsEveryMutation(HISTORY, 1));
    }

    @Test
    void aDistributionThatLosesAFenOrDependsOnTheOrderIsFound() {
        ImmutableList<UnitArea> units = ImmutableList.of(unit("a", 100), unit("b", 200));
        DistributionLaws losing = new DistributionLaws() {
            @Override
            public Decision<Payouts> share(Money pool, ImmutableList<UnitArea> some) {
                return DistributionLaws.super.share(pool.minus(Money.ofFen(1)), some);
            }
        };
        DistributionLaws ordered = new DistributionLaws() {
            @Override
            public Decision<Payouts> share(Money pool, ImmutableList<UnitArea> some) {
                return DistributionLaws.super
                        .share(pool, some)
                        .map(payouts -> new Payouts(
                                ImmutableList.of(new Payout(some.get(0).unit(), pool)), pool, Money.ZERO));
            }
        };

        assertBites(() -> losing.thePartsSumToTheTotal(100, units));
        assertBites(() -> ordered.theOrderOfTheUnitsDoesNotMatter(100, units));
        assertBites(() -> ordered.eachPartIsWithinAFen(100, units));
    }

    private static UnitArea unit(String id, long hundredths) {
        return new UnitArea(UnitId.of(id), Area.ofHundredths(hundredths));
    }
}
