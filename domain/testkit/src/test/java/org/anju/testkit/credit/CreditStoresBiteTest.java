package org.anju.testkit.credit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import org.anju.credit.CreditRecord;
import org.anju.credit.list.ListEntry;
import org.anju.credit.list.ListHistory;
import org.anju.credit.list.Merger;
import org.anju.credit.list.QuarterlyList;
import org.anju.credit.list.Rectification;
import org.anju.credit.spi.CreditRecords;
import org.anju.credit.spi.Listings;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.Quarter;
import org.anju.memory.InMemoryCreditRecords;
import org.anju.memory.InMemoryListings;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Stores with one fault each: the contracts must find it. */
class CreditStoresBiteTest {

    /** Passes everything on to a good store. */
    private static class PassingRecords implements CreditRecords {

        final CreditRecords good = new InMemoryCreditRecords();

        @Override
        public ImmutableList<String> keep(ImmutableList<CreditRecord> told) {
            return good.keep(told);
        }

        @Override
        public ImmutableList<CreditRecord> of(ProviderId provider, Instant knownAt) {
            return good.of(provider, knownAt);
        }
    }

    /** Passes everything on to a good store. */
    private static class PassingListings implements Listings {

        final Listings good = new InMemoryListings();

        @Override
        public boolean publish(QuarterlyList list, Instant recordedAt) {
            return good.publish(list, recordedAt);
        }

        @Override
        public boolean takeOff(Quarter quarter, ListEntry line, Instant at) {
            return good.takeOff(quarter, line, at);
        }

        @Override
        public void keep(Rectification order) {
            good.keep(order);
        }

        @Override
        public void keep(Merger merger) {
            good.keep(merger);
        }

        @Override
        public ListHistory history(Instant knownAt) {
            return good.history(knownAt);
        }
    }

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    @Test
    void recordsThatKeepOnlyTheLastTellingAreFound() {
        CreditRecordsContract contract = () -> new PassingRecords() {
            @Override
            public ImmutableList<CreditRecord> of(ProviderId provider, Instant knownAt) {
                ImmutableList<CreditRecord> all = super.of(provider, knownAt);
                return all.subList(Math.max(0, all.size() - 1), all.size());
            }
        };
        finds(contract::everyTellingStays);
        finds(contract::everyAttributeComesBack);
    }

    @Test
    void recordsThatCutMomentsShortAreFound() {
        CreditRecordsContract contract = () -> new PassingRecords() {
            @Override
            public ImmutableList<CreditRecord> of(ProviderId provider, Instant knownAt) {
                return super.of(provider, knownAt.plusNanos(999));
            }
        };
        finds(contract::everyTellingStays);
    }

    @Test
    void recordsInTheOrderOfALanguageAreFound() {
        CreditRecordsContract contract = () -> new PassingRecords() {
            @Override
            public ImmutableList<CreditRecord> of(ProviderId provider, Instant knownAt) {
                return ImmutableList.sortedCopyOf(
                        Comparator.comparing(CreditRecord::id, String.CASE_INSENSITIVE_ORDER),
                        super.of(provider, knownAt));
            }
        };
        finds(contract::oneMomentIsOrderedByIdAsJavaDoes);
    }

    @Test
    void recordsThatKeepHalfOfWhatIsToldAreFound() {
        CreditRecordsContract contract = () -> new PassingRecords() {
            @Override
            public ImmutableList<String> keep(ImmutableList<CreditRecord> told) {
                return told.stream()
                        .flatMap(record -> super.keep(ImmutableList.of(record)).stream())
                        .collect(ImmutableList.toImmutableList());
            }
        };
        finds(contract::aContradictionLeavesNothing);
    }

    @Test
    void recordsThatRefuseWhatSomebodyElseToldAreFound() {
        CreditRecordsContract contract = () -> new PassingRecords() {
            @Override
            public synchronized ImmutableList<String> keep(ImmutableList<CreditRecord> told) {
                boolean known = !super.of(told.get(0).provider(), told.get(0).recordedAt())
                        .isEmpty();
                super.keep(told);
                return known ? ImmutableList.of(told.get(0).id()) : ImmutableList.of();
            }
        };
        finds(contract::tellersInOppositeOrderAreBothBelieved);
    }

    @Test
    void recordsThatBelieveEverybodyAreFound() {
        CreditRecordsContract contract = () -> new PassingRecords() {
            @Override
            public ImmutableList<String> keep(ImmutableList<CreditRecord> told) {
                super.keep(told);
                return ImmutableList.of();
            }
        };
        finds(contract::aContradictionLeavesNothing);
        finds(contract::oneOfTwoContradictoryTellersIsBelieved);
    }

    @Test
    void listsThatForgetALineAreFound() {
        ListingsContract contract = () -> new PassingListings() {
            @Override
            public boolean publish(QuarterlyList list, Instant recordedAt) {
                QuarterlyList.Builder shorter = QuarterlyList.builder();
                return super.publish(
                        shorter.from(list)
                                .entries(list.entries().stream().limit(1).toList())
                                .build(),
                        recordedAt);
            }
        };
        finds(contract::aListIsThereFromTheMomentItIsRecorded);
    }

    @Test
    void listsThatForgetTheMomentAreFound() {
        ListingsContract contract = () -> new PassingListings() {
            @Override
            public ListHistory history(Instant knownAt) {
                return super.history(Instant.MAX);
            }
        };
        finds(contract::aListIsThereFromTheMomentItIsRecorded);
        finds(contract::aLineTakenOffStaysOnRecord);
        finds(contract::ordersAndMergersComeBack);
    }

    @Test
    void listsThatSayYesTwiceAreFound() {
        ListingsContract contract = () -> new PassingListings() {
            @Override
            public boolean publish(QuarterlyList list, Instant recordedAt) {
                super.publish(list, recordedAt);
                return true;
            }

            @Override
            public boolean takeOff(Quarter quarter, ListEntry line, Instant at) {
                super.takeOff(quarter, line, at);
                return true;
            }
        };
        finds(contract::aQuarterHasOneList);
        finds(contract::aLineTakenOffStaysOnRecord);
        finds(contract::oneOfSeveralPublishersSucceeds);
    }

    @Test
    void listsThatTakeALineTwiceAreFound() {
        ListingsContract contract = () -> new PassingListings() {
            @Override
            public boolean publish(QuarterlyList list, Instant recordedAt) {
                QuarterlyList.Builder once = QuarterlyList.builder();
                return super.publish(
                        once.from(list)
                                .entries(list.entries().stream().distinct().toList())
                                .build(),
                        recordedAt);
            }
        };
        finds(contract::aListSaysALineOnce);
    }

    @Test
    void listsThatForgetAnOrderAreFound() {
        ListingsContract contract = () -> new PassingListings() {
            @Override
            public void keep(Merger merger) {
                // forgotten
            }
        };
        finds(contract::ordersAndMergersComeBack);
    }
}
