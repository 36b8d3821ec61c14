package org.anju.revenue;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.function.ToLongFunction;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.exact.LargestRemainder;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.time.AsOf;

/**
 * Shares public revenue out among the owners by exclusive area (capability 5.3; Civil Code art. 283; decision table C-4
 * row 8): a whole amount to the fen, or so much per square metre.
 */
public final class Distribution {

    private static final Fact POOL = Fact.open("distribution.pool", "可分配金额", "pool");
    private static final Fact AREA = Fact.open("distribution.area", "参与分配的专有部分面积", "exclusive area sharing in it");
    private static final Fact PRICE = Fact.open("distribution.price", "每平方米分配额", "amount per square metre");
    private static final Text LINE = Text.of("单元分配额", "payment to a unit");

    private static final Rule AREA_KNOWN = rule(
            "NOTHING_TO_SHARE_BY",
            "按{0}分配",
            "it is shared out by {0}",
            "参与分配的面积合计为零",
            "the areas sharing in it sum to nothing");
    private static final Rule UNITS_ONCE =
            rule("UNIT_TWICE", "各单元只计一次", "every unit stands once", "单元{0}重复", "unit {0} stands twice");
    private static final Rule COVERED = rule(
            "POOL_EXCEEDED",
            "分配合计{0}，不超过可分配金额",
            "the payments sum to {0}, within the pool",
            "分配合计{0}，超过可分配金额{1}",
            "the payments sum to {0}, above the pool of {1}");
    private static final Rule POOL_POSITIVE = rule(
            "NOTHING_TO_SHARE", "有可分配金额{0}", "there is {0} to share", "无可分配金额（{0}）", "there is nothing to share ({0})");

    private final RuleBook rules;

    private Distribution(RuleBook rules) {
        this.rules = rules;
    }

    /** Returns the policy by {@code rules}. */
    public static Distribution by(RuleBook rules) {
        return new Distribution(rules);
    }

    /**
     * Shares {@code pool} out to the last fen: exact shares rounded down, the spare fen to the largest remainders, ties to
     * the smaller unit id. The order of {@code units} does not matter.
     */
    public Decision<Payouts> share(Money pool, Iterable<UnitArea> units, AsOf asOf) {
        Reasoning why = Reasoning.of("revenue.distribution", rules, asOf);
        ImmutableList<UnitArea> sorted = examine(why, pool, units);
        if (why.lacks() || why.isRefused()) {
            return why.fail();
        }
        long[] parts = LargestRemainder.split(
                pool.fen(),
                sorted.stream().mapToLong(unit -> unit.area().hundredths()).toArray());
        ImmutableList.Builder<Payout> payouts = ImmutableList.builder();
        for (int i = 0; i < parts.length; i++) {
            payouts.add(new Payout(sorted.get(i).unit(), Money.ofFen(parts[i])));
        }
        return conclude(why, pool, payouts.build());
    }

    /**
     * Pays {@code price} per square metre, each payment brought to a multiple of {@code revenue.payoutUnit}; the ledger
     * books the sum of the payments, not area times price. Refused with {@code POOL_EXCEEDED} where {@code pool} does not
     * cover them.
     */
    public Decision<Payouts> pay(UnitPrice price, Money pool, Iterable<UnitArea> units, AsOf asOf) {
        Reasoning why = Reasoning.of("revenue.distribution", rules, asOf);
        ImmutableList<UnitArea> sorted = examine(why, pool, units);
        why.use(PRICE, price);
        Reading<Money> multiple = why.read(RevenueParameters.PAYOUT_UNIT);
        Reading<Rounding> rounding = why.read(RevenueParameters.PAYOUT_ROUNDING);
        if (why.lacks() || why.isRefused()) {
            return why.fail();
        }
        return conclude(
                why,
                pool,
                sorted.stream()
                        .map(unit -> new Payout(
                                unit.unit(),
                                why.round(
                                        LINE,
                                        price.micros(),
                                        unit.area().hundredths(),
                                        UnitPrice.MICROS_TIMES_HUNDREDTHS_PER_FEN,
                                        multiple.value(),
                                        rounding.value())))
                        .collect(toImmutableList()));
    }

    private static ImmutableList<UnitArea> examine(Reasoning why, Money pool, Iterable<UnitArea> units) {
        ImmutableList<UnitArea> sorted = ImmutableList.sortedCopyOf(Comparator.comparing(UnitArea::unit), units);
        Reading<DistributionBasis> basis = why.read(RevenueParameters.DISTRIBUTION_BASIS);
        why.use(POOL, pool);
        long area = sum(sorted, unit -> unit.area().hundredths());
        why.use(AREA, Area.ofHundredths(area));
        why.check(POOL_POSITIVE, basis, pool.isPositive(), pool);
        basis.find().ifPresent(by -> why.check(AREA_KNOWN, basis, area > 0, by));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).unit().equals(sorted.get(i - 1).unit())) {
                why.check(UNITS_ONCE, basis, false, sorted.get(i).unit());
            }
        }
        return sorted;
    }

    private static Decision<Payouts> conclude(Reasoning why, Money pool, ImmutableList<Payout> payouts) {
        Money total = Money.ofFen(sum(payouts, payout -> payout.amount().fen()));
        Reading<DistributionBasis> basis = why.readIfSet(RevenueParameters.DISTRIBUTION_BASIS);
        why.check(COVERED, basis, total.compareTo(pool) <= 0, total, pool);
        return why.conclude(new Payouts(payouts, total, pool.minus(total)));
    }

    private static <T> long sum(ImmutableList<T> list, ToLongFunction<T> amount) {
        long sum = 0;
        for (T each : list) {
            sum = Math.addExact(sum, amount.applyAsLong(each));
        }
        return sum;
    }

    private static Rule rule(String code, String metZh, String metEn, String unmetZh, String unmetEn) {
        return Rule.of("5.3", code, Text.of(metZh, metEn), Text.of(unmetZh, unmetEn));
    }
}
