package org.anju.revenue;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;

/** Tells what money that came in is (capability 5.1; decision table C-1). */
public final class ReceiptClassification {

    private static final Fact RECEIPT = Fact.open("receipt.kind", "款项来源", "what the money came in for");
    private static final Fact CLASS = Fact.open("receipt.class", "该类款项的归属", "where such money belongs");
    private static final Rule IS_PUBLIC_REVENUE = Rule.of(
            "5.1",
            "NOT_PUBLIC_REVENUE",
            Text.of("“{0}”归入{1}", "{0} belongs to {1}"),
            Text.of("“{0}”不属于公共收益", "{0} is not public revenue"));

    private final RuleBook rules;

    private ReceiptClassification(RuleBook rules) {
        this.rules = rules;
    }

    /** Returns the classification by {@code rules}. */
    public static ReceiptClassification by(RuleBook rules) {
        return new ReceiptClassification(rules);
    }

    /**
     * Returns where a receipt belongs; refused with {@code NOT_PUBLIC_REVENUE}, and the class considered, for what must
     * never be booked as the owners' money.
     */
    public Decision<ReceiptClass> decide(ReceiptKind kind, AsOf asOf) {
        Reasoning why = Reasoning.of("revenue.classification", rules, asOf);
        Reading<ImmutableMap<ReceiptKind, ReceiptClass>> table = why.read(RevenueParameters.CLASSIFICATION);
        if (!table.isSet()) {
            return why.fail();
        }
        why.use(RECEIPT, kind);
        Optional<ReceiptClass> found = Optional.ofNullable(table.value().get(kind));
        if (found.isEmpty()) {
            why.lack(CLASS, kind.name());
            return why.fail();
        }
        return decide(why, table, kind, found.get());
    }

    private static Decision<ReceiptClass> decide(
            Reasoning why, Reading<?> table, ReceiptKind kind, ReceiptClass found) {
        if (found.destination() != Destination.AS_AGREED) {
            return conclude(why, table, kind, found, found.destination());
        }
        Reading<Boolean> counts = why.read(RevenueParameters.COMPENSATION_COUNTS);
        return counts.isSet()
                ? conclude(
                        why,
                        counts,
                        kind,
                        found,
                        counts.value() ? Destination.PUBLIC_REVENUE : Destination.NOT_PUBLIC_REVENUE)
                : why.fail();
    }

    private static Decision<ReceiptClass> conclude(
            Reasoning why, Reading<?> basis, ReceiptKind kind, ReceiptClass found, Destination to) {
        why.check(IS_PUBLIC_REVENUE, basis, to != Destination.NOT_PUBLIC_REVENUE, kind, to);
        return why.conclude(new ReceiptClass(to, found.account()));
    }
}
