package org.anju.testkit.notice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.anju.kernel.notice.Notice;
import org.anju.kernel.notice.NoticeCursor;
import org.anju.kernel.notice.NoticeFilter;
import org.anju.kernel.notice.NoticeId;
import org.anju.kernel.notice.memory.InMemoryNotices;
import org.anju.kernel.notice.spi.NoticeConflict;
import org.anju.kernel.notice.spi.Notices;
import org.anju.kernel.time.DateRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Stores of notices with one fault each: the contract must find it. */
class NoticesContractBitesTest {

    /** Passes everything on to a good store. */
    private static class Passing implements Notices {

        final Notices good = new InMemoryNotices();

        @Override
        public Optional<NoticeConflict> post(Notice notice) {
            return good.post(notice);
        }

        @Override
        public Optional<Notice> find(NoticeId id) {
            return good.find(id);
        }

        @Override
        public ImmutableList<Notice> newest(NoticeFilter filter, Optional<NoticeCursor> after, int limit) {
            return good.newest(filter, after, limit);
        }
    }

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    @Test
    void aStoreThatForgetsHowLongANoticeStandsIsFound() {
        NoticesContract contract = () -> new Passing() {
            @Override
            public Optional<NoticeConflict> post(Notice notice) {
                Notice.Builder builder = Notice.builder();
                return super.post(builder.from(notice).stands(DateRange.ALWAYS).build());
            }
        };
        finds(contract::everyAttributeComesBack);
    }

    @Test
    void aStoreThatCutsMomentsShortIsFound() {
        NoticesContract contract = () -> new Passing() {
            @Override
            public Optional<NoticeConflict> post(Notice notice) {
                Notice.Builder builder = Notice.builder();
                return super.post(builder.from(notice)
                        .postedAt(notice.postedAt().truncatedTo(ChronoUnit.MICROS))
                        .build());
            }
        };
        finds(contract::everyAttributeComesBack);
        finds(contract::pagesMissNothingAndRepeatNothing);
    }

    @Test
    void aStoreWhoseLastWriterWinsIsFound() {
        NoticesContract contract = () -> new Passing() {
            private final Map<NoticeId, Notice> last = new HashMap<>();

            @Override
            public synchronized Optional<NoticeConflict> post(Notice notice) {
                last.put(notice.id(), notice);
                super.post(notice);
                return Optional.empty();
            }

            @Override
            public synchronized Optional<Notice> find(NoticeId id) {
                return Optional.ofNullable(last.get(id));
            }
        };
        finds(contract::aNoticeIsPostedOnce);
        finds(contract::oneOfTwoPostersIsBelieved);
    }

    @Test
    void aStoreThatReordersIsFound() {
        NoticesContract contract = () -> new Passing() {
            @Override
            public ImmutableList<Notice> newest(NoticeFilter filter, Optional<NoticeCursor> after, int limit) {
                return super.newest(filter, after, limit).reverse();
            }
        };
        finds(contract::noticesAreFoundByPlaceAndKind);
        finds(contract::pagesMissNothingAndRepeatNothing);
    }

    @Test
    void aStoreThatOrdersAMomentByNameIsFound() {
        Comparator<Notice> byName = Comparator.comparing(Notice::postedAt)
                .reversed()
                .thenComparing(notice -> notice.id().value());
        NoticesContract contract = () -> new Passing() {
            @Override
            public ImmutableList<Notice> newest(NoticeFilter filter, Optional<NoticeCursor> after, int limit) {
                return ImmutableList.sortedCopyOf(byName, super.newest(filter, after, limit));
            }
        };
        finds(contract::pagesMissNothingAndRepeatNothing);
    }

    @Test
    void aStoreThatRepeatsTheEndOfAPageIsFound() {
        NoticesContract contract = () -> new Passing() {
            @Override
            public ImmutableList<Notice> newest(NoticeFilter filter, Optional<NoticeCursor> after, int limit) {
                ImmutableList<Notice> page = super.newest(filter, after, limit);
                return after.isEmpty() || page.isEmpty()
                        ? page
                        : ImmutableList.<Notice>builder()
                                .add(page.get(0))
                                .addAll(page.subList(0, page.size() - 1))
                                .build();
            }
        };
        finds(contract::pagesMissNothingAndRepeatNothing);
    }

    @Test
    void aStoreThatLooksAwayFromTheFilterIsFound() {
        NoticesContract contract = () -> new Passing() {
            @Override
            public ImmutableList<Notice> newest(NoticeFilter filter, Optional<NoticeCursor> after, int limit) {
                return super.newest(NoticeFilter.ALL, after, limit);
            }
        };
        finds(contract::noticesAreFoundByPlaceAndKind);
    }
}
