package org.anju.city;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anju.fee.Bill;
import org.anju.fee.BillLine;
import org.anju.fee.Billing;
import org.anju.fee.Payer;
import org.anju.fee.Stage;
import org.anju.fee.UnitFacts;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;

/** Bills every unit of a complex for a quarter and keeps the sums; used once. */
final class BillsSum {

    private final Billing billing;
    private final ComplexFacts complex;
    private final Quarter quarter;
    private final AsOf asOf;
    private final SortedMap<Payer, Money> byPayer = new TreeMap<>();
    private final SortedMap<String, Money> byItem = new TreeMap<>();
    private final SortedMap<String, Long> open = new TreeMap<>();
    private final SortedMap<String, Text> names = new TreeMap<>();
    private long units;
    private Money total = Money.ZERO;
    private Optional<Decision<Bill>> example = Optional.empty();

    BillsSum(RuleBook book, ComplexFacts complex, Quarter quarter, AsOf asOf) {
        this.billing = billing(book, complex);
        this.complex = complex;
        this.quarter = quarter;
        this.asOf = asOf;
    }

    /** Returns how the units of {@code complex} are billed. */
    static Billing billing(RuleBook book, ComplexFacts complex) {
        Billing plain = Billing.by(book, complex.tariff());
        return pricing(complex.stage()).map(plain::at).orElse(plain);
    }

    /** Returns who sets the service fee; nothing where the stage does not tell, or where there is no fee. */
    static Optional<Stage> pricing(ComplexStage stage) {
        return switch (stage) {
            case PRELIMINARY -> Optional.of(Stage.PRELIMINARY);
            case OWNERS_COMMITTEE -> Optional.of(Stage.ASSEMBLY);
            case MANAGEMENT_COMMITTEE, UNSERVED -> Optional.empty();
        };
    }

    BillsReview sum() {
        complex.billing().values().forEach(this::bill);
        return new BillsReview(
                units,
                total,
                ImmutableSortedMap.copyOf(byPayer, Ordering.natural()),
                ImmutableSortedMap.copyOf(byItem, Ordering.natural()),
                ImmutableSortedMap.copyOf(open, Ordering.natural()),
                ImmutableSortedMap.copyOf(names, Ordering.natural()),
                example);
    }

    private void bill(UnitFacts unit) {
        Decision<Bill> decision = billing.bill(unit, quarter.firstDay(), quarter.lastDay(), asOf);
        boolean firstBilled = units == 0 && decision.isGranted();
        if (example.isEmpty() || firstBilled) {
            example = Optional.of(decision);
        }
        decision.granted().ifPresentOrElse(this::add, () -> leaveOpen(decision));
    }

    /** Counts the unit once for each thing missing or wrong, in however many months it is. */
    private void leaveOpen(Decision<Bill> decision) {
        Stream.concat(
                        decision.violations().stream().map(Violation::code),
                        decision.missing().stream().map(Missing::code))
                .distinct()
                .forEach(code -> open.merge(code, 1L, Long::sum));
        decision.missing().forEach(missing -> names.putIfAbsent(missing.code(), missing.name()));
    }

    private void add(Bill bill) {
        units++;
        total = total.plus(bill.total());
        for (BillLine line : bill.lines()) {
            byPayer.merge(line.span().payer(), line.amount(), Money::plus);
            byItem.merge(line.item().code(), line.amount(), Money::plus);
        }
    }
}
