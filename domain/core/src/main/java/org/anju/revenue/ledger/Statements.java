package org.anju.revenue.ledger;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;

/**
 * Reads statements off a ledger (capability 5.4; decision table C-4 row 2): the same entries give the same statement, for
 * ever. Entries recorded after {@code asOf.knownAt()} do not count.
 */
public final class Statements {

    private static final String POLICY = "revenue.statement";
    private static final Fact ENTRIES = Fact.open("ledger.entries", "计入笔数", "entries counted");
    private static final Fact OPENING = Fact.open("ledger.opening", "期初结余", "opening");
    private static final Fact INCOME = Fact.open("ledger.income", "收入", "income");
    private static final Fact COSTS = Fact.open("ledger.costs", "合理成本", "reasonable cost");
    private static final Fact USES = Fact.open("ledger.uses", "使用", "uses");
    private static final Fact TRANSFERS = Fact.open("ledger.transfers", "划转净额", "net transfers");

    private final RuleBook rules;

    private Statements(RuleBook rules) {
        this.rules = rules;
    }

    /** Returns statements by {@code rules}. */
    public static Statements by(RuleBook rules) {
        return new Statements(rules);
    }

    /**
     * Returns the statement of {@code quarter}; refused with {@code QUARTER_NOT_OVER}, {@code OPENING_MISMATCH} (the
     * opening is not what the closing of the quarter before was published as) or {@code STATEMENT_DOES_NOT_ADD_UP}.
     */
    public Decision<QuarterlyStatement> decide(Ledger ledger, Quarter quarter, AsOf asOf) {
        Reasoning why = Reasoning.of(POLICY, rules, asOf);
        Fold fold = new Fold(ledger, quarter, quarter, asOf.knownAt());
        Movements movements = examine(why, ledger, fold, quarter, quarter);
        QuarterlyStatement.Builder statement = QuarterlyStatement.builder();
        statement
                .complex(ledger.complex())
                .quarter(quarter)
                .movements(movements)
                .entries(fold.counted())
                .corrections(corrections(ledger, quarter, asOf.knownAt()));
        return why.conclude(statement.build());
    }

    /** Returns the movements of a calendar year; refused as {@link #decide} is. */
    public Decision<Movements> decideYear(Ledger ledger, int year, AsOf asOf) {
        Reasoning why = Reasoning.of(POLICY, rules, asOf);
        Quarter first = Quarter.of(year, 1);
        Quarter last = Quarter.of(year, 4);
        Fold fold = new Fold(ledger, first, last, asOf.knownAt());
        return why.conclude(examine(why, ledger, fold, first, last));
    }

    private static Movements examine(Reasoning why, Ledger ledger, Fold fold, Quarter first, Quarter last) {
        Reading<BookkeepingMethod> method = why.read(LedgerParameters.BOOKKEEPING);
        Movements movements = fold.movements();
        why.use(ENTRIES, fold.counted());
        why.use(OPENING, movements.opening());
        why.use(INCOME, movements.totalIncome());
        why.use(COSTS, movements.totalCosts());
        why.use(USES, movements.totalUses());
        why.use(TRANSFERS, movements.totalTransfers());
        why.check(LedgerRules.QUARTER_OVER, method, why.asOf().validOn().isAfter(last.lastDay()), last);
        Money summed = movements.summed();
        why.check(LedgerRules.ADDS_UP, method, summed.equals(movements.closing()), movements.closing(), summed);
        if (fold.isComplete()) {
            checkContinuity(why, method, ledger, movements.opening(), first);
        }
        return movements;
    }

    private static void checkContinuity(
            Reasoning why, Reading<BookkeepingMethod> method, Ledger ledger, Money opening, Quarter first) {
        for (Closing closing : ledger.closings()) {
            if (closing.quarter().isFollowedBy(first)
                    && !closing.knownAt().isAfter(why.asOf().knownAt())) {
                Money closed = closing.balance();
                why.check(
                        LedgerRules.OPENING_CONTINUES,
                        method,
                        opening.equals(closed),
                        opening,
                        closed,
                        opening.minus(closed));
            }
        }
    }

    private static ImmutableList<LateCorrection> corrections(Ledger ledger, Quarter quarter, Instant knownAt) {
        ImmutableList.Builder<LateCorrection> corrections = ImmutableList.builder();
        for (int i = 0; i < ledger.size(); i++) {
            LedgerEntry entry = ledger.entry(i);
            if (quarter.days().contains(entry.bookedOn()) && !entry.recordedAt().isAfter(knownAt)) {
                corrected(ledger, i)
                        .ifPresent(published -> corrections.add(
                                new LateCorrection(entry.id(), published, moneyOf(ledger.chart(), entry))));
            }
        }
        return corrections.build();
    }

    /** Returns the published quarter an entry corrects: what it belongs to, or where the entry it takes back stands. */
    private static Optional<Quarter> corrected(Ledger ledger, int position) {
        LedgerEntry entry = ledger.entry(position);
        if (entry.kind() != EntryKind.REVERSAL) {
            return entry.corrects();
        }
        return entry.cites()
                .flatMap(ledger::find)
                .filter(original -> ledger.wasClosed(original.bookedOn(), position))
                .map(LedgerEntry::quarter);
    }

    private static Money moneyOf(ChartOfAccounts chart, LedgerEntry entry) {
        Money sum = Money.ZERO;
        for (Posting line : entry.postings()) {
            boolean money = chart.find(line.account())
                    .filter(account -> account.kind() == AccountKind.MONEY)
                    .isPresent();
            sum = money ? sum.plus(line.amount()) : sum;
        }
        return sum;
    }
}
