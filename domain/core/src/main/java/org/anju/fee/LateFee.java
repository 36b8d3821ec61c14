package org.anju.fee;

import com.google.common.collect.ImmutableList;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.AsOf;

/**
 * Late fees (违约金), owed by contract alone: principal × daily rate × days late, simple, up to a share of the principal
 * where the contract sets one.
 *
 * <p>Without a contract's rate the decision is undetermined; a rate of zero states that none is owed.
 */
public final class LateFee {

    private static final Text LINE = Text.of("违约金", "late fee");
    private static final Rule PRINCIPAL = Rule.of(
            "4.4",
            "PRINCIPAL_NEGATIVE",
            Text.of("本金有效", "the principal is sound"),
            Text.of("本金{0}为负数", "the principal {0} is negative"));
    private static final Rule CAPPED = Rule.of(
            "4.4",
            "LATE_FEE_CAPPED",
            Text.of("违约金不超过本金的{0}，按{1}计", "late fees may not exceed {0} of the principal, hence {1}"),
            Text.EMPTY);

    private final RuleBook book;

    private LateFee(RuleBook book) {
        this.book = book;
    }

    /** Returns the late fees under {@code book}. */
    public static LateFee by(RuleBook book) {
        return new LateFee(book);
    }

    /** Returns what is owed for paying {@code instalments} late, each rounded by itself. */
    public Decision<LateFees> decide(List<Instalment> instalments, AsOf asOf) {
        Reasoning why = Reasoning.of("fee.lateFee", book, asOf);
        Reading<Ratio> rate = why.read(FeeParameters.LATE_FEE);
        Reading<Rounding> rounding = why.read(FeeParameters.ROUNDING);
        Reading<Ratio> cap = why.readIfSet(FeeParameters.LATE_FEE_CAP);
        for (Instalment each : instalments) {
            if (each.principal().isNegative()) {
                why.check(PRINCIPAL, rate, false, each.principal());
            }
        }
        if (why.lacks() || why.isRefused()) {
            return why.fail();
        }
        ImmutableList.Builder<LateFees.Line> lines = ImmutableList.builder();
        Money total = Money.ZERO;
        for (Instalment each : instalments) {
            long days = Math.max(0, ChronoUnit.DAYS.between(each.due(), each.paid()));
            Money fee = fee(why, each.principal(), days, rate.value(), rounding.value());
            if (cap.isSet()) {
                fee = capped(why, cap, each.principal(), fee);
            }
            lines.add(new LateFees.Line(each, days, fee));
            total = total.plus(fee);
        }
        return why.conclude(new LateFees(lines.build(), total));
    }

    private static Money fee(Reasoning why, Money principal, long days, Ratio rate, Rounding rounding) {
        return why.round(
                LINE, principal.fen(), Math.multiplyExact(rate.numerator(), days), rate.denominator(), rounding);
    }

    /** Returns {@code fee} or the cap, whichever is less; the cap is rounded down, so that it is never exceeded. */
    private static Money capped(Reasoning why, Reading<Ratio> cap, Money principal, Money fee) {
        Money most = principal.times(cap.value(), Rounding.DOWN);
        if (fee.compareTo(most) <= 0) {
            return fee;
        }
        why.share(LINE, principal, cap.value(), Rounding.DOWN);
        why.check(CAPPED, cap, true, cap.value(), most);
        return most;
    }
}
