package org.anju.testkit.revenue;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.anju.kernel.register.ComplexId;
import org.anju.memory.InMemoryLedgers;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.Closing;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.EntryKind;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.LedgerStep;
import org.anju.revenue.spi.Ledgers;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Stores of ledgers with one fault each: the contract must find it. */
class LedgersContractBitesTest {

    /** Passes everything on to a good store. */
    private static class Passing implements Ledgers {

        final InMemoryLedgers good = new InMemoryLedgers();

        @Override
        public Ledger open(ComplexId complex, ChartOfAccounts chart) {
            return good.open(complex, chart);
        }

        @Override
        public Optional<Ledger> find(ComplexId complex) {
            return good.find(complex);
        }

        @Override
        public Ledger catchUp(Ledger seen) {
            return good.catchUp(seen);
        }

        @Override
        public boolean extend(Ledger before, Ledger after) {
            return good.extend(before, after);
        }

        /** Puts the steps of {@code after} in place of those that are there, whoever was first. */
        boolean append(Ledger before, Ledger after) {
            Ledger now = good.catchUp(before);
            return good.extend(
                    now, now.restored(after.stepsFrom(before.steps())).get());
        }
    }

    /** Hands every ledger out with other steps. */
    private static final class Reading extends Passing {

        private final UnaryOperator<List<LedgerStep>> change;

        Reading(UnaryOperator<List<LedgerStep>> change) {
            this.change = change;
        }

        @Override
        public Optional<Ledger> find(ComplexId complex) {
            return good.find(complex).map(this::changed);
        }

        private Ledger changed(Ledger ledger) {
            return Ledger.empty(ledger.complex(), ledger.chart())
                    .restored(change.apply(ledger.stepsFrom(0)))
                    .getOrElse(ledger);
        }
    }

    private static Reading field(UnaryOperator<LedgerEntry> change) {
        return new Reading(steps -> steps.stream()
                .<LedgerStep>map(step -> step instanceof LedgerEntry entry ? change.apply(entry) : step)
                .toList());
    }

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOfAny(AssertionError.class, java.util.concurrent.ExecutionException.class);
    }

    @Test
    void aStoreThatForgetsIsFound() {
        LedgersContract steps = () -> new Reading(all -> all.subList(0, Math.min(all.size(), 5)));
        LedgersContract closings = () -> new Reading(
                all -> all.stream().filter(step -> !(step instanceof Closing)).toList());
        finds(steps::everyStepIsKeptAsItWas);
        finds(steps::manyStepsAreKeptAtOnce);
        finds(steps::racingWritersLoseNothing);
        finds(closings::everyStepIsKeptAsItWas);
    }

    @Test
    void aStoreThatReordersIsFound() {
        LedgersContract contract = () -> new Reading(Lists::reverse);
        finds(contract::everyStepIsKeptAsItWas);
        finds(contract::racingWritersLoseNothing);
    }

    @Test
    void aStoreThatDoublesIsFound() {
        LedgersContract contract = () -> new Passing() {
            @Override
            public boolean extend(Ledger before, Ledger after) {
                boolean kept = good.extend(before, after);
                append(after, after.restored(after.stepsFrom(before.steps())).get());
                return kept;
            }
        };
        finds(contract::everyStepIsKeptAsItWas);
    }

    @Test
    void aStoreThatLosesAFieldIsFound() {
        LedgersContract nanoseconds = () -> field(entry -> new LedgerEntry(
                entry.id(),
                entry.kind(),
                entry.businessDate(),
                entry.bookedOn(),
                entry.recordedAt().truncatedTo(java.time.temporal.ChronoUnit.MICROS),
                entry.postings(),
                entry.document(),
                entry.bankReference(),
                entry.cites()));
        LedgersContract citation = () -> field(entry -> new LedgerEntry(
                entry.id(),
                entry.kind(),
                entry.businessDate(),
                entry.bookedOn(),
                entry.recordedAt(),
                entry.postings(),
                entry.document(),
                entry.bankReference(),
                entry.kind() == EntryKind.REVERSAL ? entry.cites() : Optional.empty()));
        LedgersContract bankLine = () -> field(entry -> new LedgerEntry(
                entry.id(),
                entry.kind(),
                entry.businessDate(),
                entry.bookedOn(),
                entry.recordedAt(),
                entry.postings(),
                entry.document(),
                Optional.empty(),
                entry.cites()));
        for (LedgersContract contract : ImmutableList.of(nanoseconds, citation, bankLine)) {
            finds(contract::everyStepIsKeptAsItWas);
        }
    }

    @Test
    void aStoreWhoseLastWriterWinsIsFound() {
        LedgersContract contract = () -> new Passing() {
            @Override
            public boolean extend(Ledger before, Ledger after) {
                return good.extend(before, after) || good.find(before.complex()).isPresent() && append(before, after);
            }
        };
        finds(contract::aStaleLedgerIsRefused);
        finds(contract::anEntryAndAClosingDoNotBothWin);
        finds(contract::aBatchIsKeptWholeOrNotAtAll);
    }

    @Test
    void aStoreThatKeepsHalfABatchIsFound() {
        LedgersContract contract = () -> new Passing() {
            @Override
            public boolean extend(Ledger before, Ledger after) {
                return good.extend(
                        before,
                        before.restored(after.stepsFrom(before.steps()).stream()
                                        .limit(1)
                                        .toList())
                                .get());
            }
        };
        finds(contract::manyStepsAreKeptAtOnce);
        finds(contract::aBatchIsKeptWholeOrNotAtAll);
    }

    @Test
    void aStoreThatClaimsSuccessIsFound() {
        LedgersContract contract = () -> new Passing() {
            @Override
            public boolean extend(Ledger before, Ledger after) {
                good.extend(before, after);
                return true;
            }
        };
        finds(contract::aLedgerNobodyOpenedIsNotThere);
        finds(contract::aStaleLedgerIsRefused);
        finds(contract::anEntryAndAClosingDoNotBothWin);
    }

    @Test
    void aStoreThatMixesComplexesIsFound() {
        LedgersContract contract = () -> new Passing() {
            @Override
            public Optional<Ledger> find(ComplexId complex) {
                return good.find(Books.COMPLEX);
            }
        };
        finds(contract::complexesKeepApart);
    }

    @Test
    void aStoreThatOpensTwiceIsFound() {
        LedgersContract contract = () -> new Passing() {
            @Override
            public Ledger open(ComplexId complex, ChartOfAccounts chart) {
                good.open(complex, chart);
                return Ledger.empty(complex, chart);
            }
        };
        finds(contract::aLedgerIsOpenedOnce);
    }

    @Test
    void aStoreThatTakesAnythingIsFound() {
        LedgersContract contract = () -> new Passing() {
            @Override
            public boolean extend(Ledger before, Ledger after) {
                return after.continues(before) && good.extend(before, after);
            }
        };
        finds(contract::onlyAContinuationIsKept);
    }

    @Test
    void aStoreThatDoesNotCatchUpIsFound() {
        LedgersContract contract = () -> new Passing() {
            @Override
            public Ledger catchUp(Ledger seen) {
                return seen;
            }
        };
        finds(contract::aLedgerSeenEarlierCatchesUp);
        finds(contract::aBatchIsKeptWholeOrNotAtAll);
    }

    /** Looks first and writes later, as a store without keys does. */
    @Test
    void aStoreWithoutAKeyIsFound() {
        LedgersContract contract = () -> new Passing() {
            @Override
            public boolean extend(Ledger before, Ledger after) {
                if (good.catchUp(before).steps() != before.steps()) {
                    return false;
                }
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                synchronized (this) {
                    return append(before, after);
                }
            }
        };
        finds(contract::anEntryAndAClosingDoNotBothWin);
        finds(contract::aBatchIsKeptWholeOrNotAtAll);
    }

    /** Changes what was handed out before: impossible for ledgers that are values, but not for their ids. */
    @Test
    void aStoreThatRenamesIsFound() {
        LedgersContract contract = () -> field(entry -> new LedgerEntry(
                EntryId.of(entry.id() + "'"),
                entry.kind(),
                entry.businessDate(),
                entry.bookedOn(),
                entry.recordedAt(),
                entry.postings(),
                entry.document(),
                entry.bankReference(),
                entry.cites()));
        finds(contract::everyStepIsKeptAsItWas);
    }
}
