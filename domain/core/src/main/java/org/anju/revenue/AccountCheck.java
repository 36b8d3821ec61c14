package org.anju.revenue;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;

/**
 * Checks that a complex keeps its public revenue on a bank account of its own (公共收益专项银行账户, capability 5.1).
 *
 * <p>Only the Xinyang draft asks for it so far: until it has dates the answer is undetermined.
 */
public final class AccountCheck {

    private static final Fact OPENED_ON = Fact.open("account.openedOn", "专项账户开立日", "dedicated account opened on");

    private static final Rule HAS_ACCOUNT = Rule.of(
            "5.1",
            "NO_DEDICATED_ACCOUNT",
            Text.of("已设立公共收益专项银行账户，或者无须设立", "there is a dedicated account, or none is asked for"),
            Text.of("未设立公共收益专项银行账户", "there is no dedicated bank account for public revenue"));

    private final RuleBook rules;

    private AccountCheck(RuleBook rules) {
        this.rules = rules;
    }

    /** Returns the check by {@code rules}. */
    public static AccountCheck by(RuleBook rules) {
        return new AccountCheck(rules);
    }

    /**
     * Returns whether an account is asked for; refused with {@code NO_DEDICATED_ACCOUNT}.
     *
     * @param openedOn the day the account was opened; empty where there is none
     */
    public Decision<Boolean> decide(Optional<LocalDate> openedOn, AsOf asOf) {
        Reasoning why = Reasoning.of("revenue.account", rules, asOf);
        Reading<Boolean> needed = why.read(RevenueParameters.DEDICATED_ACCOUNT);
        if (why.lacks()) {
            return why.fail();
        }
        openedOn.ifPresent(day -> why.use(OPENED_ON, day));
        boolean opened = openedOn.filter(day -> !day.isAfter(asOf.validOn())).isPresent();
        why.check(HAS_ACCOUNT, needed, opened || !needed.value());
        return why.conclude(needed.value());
    }
}
