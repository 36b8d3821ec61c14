package org.anju.testkit.revenue;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import org.anju.formats.RuleBooks;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.ledger.Account;
import org.anju.revenue.ledger.AccountCode;
import org.anju.revenue.ledger.AccountKind;
import org.anju.revenue.ledger.Bookkeeping;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.EntryKind;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.Posting;
import org.anju.revenue.ledger.StandardAccount;

/** The ledgers a store is tried on: every kind of entry, every optional field, texts that are hard to write. */
final class Books {

    static final ComplexId COMPLEX = ComplexId.of("小区 'C1'");

    private static final Account TENANT = new Account(
            AccountCode.of("5051.41"),
            AccountKind.INCOME,
            Text.of("公共收益收入", "income"),
            Text.of("摊位\t甲\\", "stall \"A\""));

    static final ChartOfAccounts CHART = ChartOfAccounts.standard().with(TENANT);

    private static final Instant RECORDED = Instant.parse("2024-04-20T08:00:00.123456789Z");
    private static final AsOf DAY = AsOf.date("2025-02-01");
    private static final Bookkeeping KEEPER = Bookkeeping.by(RuleBooks.xinyang());

    private Books() {}

    /** Returns an entry that can be booked any time. */
    static LedgerEntry income(String id) {
        return move(id, "2024-12-30", StandardAccount.PARKING.code(), StandardAccount.DEDICATED_ACCOUNT.code(), 77);
    }

    static Ledger with(Ledger ledger, LedgerEntry entry) {
        return KEEPER.post(ledger, entry, DAY).getOrElseThrow().ledger();
    }

    static Ledger withMany(Ledger ledger, String prefix, int count) {
        Ledger longer = ledger;
        for (int i = 0; i < count; i++) {
            longer = with(longer, income(prefix + i));
        }
        return longer;
    }

    /** Returns the ledger with the largest amount there is, on the first day that can be booked, taken back on the last. */
    static Ledger withOutermost(Ledger empty) {
        Ledger full = with(
                empty,
                move("most", "0001-01-01", TENANT.code(), StandardAccount.DEDICATED_ACCOUNT.code(), Long.MAX_VALUE));
        LedgerEntry back = full.entry(0).reversal(EntryId.of("back"), LocalDate.of(9999, 12, 31), RECORDED, "V");
        return with(full, back);
    }

    static Ledger closed(Ledger ledger, Quarter quarter) {
        return closed(ledger, quarter, DAY);
    }

    private static Ledger closed(Ledger ledger, Quarter quarter, AsOf asOf) {
        return KEEPER.close(ledger, quarter, asOf).getOrElseThrow();
    }

    /** Returns the ledger that {@link #growing} ends with. */
    static Ledger last(Ledger empty) {
        ImmutableList<Ledger> all = growing(empty);
        return all.get(all.size() - 1);
    }

    /** Returns longer and longer ledgers, with one step more each. */
    static ImmutableList<Ledger> growing(Ledger empty) {
        ImmutableList.Builder<Ledger> all = ImmutableList.builder();
        Ledger ledger = empty;
        for (LedgerEntry entry : ordinary()) {
            ledger = with(ledger, entry);
            all.add(ledger);
        }
        ledger = closed(ledger, Quarter.of(2024, 1), DAY.knownAt(RECORDED));
        all.add(ledger);
        for (LedgerEntry entry : late()) {
            ledger = with(ledger, entry);
            all.add(ledger);
        }
        Ledger reversed = KEEPER.reverse(
                        ledger,
                        EntryId.of("a"),
                        EntryId.of("r"),
                        LocalDate.of(2024, 4, 3),
                        RECORDED.plusNanos(1),
                        "V-r",
                        DAY)
                .getOrElseThrow()
                .ledger();
        Ledger twice = closed(reversed, Quarter.of(2024, 2));
        Ledger thrice = closed(twice, Quarter.of(2024, 3));
        return all.add(reversed, twice, thrice, with(thrice, income("z"))).build();
    }

    private static ImmutableList<LedgerEntry> ordinary() {
        AccountCode money = StandardAccount.DEDICATED_ACCOUNT.code();
        return ImmutableList.of(
                move("o", "2024-01-01", StandardAccount.BROUGHT_IN.code(), money, 500_000)
                        .as(EntryKind.OPENING),
                move("a", "2024-02-01", TENANT.code(), money, 100).fromBankLine("流水\t1\n\\N"),
                move("t", "2024-02-01", money, StandardAccount.FUND_ACCOUNT.code(), 30)
                        .as(EntryKind.TRANSFER),
                move("k", "2024-03-31", TENANT.code(), StandardAccount.REPAIR.code(), 40)
                        .as(EntryKind.IN_KIND),
                LedgerEntry.of(
                        EntryId.of("三行"),
                        LocalDate.of(2024, 3, 31),
                        Instant.EPOCH.minusNanos(1),
                        "\\.\r\n\"凭证\", 'x'",
                        ImmutableList.of(
                                Posting.credit(StandardAccount.ADVERTISING.code(), Money.ofFen(60)),
                                Posting.debit(money, Money.ofFen(50)),
                                Posting.debit(StandardAccount.TAX.code(), Money.ofFen(10)))));
    }

    private static ImmutableList<LedgerEntry> late() {
        AccountCode money = StandardAccount.DEDICATED_ACCOUNT.code();
        return ImmutableList.of(
                move("c", "2024-02-02", TENANT.code(), money, 5)
                        .asCorrectionOn(LocalDate.of(2024, 4, 2))
                        .citing(EntryId.of("a")),
                move("d", "2024-02-03", TENANT.code(), money, 6).asCorrectionOn(LocalDate.of(2024, 4, 2)),
                move("e", "2024-05-03", TENANT.code(), money, 7).citing(EntryId.of("a")));
    }

    private static LedgerEntry move(String id, String day, AccountCode from, AccountCode to, long fen) {
        return LedgerEntry.move(EntryId.of(id), LocalDate.parse(day), RECORDED, "V-" + id, from, to, Money.ofFen(fen));
    }
}
