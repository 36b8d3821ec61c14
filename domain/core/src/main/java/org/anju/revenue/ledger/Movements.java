package org.anju.revenue.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.SortedMap;
import java.util.TreeMap;
import org.anju.kernel.money.Money;
import org.immutables.value.Value;

/**
 * What happened to the owners' money over some quarters: {@code closing = opening + income - costs - uses + transfers}
 * (table C-4 row 2).
 */
@Value.Immutable
public interface Movements {

    /** The owners' money at the beginning. */
    Money opening();

    /** Income by account. */
    ImmutableList<StatementLine> income();

    /** Reasonable cost by account. */
    ImmutableList<StatementLine> costs();

    /** Uses by account. */
    ImmutableList<StatementLine> uses();

    /** What came from other accounts, by account; negative for what went there. Neither income nor expense. */
    ImmutableList<StatementLine> transfers();

    /** The owners' money at the end. */
    Money closing();

    /** Returns all income. */
    default Money totalIncome() {
        return total(income());
    }

    /** Returns all cost. */
    default Money totalCosts() {
        return total(costs());
    }

    /** Returns all uses. */
    default Money totalUses() {
        return total(uses());
    }

    /** Returns what all transfers together brought, or took if negative. */
    default Money totalTransfers() {
        return total(transfers());
    }

    /** Returns what the lines add up to, which is the closing unless something is wrong. */
    default Money summed() {
        return opening()
                .plus(totalIncome())
                .minus(totalCosts())
                .minus(totalUses())
                .plus(totalTransfers());
    }

    /** Returns these movements and {@code next} as one; {@code next} must begin where these end. */
    default Movements plus(Movements next) {
        checkArgument(
                closing().equals(next.opening()), "opening %s does not follow closing %s", next.opening(), closing());
        Builder both = builder();
        both.opening(opening())
                .income(merge(income(), next.income()))
                .costs(merge(costs(), next.costs()))
                .uses(merge(uses(), next.uses()))
                .transfers(merge(transfers(), next.transfers()))
                .closing(next.closing());
        return both.build();
    }

    private static Money total(ImmutableList<StatementLine> lines) {
        Money total = Money.ZERO;
        for (StatementLine line : lines) {
            total = total.plus(line.amount());
        }
        return total;
    }

    private static ImmutableList<StatementLine> merge(
            ImmutableList<StatementLine> first, ImmutableList<StatementLine> second) {
        SortedMap<AccountCode, StatementLine> lines = new TreeMap<>();
        for (ImmutableList<StatementLine> each : ImmutableList.of(first, second)) {
            each.forEach(line -> lines.merge(line.account().code(), line, Movements::sum));
        }
        return lines.values().stream().filter(line -> !line.amount().isZero()).collect(ImmutableList.toImmutableList());
    }

    private static StatementLine sum(StatementLine one, StatementLine other) {
        return new StatementLine(one.account(), one.amount().plus(other.amount()));
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds movements. */
    class Builder extends ImmutableMovements.Builder {
        Builder() {}
    }
}
