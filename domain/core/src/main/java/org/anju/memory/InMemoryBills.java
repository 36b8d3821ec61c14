package org.anju.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.fee.MonthlyBill;
import org.anju.fee.spi.BillOffer;
import org.anju.fee.spi.BillOffer.Fresh;
import org.anju.fee.spi.BillOffer.Key;
import org.anju.fee.spi.Bills;
import org.anju.fee.spi.BillsKept;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.UnitId;

/** Bills that live as long as the program; thread-safe, one caller at a time. */
public final class InMemoryBills implements Bills {

    private final Map<Key, Fresh> kept = new HashMap<>();

    /** Begins without any. */
    public InMemoryBills() {}

    @Override
    public synchronized BillsKept keep(Stream<MonthlyBill> bills) {
        BillOffer offer = BillOffer.of(
                bills.map(bill -> new Fresh(bill, bill.digest())).toList(),
                key -> Optional.ofNullable(kept.get(key)).map(Fresh::digest));
        offer.fresh().forEach(fresh -> kept.put(Key.of(fresh.bill()), fresh));
        return offer.kept();
    }

    @Override
    public synchronized Optional<MonthlyBill> find(UnitId unit, YearMonth month) {
        return Optional.ofNullable(kept.get(new Key(unit, month))).map(Fresh::bill);
    }

    @Override
    public synchronized ImmutableList<MonthlyBill> of(UnitId unit) {
        return kept.values().stream()
                .map(Fresh::bill)
                .filter(bill -> bill.unit().equals(unit))
                .sorted(Comparator.comparing(MonthlyBill::month))
                .collect(toImmutableList());
    }

    @Override
    public synchronized Stream<MonthlyBill> of(ComplexId complex, YearMonth month) {
        return kept.values().stream()
                .map(Fresh::bill)
                .filter(bill -> bill.complex().equals(complex) && bill.month().equals(month))
                .sorted(Comparator.comparing(MonthlyBill::unit))
                .toList()
                .stream();
    }
}
