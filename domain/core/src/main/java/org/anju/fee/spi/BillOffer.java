package org.anju.fee.spi;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.anju.fee.MonthlyBill;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.seal.Digest;

/**
 * What is new of the bills offered, and what contradicts one that stands: the one judgement every store of bills makes.
 *
 * @param fresh what is to be kept, each once, with its digest
 * @param kept  what came of it once that is kept
 */
public record BillOffer(ImmutableList<Fresh> fresh, BillsKept kept) {

    /**
     * Of what a unit has one bill.
     *
     * @param unit  the unit
     * @param month the month
     */
    public record Key(UnitId unit, YearMonth month) {

        /** Returns the key of {@code bill}. */
        public static Key of(MonthlyBill bill) {
            return new Key(bill.unit(), bill.month());
        }
    }

    /**
     * A bill that is not there yet.
     *
     * @param bill   the bill
     * @param digest its digest
     */
    public record Fresh(MonthlyBill bill, Digest digest) {}

    /** Sorts {@code offered}; {@code standing} finds the digest of the bill kept under a key. */
    public static BillOffer of(Iterable<Fresh> offered, Function<Key, Optional<Digest>> standing) {
        Map<Key, Fresh> fresh = new LinkedHashMap<>();
        ImmutableList.Builder<BillConflict> conflicts = ImmutableList.builder();
        long known = 0;
        for (Fresh each : offered) {
            Key key = Key.of(each.bill());
            Optional<Digest> stands = standing.apply(key)
                    .or(() -> Optional.ofNullable(fresh.putIfAbsent(key, each)).map(Fresh::digest));
            if (stands.isPresent() && stands.get().equals(each.digest())) {
                known++;
            } else if (stands.isPresent()) {
                conflicts.add(new BillConflict(key.unit(), key.month(), stands.get(), each.digest()));
            }
        }
        return new BillOffer(
                ImmutableList.copyOf(fresh.values()), new BillsKept(fresh.size(), known, conflicts.build()));
    }
}
