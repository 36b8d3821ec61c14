package org.anju.revenue.ledger;

import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.base.Preconditions.checkPositionIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Checkpoint;
import org.anju.kernel.seal.Frontier;
import org.anju.kernel.seal.Sealer;
import org.anju.kernel.time.Quarter;

/**
 * The public-revenue ledger of one complex (capability 5.1): entries that are only ever added, the balances they sum to,
 * and the quarters closed.
 *
 * <p>An immutable value: posting gives a new ledger and leaves this one as it was. {@link Bookkeeping} is the only way to
 * a longer one. Safe for use by several threads.
 */
public final class Ledger {

    private final ComplexId complex;
    private final ChartOfAccounts chart;
    private final Book book;
    private final int size;
    private final long[] balances;
    private final ImmutableList<Closing> closings;
    /** The last day that is closed; kept beside the closings for speed. */
    private final LocalDate closedThrough;
    /** The seal of the entries that stood when a quarter was closed last. */
    private final Frontier sealed;

    private Ledger(
            ComplexId complex,
            ChartOfAccounts chart,
            Book book,
            int size,
            long[] balances,
            ImmutableList<Closing> closings,
            LocalDate closedThrough,
            Frontier sealed) {
        this.complex = complex;
        this.chart = chart;
        this.book = book;
        this.size = size;
        this.balances = balances;
        this.closings = closings;
        this.closedThrough = closedThrough;
        this.sealed = sealed;
    }

    /** Returns a ledger without entries. */
    public static Ledger empty(ComplexId complex, ChartOfAccounts chart) {
        return new Ledger(
                complex,
                chart,
                Book.empty(),
                0,
                new long[chart.accounts().size()],
                ImmutableList.of(),
                LocalDate.MIN,
                Frontier.EMPTY);
    }

    /** Returns the complex whose owners the money belongs to. */
    public ComplexId complex() {
        return complex;
    }

    /** Returns the accounts. */
    public ChartOfAccounts chart() {
        return chart;
    }

    /** Returns how many entries there are. */
    public int size() {
        return size;
    }

    /** Returns how many steps led here: entries booked and quarters closed. */
    public int steps() {
        return size + closings.size();
    }

    /** Returns the steps from place {@code first} on, 0 for all: what a store has to keep. */
    public ImmutableList<LedgerStep> stepsFrom(int first) {
        return Steps.from(checkPositionIndex(first, steps()), this);
    }

    /**
     * Returns the ledger that these steps lead to from here, as a store kept them.
     *
     * <p>They are not decided on again, but what was sealed must fit: a closing that states another balance or seal than
     * the entries have is reported. A change after the last closing can be told by a {@link #checkpoint} only.
     */
    public Either<Misfit, Ledger> restored(Iterable<? extends LedgerStep> stored) {
        return Restoration.of(this, stored);
    }

    /** Tells whether this is {@code earlier} with any number of steps after it. */
    public boolean continues(Ledger earlier) {
        return complex.equals(earlier.complex) && chart.equals(earlier.chart) && Steps.begin(earlier, this);
    }

    /** Tells whether the entries of {@code earlier}, which are not more, come first here; where the book is one, they do. */
    boolean beginsWithEntriesOf(Ledger earlier) {
        return book == earlier.book || view().subList(0, earlier.size).equals(earlier.view());
    }

    /** Returns the entry at {@code position}, 0 for the first one posted. */
    public LedgerEntry entry(int position) {
        return book.at(checkElementIndex(position, size));
    }

    /** Returns the entries in the order they were posted. */
    public ImmutableList<LedgerEntry> entries() {
        return ImmutableList.copyOf(view());
    }

    /** Returns the entries without copying them. */
    List<LedgerEntry> view() {
        return new AbstractList<>() {
            @Override
            public LedgerEntry get(int index) {
                return entry(index);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /** Returns the entry called {@code id}, if it was posted. */
    public Optional<LedgerEntry> find(EntryId id) {
        return at(book.positionOf(id, size));
    }

    /** Returns the entry that came from the bank line {@code reference}, if one did. */
    public Optional<LedgerEntry> findBankLine(String reference) {
        return at(book.positionOfBankLine(reference, size));
    }

    /** Returns the entry that reversed {@code original}, if one did. */
    public Optional<LedgerEntry> findReversal(EntryId original) {
        return at(book.positionOfReversal(original, size));
    }

    private Optional<LedgerEntry> at(int position) {
        return position < 0 ? Optional.empty() : Optional.of(book.at(position));
    }

    /** Returns the balance of an account, debits less credits; nothing for one that is not in the chart. */
    public Money balance(AccountCode account) {
        int position = chart.position(account);
        return position < 0 ? Money.ZERO : Money.ofFen(balances[position]);
    }

    /** Returns the quarters closed, oldest first. */
    public ImmutableList<Closing> closings() {
        return closings;
    }

    /** Returns the quarter closed last, if any was. */
    public Optional<Closing> lastClosing() {
        return Optional.ofNullable(Iterables.getLast(closings, null));
    }

    /** Tells whether {@code day} is in a closed quarter, or before one. */
    public boolean isClosed(LocalDate day) {
        return !day.isAfter(closedThrough);
    }

    /** Tells whether {@code day} was in a closed quarter already when the entry at {@code position} was posted. */
    boolean wasClosed(LocalDate day, int position) {
        return closings.stream()
                .anyMatch(closing -> closing.entries() <= position
                        && !day.isAfter(closing.quarter().lastDay()));
    }

    /** Returns a copy of the balances, by the position of the account in the chart. */
    long[] balances() {
        return balances.clone();
    }

    /** Returns the seal of all entries: print it, and anybody can tell later whether one of them was changed. */
    public Checkpoint checkpoint() {
        return sealer(new Sealer(sealed), size).checkpoint(complex.value());
    }

    /**
     * Tells whether the entries are those that {@code checkpoint} was made of, with any number after them; a change, a
     * loss, an insertion or another order is found.
     */
    public boolean agreesWith(Checkpoint checkpoint) {
        return checkpoint.size() <= size
                && sealer(new Sealer(), (int) checkpoint.size())
                        .checkpoint(complex.value())
                        .equals(checkpoint);
    }

    private Sealer sealer(Sealer sealer, int end) {
        CanonicalWriter writer = new CanonicalWriter();
        for (int i = (int) sealer.size(); i < end; i++) {
            book.at(i).writeTo(writer.clear());
            sealer.append(writer);
        }
        return sealer;
    }

    /** Returns this ledger with one more entry and the balances it leads to; the array is not copied. */
    Ledger with(LedgerEntry entry, long[] after) {
        return new Ledger(complex, chart, book.append(entry, size), size + 1, after, closings, closedThrough, sealed);
    }

    /** Returns this ledger with one more quarter closed, by what was known at {@code knownAt}. */
    Ledger closed(Quarter quarter, Instant knownAt) {
        Frontier now = sealer(new Sealer(sealed), size).frontier();
        Checkpoint checkpoint = new Checkpoint(complex.value(), size, now.root());
        Closing closing = new Closing(quarter, Fold.moneyThrough(this, quarter), checkpoint, knownAt);
        return new Ledger(
                complex,
                chart,
                book,
                size,
                balances,
                ImmutableList.<Closing>builder().addAll(closings).add(closing).build(),
                quarter.lastDay(),
                now);
    }

    /** Tells whether {@code other} has the same accounts, entries and closings for the same complex. */
    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Ledger that && steps() == that.steps() && continues(that);
    }

    @Override
    public int hashCode() {
        return 31 * complex.hashCode() + size;
    }

    /** Returns the complex, the number of entries and the last quarter closed. */
    @Override
    public String toString() {
        return complex + ": " + size + " entries"
                + lastClosing()
                        .map(last -> ", closed through " + last.quarter())
                        .orElse("");
    }
}
