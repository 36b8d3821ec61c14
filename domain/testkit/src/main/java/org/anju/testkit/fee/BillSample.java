package org.anju.testkit.fee;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.anju.fee.AgreedPrice;
import org.anju.fee.Basis;
import org.anju.fee.Bill;
import org.anju.fee.BillLine;
import org.anju.fee.ChargeItem;
import org.anju.fee.ChargeKind;
import org.anju.fee.MonthlyBill;
import org.anju.fee.Payer;
import org.anju.fee.Price;
import org.anju.fee.RateClass;
import org.anju.fee.Span;
import org.anju.fee.Standing;
import org.anju.fee.Tenure;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.testkit.register.RegisterRoundTripContract;

/** Bills of every kind a store may be given: with odd texts, open ends, no lines, prices of many parts; always the same. */
final class BillSample {

    private static final Instant KNOWN = Instant.parse("2024-11-01T02:00:00.123456789Z");

    private final Random random = new Random(1);

    /** Returns a bill with one line; two of different {@code fen} contradict each other. */
    static MonthlyBill plain(ComplexId complex, String unit, YearMonth month, long fen) {
        Bill bill = new Bill(
                UnitId.of(unit),
                month.atDay(1),
                month.atEndOfMonth(),
                ImmutableList.of(new BillLine(
                        new BillSample().price("SERVICE"),
                        new Span(
                                month.atDay(1),
                                month.atEndOfMonth(),
                                Tenure.owner(OwnerId.of("owner"), DateRange.ALWAYS),
                                Payer.OWNER,
                                false),
                        8950,
                        Ratio.ONE,
                        Money.ofFen(fen))),
                Money.ofFen(fen));
        return sealed(complex, bill, AsOf.date(month.atEndOfMonth()));
    }

    private static MonthlyBill sealed(ComplexId complex, Bill bill, AsOf asOf) {
        Digest proof = new CanonicalWriter().text(bill.unit().value()).digest();
        return new MonthlyBill(complex, bill, asOf, Digest.EMPTY, proof);
    }

    /** Returns another bill of {@code complex} and {@code month}, whatever it may hold. */
    MonthlyBill any(ComplexId complex, String unit, YearMonth month) {
        ImmutableList<BillLine> lines =
                Stream.generate(() -> line(month)).limit(random.nextInt(8)).collect(ImmutableList.toImmutableList());
        Money total = lines.stream().map(BillLine::amount).reduce(Money.ZERO, Money::plus);
        return sealed(
                complex,
                new Bill(UnitId.of(unit), month.atDay(1), month.atEndOfMonth(), lines, total),
                AsOf.date(month.atDay(1)).knownAt(random.nextBoolean() ? KNOWN : Instant.MIN));
    }

    private BillLine line(YearMonth month) {
        LocalDate first = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        LocalDate last = random.nextBoolean() ? first : month.atEndOfMonth();
        Tenure tenure = new Tenure(days(), oneOf(Standing.values()), OwnerId.of("o" + text()));
        return new BillLine(
                price("I" + random.nextInt(5)),
                new Span(first, last, tenure, oneOf(Payer.values()), random.nextBoolean()),
                random.nextLong(),
                Ratio.of(random.nextInt(Integer.MAX_VALUE), 1 + random.nextInt(100)),
                Money.ofFen(random.nextInt()));
    }

    private AgreedPrice price(String item) {
        ImmutableList<Price.Part> parts =
                Stream.generate(this::part).limit(random.nextInt(4)).collect(ImmutableList.toImmutableList());
        AgreedPrice.Builder price = AgreedPrice.builder();
        return price.item(new ChargeItem(item, oneOf(ChargeKind.values()), oneOf(Basis.values()), words()))
                .rateClass(new RateClass(text(), text(), random.nextBoolean()))
                .days(days())
                .price(new Price(micros(), parts))
                .clause(new Citation(contract(), random.nextInt(300), random.nextInt(9), random.nextInt(9), text()))
                .postedAs(text())
                .adopted(random.nextBoolean())
                .build();
    }

    private Price.Part part() {
        return new Price.Part(words(), micros(), random.nextBoolean(), random.nextBoolean());
    }

    private Instrument contract() {
        return new Instrument(
                "c" + text(),
                words(),
                words(),
                text(),
                oneOf(Force.values()),
                random.nextBoolean() ? Optional.empty() : Optional.of(days()),
                oneOf(Provenance.values()),
                words());
    }

    private UnitPrice micros() {
        return new UnitPrice(random.nextInt(Integer.MAX_VALUE));
    }

    private DateRange days() {
        LocalDate from = LocalDate.of(2024, 2, 29).plusDays(random.nextInt(1000));
        return switch (random.nextInt(4)) {
            case 0 -> DateRange.ALWAYS;
            case 1 -> DateRange.from(from);
            case 2 -> DateRange.until(from);
            default -> DateRange.of(from, from.plusDays(random.nextInt(1000)));
        };
    }

    private Text words() {
        return Text.of(text(), text());
    }

    private String text() {
        return oneOf(RegisterRoundTripContract.TEXTS.toArray(String[]::new));
    }

    private <T> T oneOf(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
