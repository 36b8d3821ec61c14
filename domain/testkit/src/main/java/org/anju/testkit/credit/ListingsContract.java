package org.anju.testkit.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anju.credit.list.ListEntry;
import org.anju.credit.list.ListHistory;
import org.anju.credit.list.ListPublished;
import org.anju.credit.list.ListSide;
import org.anju.credit.list.ListSubject;
import org.anju.credit.list.Listing;
import org.anju.credit.list.Merger;
import org.anju.credit.list.QuarterlyList;
import org.anju.credit.list.QuarterlyList.Stage;
import org.anju.credit.list.Rectification;
import org.anju.credit.spi.Listings;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.Quarter;
import org.junit.jupiter.api.Test;

/** What every store of lists must do: one list a quarter, whole, and nothing of it ever lost. */
public interface ListingsContract {

    /** The quarter of the lists. */
    Quarter QUARTER = Quarter.of(2024, 3);

    /** The moment they are recorded; finer than a microsecond. */
    Instant NOON = Instant.parse("2024-10-15T04:00:00.123456789Z");

    /** The day they come out. */
    LocalDate DAY = LocalDate.parse("2024-10-15");

    /** A company as a whole on the good list. */
    ListEntry GOOD = new ListEntry(ListSubject.of(CreditRules.provider("91411500MA000000A")), ListSide.GOOD);

    /** A company in one complex on the bad list. */
    ListEntry BAD =
            new ListEntry(ListSubject.of(CreditRules.provider("91411500MA000000B"), ComplexId.of("C1")), ListSide.BAD);

    /** Returns a store without lists. */
    Listings newListings();

    /** Returns a published list. */
    static QuarterlyList list(ListEntry... entries) {
        QuarterlyList.Builder list = QuarterlyList.builder();
        return list.from(QuarterlyList.draft(QUARTER, ImmutableList.copyOf(entries)))
                .stage(Stage.PUBLISHED)
                .publishedOn(DAY)
                .build();
    }

    private static ListHistory.Builder published(ListEntry... entries) {
        ListHistory.Builder history = ListHistory.builder();
        history.publish(new ListPublished(QUARTER, DAY, NOON));
        for (ListEntry entry : entries) {
            history.add(new Listing(QUARTER, entry, NOON, Optional.empty()));
        }
        return history;
    }

    /** A list is there with everybody on it, from the moment it is recorded. */
    @Test
    default void aListIsThereFromTheMomentItIsRecorded() {
        Listings listings = newListings();
        assertThat(listings.history(Instant.MAX))
                .isEqualTo(ListHistory.builder().build());

        assertThat(listings.publish(list(GOOD, BAD), NOON)).isTrue();

        assertThat(listings.history(NOON)).isEqualTo(published(GOOD, BAD).build());
        assertThat(listings.history(NOON.minusNanos(1)))
                .isEqualTo(ListHistory.builder().build());
    }

    /** A quarter without anybody to praise or to blame has its list as well. */
    @Test
    default void anEmptyListIsAList() {
        Listings listings = newListings();
        listings.publish(list(), NOON);
        assertThat(listings.history(NOON)).isEqualTo(published().build());
    }

    /** A quarter has one list; another changes nothing, and one that is not published is none. */
    @Test
    default void aQuarterHasOneList() {
        Listings listings = newListings();
        listings.publish(list(GOOD), NOON);

        assertThat(listings.publish(list(BAD), NOON.plusSeconds(1))).isFalse();
        assertThatThrownBy(() -> listings.publish(QuarterlyList.draft(QUARTER, ImmutableList.of(BAD)), NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(listings.history(Instant.MAX)).isEqualTo(published(GOOD).build());
    }

    /** A list that says a line twice is a mistake of the program; its quarter is not taken by it. */
    @Test
    default void aListSaysALineOnce() {
        Listings listings = newListings();
        assertThatThrownBy(() -> listings.publish(list(GOOD, BAD, GOOD), NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(listings.history(Instant.MAX))
                .isEqualTo(ListHistory.builder().build());

        ListEntry other = new ListEntry(GOOD.subject(), ListSide.BAD);
        assertThat(listings.publish(list(GOOD, other), NOON)).isTrue();
        assertThat(listings.history(NOON)).isEqualTo(published(GOOD, other).build());
    }

    /** A line taken off stands there for whoever asks about an earlier moment; it is taken off once. */
    @Test
    default void aLineTakenOffStaysOnRecord() {
        Listings listings = newListings();
        listings.publish(list(GOOD, BAD), NOON);
        Instant later = NOON.plusSeconds(60);

        assertThat(listings.takeOff(QUARTER, BAD, later)).isTrue();
        assertThat(listings.takeOff(QUARTER, BAD, later.plusSeconds(1))).isFalse();
        assertThat(listings.takeOff(QUARTER.next(), GOOD, later)).isFalse();
        assertThat(listings.takeOff(QUARTER, new ListEntry(GOOD.subject(), ListSide.BAD), later))
                .isFalse();

        assertThat(listings.history(later.minusNanos(1)))
                .isEqualTo(published(GOOD, BAD).build());
        ListHistory.Builder after = published(GOOD);
        after.add(new Listing(QUARTER, BAD, NOON, Optional.of(later)));
        assertThat(listings.history(later)).isEqualTo(after.build());
    }

    /** Orders and mergers come back as they were told, each once. */
    @Test
    default void ordersAndMergersComeBack() {
        Listings listings = newListings();
        Rectification order = new Rectification(BAD.subject(), QUARTER, DAY.plusDays(30), Optional.empty(), NOON);
        Rectification accepted =
                new Rectification(BAD.subject(), QUARTER, DAY.plusDays(30), Optional.of(DAY), NOON.plusNanos(1));
        Merger merger = new Merger(BAD.subject().provider(), GOOD.subject().provider(), DAY, NOON);
        listings.keep(order);
        listings.keep(accepted);
        listings.keep(order);
        listings.keep(merger);
        listings.keep(merger);

        ListHistory.Builder early = ListHistory.builder();
        early.add(order);
        early.add(merger);
        assertThat(listings.history(NOON)).isEqualTo(early.build());
        early.add(accepted);
        assertThat(listings.history(Instant.MAX)).isEqualTo(early.build());
    }

    /** Of several who publish the same quarter one succeeds, and its list is whole. */
    @Test
    default void oneOfSeveralPublishersSucceeds() throws InterruptedException, ExecutionException {
        ExecutorService publishers = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10; round++) {
                Listings listings = newListings();
                List<Callable<Boolean>> both =
                        List.of(() -> listings.publish(list(GOOD), NOON), () -> listings.publish(list(BAD), NOON));
                List<Boolean> succeeded = new ArrayList<>();
                for (Future<Boolean> each : publishers.invokeAll(both)) {
                    succeeded.add(each.get());
                }
                assertThat(succeeded).containsOnlyOnce(true);
                assertThat(listings.history(NOON))
                        .isEqualTo(published(succeeded.get(0) ? GOOD : BAD).build());
            }
        } finally {
            publishers.shutdownNow();
        }
    }
}
