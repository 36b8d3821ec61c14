package org.anju.formats.city;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.city.ChargeFacts;
import org.anju.fee.Basis;
import org.anju.fee.Charge;
import org.anju.fee.ChargeItem;
import org.anju.fee.ChargeKind;
import org.anju.fee.ChargeTerms;
import org.anju.fee.PostedElement;
import org.anju.fee.Price;
import org.anju.fee.Stage;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.exact.Decimals;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;

/** Charges that were made, to be checked against contract, price board and supplier. */
final class ChargesTable extends Table {

    private static final Column<String> CHARGE = Column.text("收费编号", "charge");
    private static final Column<LocalDate> DAY = Column.day("收费日期", "charged_on");
    private static final Column<UnitPrice> RATE = Column.price("收费单价", "rate");
    private static final Column<BigDecimal> QUANTITY =
            Column.of("数量", "quantity", Text.of("应为非负数量", "should be a quantity, zero or more"), Decimals::parse);
    private static final Column<Long> MONTHS = Column.integer("月数", "months").optional();
    private static final Column<Money> AMOUNT = Column.money("收费金额", "amount");
    private static final Column<Boolean> AGREED = Column.flag("合同是否约定", "agreed");
    private static final Column<UnitPrice> AGREED_RATE =
            Column.price("约定单价", "agreed_rate").optional();
    private static final Column<ImmutableList<String>> POSTED =
            Columns.list("公示要素", "posted").optional();
    private static final Column<LocalDate> POSTED_FROM =
            Column.day("公示日期", "posted_from").optional();
    private static final Column<Stage> STAGE =
            Column.choice("定价阶段", "stage", Stage.class).optional();
    private static final Column<UnitPrice> SUPPLIER =
            Column.price("供应单价", "supplier_price").optional();
    private static final Column<Boolean> BUNDLED =
            Column.flag("是否捆绑", "bundled").optional();

    ChargesTable() {
        super(
                "charges",
                Text.of("收费核查", "charges to be checked"),
                Columns.COMPLEX,
                CHARGE,
                DAY,
                PricesTable.ITEM,
                PricesTable.KIND,
                PricesTable.BASIS,
                RATE,
                QUANTITY,
                MONTHS,
                AMOUNT,
                AGREED,
                AGREED_RATE,
                POSTED,
                POSTED_FROM,
                STAGE,
                SUPPLIER,
                BUNDLED);
    }

    @Override
    BelongsTo belongsTo() {
        return BelongsTo.COMPLEX;
    }

    @Override
    boolean hasIdsOfItsOwn() {
        return true;
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<ComplexDraft> complex = city.complex(row, Columns.COMPLEX);
        Optional<String> id = row.find(CHARGE);
        Optional<LocalDate> day = row.find(DAY);
        Optional<Charge> charge = charge(row);
        Optional<ChargeTerms> terms = terms(row);
        id.ifPresent(known -> city.claim(row, CHARGE, "charge", known));
        if (!row.isRejected()) {
            good(complex).charges.add(new ChargeFacts(good(id), good(day), good(charge), good(terms)));
        }
    }

    private static Optional<Charge> charge(Row row) {
        Optional<String> item = row.find(PricesTable.ITEM);
        Optional<ChargeKind> kind = row.find(PricesTable.KIND);
        Optional<Basis> basis = row.find(PricesTable.BASIS);
        Optional<UnitPrice> rate = row.find(RATE);
        Optional<Long> quantity = basis.flatMap(per -> row.find(QUANTITY).flatMap(q -> scaled(row, q, per)));
        long months = row.find(MONTHS).orElse(1L);
        Optional<Money> amount = row.find(AMOUNT);
        if (months < 0) {
            row.reject(MONTHS, Text.of("不得为负", "must not be negative"));
        }
        if (row.isRejected()) {
            return Optional.empty();
        }
        Charge.Builder charge = Charge.builder();
        return Optional.of(charge.item(ChargeItem.of(good(item), good(kind), good(basis)))
                .rate(Price.of(good(rate)))
                .quantity(good(quantity))
                .months(months)
                .amount(good(amount))
                .build());
    }

    /** Returns a quantity in the unit of its basis: hundredths of a square metre, thousandths on a meter, or whole ones. */
    private static Optional<Long> scaled(Row row, BigDecimal quantity, Basis basis) {
        int decimals = switch (basis) {
            case AREA_MONTH -> 2;
            case METERED -> 3;
            case SPACE_MONTH, UNIT_MONTH -> 0;
        };
        try {
            long scaled = quantity.movePointRight(decimals).longValueExact();
            if (scaled >= 0) {
                return Optional.of(scaled);
            }
        } catch (ArithmeticException e) {
            // finer than the unit allows: rejected below, like a negative one
        }
        row.reject(
                QUANTITY,
                Text.of(
                        "应为非负，至多" + decimals + "位小数",
                        "should be zero or more, with at most " + decimals + " decimals"));
        return Optional.empty();
    }

    private static Optional<ChargeTerms> terms(Row row) {
        Optional<Boolean> agreed = row.find(AGREED);
        ChargeTerms.Builder terms = ChargeTerms.builder();
        terms.agreedRate(row.find(AGREED_RATE))
                .postedFrom(row.find(POSTED_FROM))
                .supplierPrice(row.find(SUPPLIER))
                .bundled(row.find(BUNDLED).orElse(false))
                .stage(row.find(STAGE).orElse(Stage.ASSEMBLY));
        for (String element : row.find(POSTED).orElse(ImmutableList.of())) {
            try {
                terms.addPosted(PostedElement.valueOf(element));
            } catch (IllegalArgumentException e) {
                row.reject(POSTED, Text.of("未知的公示要素：" + element, "no such element: " + element));
            }
        }
        return agreed.map(yes -> terms.agreed(yes).build());
    }
}
