package org.anju.formats.city;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.revenue.ledger.AccountCode;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.EntryKind;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.Posting;

/** The entries of the public-revenue ledgers, each with the account it goes to and the one it comes from. */
final class LedgerTable extends Table {

    private static final Column<String> ENTRY = Column.text("分录编号", "entry");
    private static final Column<LocalDate> DAY = Column.day("业务日期", "day");
    private static final Column<EntryKind> KIND =
            Column.choice("类别", "kind", EntryKind.class).optional();
    private static final Column<AccountCode> DEBIT = account("借方科目", "debit");
    private static final Column<AccountCode> CREDIT = account("贷方科目", "credit");
    private static final Column<Money> AMOUNT = Column.money("金额", "amount");
    private static final Column<String> DOCUMENT = Column.text("凭证号", "document");
    private static final Column<String> BANK =
            Column.text("银行流水号", "bank_reference").optional();
    private static final Column<String> CITES = Column.text("冲销或更正的分录", "cites").optional();
    private static final Column<LocalDate> BOOKED =
            Column.day("入账日期", "booked_on").optional();

    LedgerTable() {
        super(
                "ledger",
                Text.of("公共收益账目", "public-revenue entries"),
                Columns.COMPLEX,
                ENTRY,
                DAY,
                KIND,
                DEBIT,
                CREDIT,
                AMOUNT,
                DOCUMENT,
                BANK,
                CITES,
                BOOKED);
    }

    private static Column<AccountCode> account(String zh, String en) {
        return Column.of(
                zh,
                en,
                Text.of("应为会计科目代码，如 1002.01", "should be the code of an account such as 1002.01"),
                AccountCode::of);
    }

    @Override
    BelongsTo belongsTo() {
        return BelongsTo.COMPLEX;
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<ComplexDraft> complex = city.complex(row, Columns.COMPLEX);
        Optional<String> id = row.find(ENTRY);
        Optional<LocalDate> day = row.find(DAY);
        EntryKind kind = row.find(KIND).orElse(EntryKind.ORDINARY);
        Optional<AccountCode> debit = row.find(DEBIT);
        Optional<AccountCode> credit = row.find(CREDIT);
        Optional<Money> amount = row.find(AMOUNT);
        Optional<String> document = row.find(DOCUMENT);
        Optional<String> bank = row.find(BANK);
        Optional<EntryId> cites = row.find(CITES).map(EntryId::of);
        Optional<LocalDate> booked = row.find(BOOKED);
        if (amount.filter(money -> !money.isPositive()).isPresent()) {
            row.reject(
                    AMOUNT,
                    Text.of("金额应为正数；冲销请用 REVERSAL", "should be above zero; take back an entry with a REVERSAL"));
        }
        if (kind == EntryKind.REVERSAL && cites.isEmpty()) {
            row.reject(CITES, Text.of("冲销须注明原分录", "a reversal names the entry it takes back"));
        }
        if (booked.isPresent()
                && (kind != EntryKind.CORRECTION
                        || day.filter(booked.get()::isBefore).isPresent())) {
            row.reject(BOOKED, Text.of("只有补记才可晚于业务日期入账", "only a late correction counts on a later day"));
        }
        if (!row.isRejected()) {
            good(complex)
                    .entries
                    .add(new LedgerEntry(
                            EntryId.of(good(id)),
                            kind,
                            good(day),
                            booked.orElse(good(day)),
                            row.find(RECORDED_AT).orElseGet(() -> startOf(good(day))),
                            ImmutableList.of(
                                    Posting.debit(good(debit), good(amount)),
                                    Posting.credit(good(credit), good(amount))),
                            good(document),
                            bank,
                            cites));
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.ofHours(8));
    }
}
