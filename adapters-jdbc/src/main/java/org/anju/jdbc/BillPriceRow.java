package org.anju.jdbc;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anju.fee.AgreedPrice;
import org.anju.fee.Basis;
import org.anju.fee.ChargeItem;
import org.anju.fee.ChargeKind;
import org.anju.fee.Price;
import org.anju.fee.Price.Part;
import org.anju.fee.RateClass;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Makes a price into a row of {@code anju_bill_price} with its parts, and back. */
final class BillPriceRow {

    static final String PRICE = "anju_bill_price";
    static final String PRICE_COLUMNS = "digest, item, item_kind, basis, item_zh, item_en, usage, grade, lift,"
            + " valid_from, valid_to, micros, instrument, title_zh, title_en, short_zh, short_en, instrument_number,"
            + " instrument_force, dated, force_from, force_to, provenance, note_zh, note_en,"
            + " article, paragraph, article_item, cited_place, posted_as, adopted";
    static final String PART = "anju_bill_price_part";
    static final String PART_COLUMNS = "price, part, part_zh, part_en, part_micros, deducted, guided";

    private BillPriceRow() {}

    static @Nullable Object[] price(AgreedPrice price) {
        ChargeItem item = price.item();
        Citation clause = price.clause();
        Instrument contract = clause.instrument();
        Optional<DateRange> inForce = contract.inForce();
        return new @Nullable Object[] {
            price.digest().toBytes(),
            item.code(),
            item.kind().name(),
            item.basis().name(),
            item.name().zh(),
            item.name().en(),
            price.rateClass().usage(),
            price.rateClass().grade(),
            price.rateClass().lift(),
            Columns.from(price.days()).orElse(null),
            Columns.to(price.days()).orElse(null),
            price.price().total().micros(),
            contract.id(),
            contract.title().zh(),
            contract.title().en(),
            contract.shortTitle().zh(),
            contract.shortTitle().en(),
            contract.number(),
            contract.force().name(),
            inForce.isPresent(),
            inForce.flatMap(Columns::from).orElse(null),
            inForce.flatMap(Columns::to).orElse(null),
            contract.provenance().name(),
            contract.note().zh(),
            contract.note().en(),
            clause.article(),
            clause.paragraph(),
            clause.item(),
            clause.place(),
            price.postedAs(),
            price.adopted()
        };
    }

    static Stream<@Nullable Object[]> parts(AgreedPrice price) {
        ImmutableList<Part> parts = price.price().parts();
        return IntStream.range(0, parts.size()).mapToObj(index -> part(price, parts.get(index), index + 1));
    }

    private static @Nullable Object[] part(AgreedPrice price, Part part, int number) {
        return new @Nullable Object[] {
            price.digest().toBytes(),
            number,
            part.name().zh(),
            part.name().en(),
            part.price().micros(),
            part.deducted(),
            part.guided()
        };
    }

    /** Reads prices, each with its parts in the rows that follow; throws if one is not the one that was written. */
    static ImmutableMap<Digest, AgreedPrice> read(ResultSet rows) throws SQLException {
        ImmutableMap.Builder<Digest, AgreedPrice> prices = ImmutableMap.builder();
        boolean more = rows.next();
        while (more) {
            Digest digest = Digest.of(rows.getBytes("digest"));
            UnitPrice total = new UnitPrice(rows.getLong("micros"));
            AgreedPrice.Builder price = terms(rows);
            ImmutableList.Builder<Part> parts = ImmutableList.builder();
            while (more && Digest.of(rows.getBytes("digest")).equals(digest)) {
                if (rows.getObject("part") != null) {
                    parts.add(part(rows));
                }
                more = rows.next();
            }
            AgreedPrice whole = price.price(new Price(total, parts.build())).build();
            checkState(whole.digest().equals(digest), "the price %s was changed", digest);
            prices.put(digest, whole);
        }
        return prices.buildOrThrow();
    }

    private static AgreedPrice.Builder terms(ResultSet row) throws SQLException {
        AgreedPrice.Builder price = AgreedPrice.builder();
        price.item(new ChargeItem(
                        row.getString("item"),
                        ChargeKind.valueOf(row.getString("item_kind")),
                        Basis.valueOf(row.getString("basis")),
                        text(row, "item")))
                .rateClass(new RateClass(row.getString("usage"), row.getString("grade"), row.getBoolean("lift")))
                .days(Columns.days(row, "valid"))
                .clause(clause(row))
                .postedAs(row.getString("posted_as"))
                .adopted(row.getBoolean("adopted"));
        return price;
    }

    private static Citation clause(ResultSet row) throws SQLException {
        Instrument contract = new Instrument(
                row.getString("instrument"),
                text(row, "title"),
                text(row, "short"),
                row.getString("instrument_number"),
                Force.valueOf(row.getString("instrument_force")),
                row.getBoolean("dated") ? Optional.of(Columns.days(row, "force")) : Optional.empty(),
                Provenance.valueOf(row.getString("provenance")),
                text(row, "note"));
        return new Citation(
                contract,
                row.getInt("article"),
                row.getInt("paragraph"),
                row.getInt("article_item"),
                row.getString("cited_place"));
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                text(row, "part"),
                new UnitPrice(row.getLong("part_micros")),
                row.getBoolean("deducted"),
                row.getBoolean("guided"));
    }

    private static Text text(ResultSet row, String name) throws SQLException {
        return Text.of(row.getString(name + "_zh"), row.getString(name + "_en"));
    }
}
