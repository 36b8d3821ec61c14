package org.anju.testkit.fee;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.fee.Bill;
import org.anju.fee.MonthlyBill;
import org.anju.fee.spi.BillOffer.Key;
import org.anju.fee.spi.Bills;
import org.anju.fee.spi.BillsKept;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.UnitId;
import org.anju.memory.InMemoryBills;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Stores of bills with one fault each: the contract must find it. */
class BillsContractBitesTest {

    /** Passes everything on to a good store. */
    private static class Passing implements Bills {

        final Bills good = new InMemoryBills();

        @Override
        public BillsKept keep(Stream<MonthlyBill> bills) {
            return good.keep(bills);
        }

        @Override
        public Optional<MonthlyBill> find(UnitId unit, YearMonth month) {
            return good.find(unit, month);
        }

        @Override
        public ImmutableList<MonthlyBill> of(UnitId unit) {
            return good.of(unit);
        }

        @Override
        public Stream<MonthlyBill> of(ComplexId complex, YearMonth month) {
            return good.of(complex, month);
        }
    }

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    @Test
    void aStoreThatForgetsALineIsFound() {
        BillsContract contract = () -> new Passing() {
            @Override
            public BillsKept keep(Stream<MonthlyBill> bills) {
                return super.keep(bills.map(BillsContractBitesTest::withoutItsLastLine));
            }
        };
        finds(contract::everyBillComesBack);
    }

    private static MonthlyBill withoutItsLastLine(MonthlyBill all) {
        Bill bill = all.bill();
        ImmutableList<org.anju.fee.BillLine> lines =
                bill.lines().subList(0, Math.max(0, bill.lines().size() - 1));
        return new MonthlyBill(
                all.complex(),
                new Bill(bill.unit(), bill.first(), bill.last(), lines, bill.total()),
                all.asOf(),
                all.ruleBook(),
                all.explanation());
    }

    @Test
    void aStoreThatCutsMomentsShortIsFound() {
        BillsContract contract = () -> new Passing() {
            @Override
            public Optional<MonthlyBill> find(UnitId unit, YearMonth month) {
                return super.find(unit, month)
                        .map(bill -> new MonthlyBill(
                                bill.complex(),
                                bill.bill(),
                                bill.asOf()
                                        .knownAt(Instant.ofEpochSecond(
                                                bill.asOf().knownAt().getEpochSecond())),
                                bill.ruleBook(),
                                bill.explanation()));
            }
        };
        finds(contract::everyBillComesBack);
    }

    @Test
    void aStoreThatDoublesIsFound() {
        BillsContract contract = () -> new Passing() {
            @Override
            public Stream<MonthlyBill> of(ComplexId complex, YearMonth month) {
                return super.of(complex, month).flatMap(bill -> Stream.of(bill, bill));
            }
        };
        finds(contract::everyBillComesBack);
        finds(contract::aBillOfferedAgainIsKeptOnce);
        finds(contract::eachBillIsAddedByOneOfTwo);
    }

    @Test
    void aStoreThatReordersIsFound() {
        BillsContract byText = () -> new Passing() {
            @Override
            public Stream<MonthlyBill> of(ComplexId complex, YearMonth month) {
                return super.of(complex, month)
                        .sorted(Comparator.comparing(bill -> bill.unit().value()));
            }
        };
        finds(byText::billsComeInOrder);
        BillsContract backwards = () -> new Passing() {
            @Override
            public ImmutableList<MonthlyBill> of(UnitId unit) {
                return super.of(unit).reverse();
            }
        };
        finds(backwards::billsComeInOrder);
        finds(backwards::aUnitHasOneBillForAMonth);
    }

    /** Believes whoever came last. */
    private static class LastWriterWins extends Passing {

        private final Map<Key, MonthlyBill> last = new HashMap<>();

        @Override
        public synchronized BillsKept keep(Stream<MonthlyBill> bills) {
            List<MonthlyBill> all = bills.toList();
            all.forEach(bill -> last.put(Key.of(bill), bill));
            return new BillsKept(all.size(), 0, ImmutableList.of());
        }

        @Override
        public synchronized Optional<MonthlyBill> find(UnitId unit, YearMonth month) {
            return Optional.ofNullable(last.get(new Key(unit, month)));
        }
    }

    @Test
    void aStoreWhoseLastWriterWinsIsFound() {
        BillsContract contract = LastWriterWins::new;
        finds(contract::aBillOfferedAgainIsKeptOnce);
        finds(contract::aUnitHasOneBillForAMonth);
        finds(contract::oneOfTwoContradictoryBillsIsKept);
        finds(contract::eachBillIsAddedByOneOfTwo);
        finds(contract::twoRunsComeToTheSame);
    }

    @Test
    void aStoreThatHidesAContradictionIsFound() {
        BillsContract contract = () -> new Passing() {
            @Override
            public BillsKept keep(Stream<MonthlyBill> bills) {
                BillsKept kept = super.keep(bills);
                return new BillsKept(kept.added(), kept.known(), ImmutableList.of());
            }
        };
        finds(contract::aUnitHasOneBillForAMonth);
        finds(contract::aContradictionKeepsNobodyFromHisBill);
        finds(contract::oneOfTwoContradictoryBillsIsKept);
    }

    @Test
    void aStoreThatStopsAtAContradictionIsFound() {
        BillsContract contract = () -> new Passing() {
            @Override
            public BillsKept keep(Stream<MonthlyBill> bills) {
                BillsKept kept = BillsKept.NOTHING;
                for (MonthlyBill bill : bills.toList()) {
                    if (kept.conflicts().isEmpty()) {
                        kept = kept.plus(super.keep(Stream.of(bill)));
                    }
                }
                return kept;
            }
        };
        finds(contract::aUnitHasOneBillForAMonth);
        finds(contract::aContradictionKeepsNobodyFromHisBill);
    }

    /** Keeps the first thousand of what it is offered. */
    @Test
    void aStoreThatForgetsWhatComesAfterItsFirstPageIsFound() {
        BillsContract contract = () -> new Passing() {
            @Override
            public BillsKept keep(Stream<MonthlyBill> bills) {
                List<MonthlyBill> all = bills.toList();
                super.keep(all.stream().limit(1000));
                return new BillsKept(all.size(), 0, ImmutableList.of());
            }
        };
        finds(contract::whatBrokeOffIsMadeWhole);
        finds(contract::eachBillIsAddedByOneOfTwo);
    }
}
