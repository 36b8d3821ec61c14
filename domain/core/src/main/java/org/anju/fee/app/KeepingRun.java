package org.anju.fee.app;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anju.fee.Bill;
import org.anju.fee.BillLine;
import org.anju.fee.Billing;
import org.anju.fee.MonthlyBill;
import org.anju.fee.UnitFacts;
import org.anju.fee.spi.BillConflict;
import org.anju.fee.spi.Bills;
import org.anju.fee.spi.BillsKept;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.AsOf;

/** Decides on every unit, then keeps the bills of all. */
record KeepingRun(Bills store) implements RunBills {

    @Override
    public BilledMonth run(ComplexId complex, YearMonth month, Billing billing, Stream<UnitFacts> units, AsOf asOf) {
        Map<UnitId, MonthlyBill> bills = new LinkedHashMap<>();
        ImmutableList.Builder<Unbilled> unbilled = ImmutableList.builder();
        units.forEachOrdered(unit -> {
            Decision<Bill> decision = billing.bill(unit, month, asOf);
            if (decision.isGranted()) {
                boolean first = bills.put(unit.unit(), MonthlyBill.of(complex, decision)) == null;
                checkArgument(first, "%s comes twice", unit.unit());
            } else {
                unbilled.add(new Unbilled(unit.unit(), decision));
            }
        });
        BillsKept kept = store.keep(bills.values().stream());
        ImmutableSet<UnitId> others =
                kept.conflicts().stream().map(BillConflict::unit).collect(toImmutableSet());
        bills.keySet().removeAll(others);
        return billed(kept, bills.values(), unbilled.build());
    }

    private static BilledMonth billed(BillsKept kept, Iterable<MonthlyBill> bills, ImmutableList<Unbilled> unbilled) {
        Money total = Money.ZERO;
        SortedMap<String, Money> byItem = new TreeMap<>();
        for (MonthlyBill each : bills) {
            total = total.plus(each.bill().total());
            for (BillLine line : each.bill().lines()) {
                byItem.merge(line.item().code(), line.amount(), Money::plus);
            }
        }
        return new BilledMonth(kept, total, ImmutableSortedMap.copyOf(byItem, Ordering.natural()), unbilled);
    }
}
