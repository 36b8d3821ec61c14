package org.anju.revenue.ledger;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.Quarter;

/** The entries of a ledger summed over some quarters, from the first entry on, without help of any balance kept. */
final class Fold {

    private final Ledger ledger;
    private final LocalDate from;
    private final LocalDate through;
    private final Instant knownAt;
    private final long[] sums;
    private long opening;
    private long moved;
    private int counted;
    private int unknown;

    /** Sums the quarters from {@code first} to {@code last}, of the entries recorded by {@code knownAt}. */
    Fold(Ledger ledger, Quarter first, Quarter last, Instant knownAt) {
        this.ledger = ledger;
        this.from = first.firstDay();
        this.through = last.lastDay();
        this.knownAt = knownAt;
        this.sums = new long[ledger.chart().accounts().size()];
        for (int i = 0; i < ledger.size(); i++) {
            add(ledger.entry(i));
        }
    }

    /** Returns the owners' money at the end of {@code quarter}. */
    static Money moneyThrough(Ledger ledger, Quarter quarter) {
        return new Fold(ledger, quarter, quarter, Instant.MAX).closing();
    }

    private void add(LedgerEntry entry) {
        if (entry.bookedOn().isAfter(through)) {
            return;
        }
        if (entry.recordedAt().isAfter(knownAt)) {
            unknown++;
            return;
        }
        boolean before = entry.bookedOn().isBefore(from);
        counted += before ? 0 : 1;
        for (Posting line : entry.postings()) {
            add(line, before || entry.kind() == EntryKind.OPENING);
        }
    }

    private void add(Posting line, boolean brought) {
        int position = ledger.chart().position(line.account());
        boolean money = ledger.chart().at(position).kind() == AccountKind.MONEY;
        long fen = line.amount().fen();
        if (!brought) {
            sums[position] = Math.addExact(sums[position], fen);
        }
        if (money && brought) {
            opening = Math.addExact(opening, fen);
        } else if (money) {
            moved = Math.addExact(moved, fen);
        }
    }

    /** Returns the money there was before. */
    Money opening() {
        return Money.ofFen(opening);
    }

    /** Returns the money there was at the end, by the accounts of money alone. */
    Money closing() {
        return Money.ofFen(Math.addExact(opening, moved));
    }

    /** Returns how many entries count in the quarters. */
    int counted() {
        return counted;
    }

    /** Tells whether every entry was known by then. */
    boolean isComplete() {
        return unknown == 0;
    }

    /** Returns the lines of the accounts other than money. */
    Movements movements() {
        Movements.Builder movements = Movements.builder();
        movements
                .opening(opening())
                .income(lines(AccountKind.INCOME))
                .costs(lines(AccountKind.COST))
                .uses(lines(AccountKind.USE))
                .transfers(lines(
                        AccountKind.FUND,
                        AccountKind.CLAIM,
                        AccountKind.DEBT,
                        AccountKind.PROVIDER,
                        AccountKind.EQUITY))
                .closing(closing());
        return movements.build();
    }

    private ImmutableList<StatementLine> lines(AccountKind... kinds) {
        ImmutableList<AccountKind> wanted = ImmutableList.copyOf(kinds);
        ImmutableList.Builder<StatementLine> lines = ImmutableList.builder();
        for (int i = 0; i < sums.length; i++) {
            Account account = ledger.chart().at(i);
            if (sums[i] != 0 && wanted.contains(account.kind())) {
                boolean spent = account.kind() == AccountKind.COST || account.kind() == AccountKind.USE;
                lines.add(new StatementLine(account, Money.ofFen(spent ? sums[i] : Math.negateExact(sums[i]))));
            }
        }
        return lines.build();
    }
}
