package org.anju.formats.city;

import java.util.Optional;
import org.anju.fee.AgreedPrice;
import org.anju.fee.Basis;
import org.anju.fee.ChargeItem;
import org.anju.fee.ChargeKind;
import org.anju.fee.Price;
import org.anju.fee.RateClass;
import org.anju.fee.Tariff;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.time.DateRange;

/** The prices the service contracts agree on. */
final class PricesTable extends Table {

    static final Column<String> ITEM = Column.text("收费项目", "item");
    static final Column<ChargeKind> KIND = Column.choice("项目类别", "kind", ChargeKind.class);
    static final Column<Basis> BASIS = Column.choice("计费单位", "basis", Basis.class);
    private static final Column<String> USAGE = Column.text("用途", "usage").optional();
    private static final Column<String> GRADE = Column.text("服务等级", "grade").optional();
    private static final Column<Boolean> LIFT = Column.flag("有无电梯", "lift").optional();
    private static final Column<UnitPrice> PRICE = Column.price("单价", "price");
    private static final Column<Long> ARTICLE = Column.integer("合同条款", "article");
    private static final Column<String> POSTED_AS =
            Column.text("公示名称", "posted_as").optional();
    private static final Column<Boolean> ADOPTED =
            Column.flag("业主是否表决通过", "adopted").optional();

    private static final long MOST_ARTICLES = 9999;

    PricesTable() {
        super(
                "prices",
                Text.of("合同价格", "agreed prices"),
                Columns.COMPLEX,
                ITEM,
                KIND,
                BASIS,
                USAGE,
                GRADE,
                LIFT,
                PRICE,
                Columns.FROM,
                Columns.TO,
                ARTICLE,
                POSTED_AS,
                ADOPTED);
    }

    @Override
    BelongsTo belongsTo() {
        return BelongsTo.COMPLEX;
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<ComplexDraft> complex = city.complex(row, Columns.COMPLEX);
        Optional<String> item = row.find(ITEM);
        Optional<ChargeKind> kind = row.find(KIND);
        Optional<Basis> basis = row.find(BASIS);
        RateClass rateClass = row.find(USAGE)
                .map(usage -> new RateClass(
                        usage, row.find(GRADE).orElse(""), row.find(LIFT).orElse(false)))
                .orElse(RateClass.ANY);
        Optional<UnitPrice> price = row.find(PRICE);
        Optional<DateRange> days = Columns.days(row);
        Optional<Long> article = row.find(ARTICLE);
        String postedAs = row.find(POSTED_AS).orElse("");
        boolean adopted = row.find(ADOPTED).orElse(true);
        if (article.filter(number -> number < 1 || number > MOST_ARTICLES).isPresent()) {
            row.reject(ARTICLE, Text.of("应为 1 至 9999", "should be 1 to 9999"));
        }
        if (!row.isRejected()) {
            AgreedPrice.Builder agreed = AgreedPrice.builder();
            AgreedPrice added = agreed.item(ChargeItem.of(good(item), good(kind), good(basis)))
                    .rateClass(rateClass)
                    .days(good(days))
                    .price(Price.of(good(price)))
                    .clause(AgreedPrice.contractClause(Math.toIntExact(good(article))))
                    .postedAs(postedAs)
                    .adopted(adopted)
                    .build();
            if (good(complex).prices.stream().allMatch(other -> Tariff.goTogether(added, other))) {
                good(complex).prices.add(added);
            } else {
                row.reject(ITEM, Text.of("与同一小区的另一价格冲突", "contradicts another price of the complex"));
            }
        }
    }
}
