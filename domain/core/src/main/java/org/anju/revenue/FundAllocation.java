package org.anju.revenue;

import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.AsOf;

/** Checks what of the net goes to the maintenance fund, where a least share is set (capability 5.3). */
public final class FundAllocation {

    private static final Fact NET = Fact.open("revenue.net", "公共收益净额", "net public revenue");
    private static final Fact PROPOSED = Fact.open("revenue.toFund", "拟补充维修资金", "proposed for the fund");
    private static final Text LEAST = Text.of("应补充维修资金的最低额", "least amount for the fund");
    private static final Rule ENOUGH = Rule.of(
            "5.3",
            "FUND_SHARE_TOO_LOW",
            Text.of("补充维修资金{0}，不低于{1}", "{0} goes to the fund, not less than {1}"),
            Text.of("补充维修资金{0}，低于{1}", "{0} goes to the fund, less than {1}"));

    private static final Rule COVERED = Rule.of(
            "5.3",
            "FUND_EXCEEDS_NET",
            Text.of("补充维修资金{0}，不超过净额{1}", "{0} goes to the fund, within the net of {1}"),
            Text.of("补充维修资金{0}，超过净额{1}", "{0} goes to the fund, above the net of {1}"));

    private final RuleBook rules;

    private FundAllocation(RuleBook rules) {
        this.rules = rules;
    }

    /** Returns the policy by {@code rules}. */
    public static FundAllocation by(RuleBook rules) {
        return new FundAllocation(rules);
    }

    /**
     * Returns the least amount that must go to the fund; refused with {@code FUND_SHARE_TOO_LOW} where less is proposed,
     * and with {@code FUND_EXCEEDS_NET} where more is than there is. A least share is reached only by an amount rounded up.
     */
    public Decision<Money> decide(Money net, Money proposed, AsOf asOf) {
        Reasoning why = Reasoning.of("revenue.fundAllocation", rules, asOf);
        Reading<Ratio> share = why.read(RevenueParameters.FUND_TOP_UP_SHARE);
        if (!share.isSet()) {
            return why.fail();
        }
        why.use(NET, net);
        why.use(PROPOSED, proposed);
        Money least = net.isPositive() ? why.share(LEAST, net, share.value(), Rounding.UP) : Money.ZERO;
        why.check(ENOUGH, share, proposed.compareTo(least) >= 0, proposed, least);
        Money most = net.isPositive() ? net : Money.ZERO;
        why.check(COVERED, share, proposed.compareTo(most) <= 0, proposed, most);
        return why.conclude(least);
    }
}
