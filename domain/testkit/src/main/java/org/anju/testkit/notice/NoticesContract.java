package org.anju.testkit.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anju.kernel.law.Text;
import org.anju.kernel.notice.Notice;
import org.anju.kernel.notice.NoticeCursor;
import org.anju.kernel.notice.NoticeFilter;
import org.anju.kernel.notice.NoticeId;
import org.anju.kernel.notice.NoticeKind;
import org.anju.kernel.notice.spi.NoticeConflict;
import org.anju.kernel.notice.spi.Notices;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.DateRange;
import org.anju.testkit.register.RegisterRoundTripContract;
import org.junit.jupiter.api.Test;

/** What every store of notices must do: give back what was posted, word by word, newest first and page by page. */
public interface NoticesContract {

    /** A community. */
    DivisionCode HERE = DivisionCode.of("411502001001");

    /** Another one. */
    DivisionCode THERE = DivisionCode.of("411502001002");

    /** A complex in the first. */
    ComplexId COMPLEX = ComplexId.of("C1");

    /** The moment the first notice is posted; finer than a microsecond. */
    Instant NOON = Instant.parse("2024-10-08T04:00:00.123456789Z");

    /** Returns a store without notices. */
    Notices newNotices();

    /** Returns a notice with nothing optional, for a whole division. */
    private static Notice plain(String id, DivisionCode division, NoticeKind kind, Instant postedAt) {
        Notice.Builder notice = Notice.builder();
        return notice.id(NoticeId.of(id))
                .kind(kind)
                .about("credit.list")
                .division(division)
                .title(Text.of("榜单", "list"))
                .body(Text.of("第一行\n第二行", "line one\nline two"))
                .postedAt(postedAt)
                .stands(DateRange.ALWAYS)
                .source(Digest.EMPTY)
                .build();
    }

    private static Notice plain(String id, Instant postedAt) {
        return plain(id, HERE, NoticeKind.DISCLOSURE, postedAt);
    }

    /** Returns a notice for a complex, with everything. */
    private static Notice full(String id, Instant postedAt, String text) {
        Notice.Builder notice = Notice.builder();
        return notice.id(NoticeId.of(id))
                .kind(NoticeKind.ANNOUNCEMENT)
                .about("vote.result" + text)
                .division(HERE)
                .complex(COMPLEX)
                .title(Text.of(text, text + "1"))
                .body(Text.of(text + "2", text + "3"))
                .postedAt(postedAt)
                .stands(DateRange.of(LocalDate.parse("2024-10-08"), LocalDate.parse("2024-10-18")))
                .source(Digest.ofBytes(new byte[] {1}, 0, 1))
                .addCitations("CC 278(2)", text)
                .build();
    }

    /** Every attribute comes back as it was posted, odd texts, open ends and absent ones included. */
    @Test
    default void everyAttributeComesBack() {
        Notices notices = newNotices();
        List<Notice> posted = new ArrayList<>();
        for (String text : RegisterRoundTripContract.TEXTS) {
            posted.add(full("N" + text, NOON, text));
        }
        posted.add(plain("open", NOON));
        posted.add(plain("early", Instant.MIN));
        posted.add(Notice.builder()
                .from(full("until", NOON, "x"))
                .stands(DateRange.until(LocalDate.parse("2024-10-18")))
                .build());
        posted.add(Notice.builder()
                .from(full("from", NOON, "x"))
                .stands(DateRange.from(LocalDate.parse("2024-10-08")))
                .build());

        for (Notice notice : posted) {
            assertThat(notices.post(notice)).isEmpty();
        }

        for (Notice notice : posted) {
            assertThat(notices.find(notice.id())).contains(notice);
        }
        assertThat(notices.newest(NoticeFilter.ALL, Optional.empty(), 100)).containsExactlyInAnyOrderElementsOf(posted);
        assertThat(notices.find(NoticeId.of("none"))).isEmpty();
    }

    /** A notice posted again is there once; another of its name is named, and changes nothing. */
    @Test
    default void aNoticeIsPostedOnce() {
        Notices notices = newNotices();
        Notice first = plain("1", NOON);
        Notice second = full("1", NOON.plusSeconds(1), "x");

        assertThat(notices.post(first)).isEmpty();
        assertThat(notices.post(first)).isEmpty();
        assertThat(notices.post(second)).contains(new NoticeConflict(first.id(), first.digest(), second.digest()));

        assertThat(notices.newest(NoticeFilter.ALL, Optional.empty(), 10)).containsExactly(first);
        assertThat(notices.find(first.id())).contains(first);
    }

    /** Notices are found by division, complex, kind and what they are about, each by itself and all together. */
    @Test
    default void noticesAreFoundByPlaceAndKind() {
        Notices notices = newNotices();
        Notice vote = full("1", NOON, "");
        Notice list = plain("2", HERE, NoticeKind.DISCLOSURE, NOON.plusNanos(1));
        Notice draft = plain("3", THERE, NoticeKind.OBJECTION, NOON.plusNanos(2));
        Stream.of(list, draft, vote).forEach(notices::post);
        Found found = filter -> notices.newest(filter, Optional.empty(), 10);

        assertThat(found.by(NoticeFilter.ALL)).containsExactly(draft, list, vote);
        assertThat(found.by(NoticeFilter.ALL.in(List.of(HERE)))).containsExactly(list, vote);
        assertThat(found.by(NoticeFilter.ALL.in(List.of(HERE, THERE)))).containsExactly(draft, list, vote);
        assertThat(found.by(NoticeFilter.ALL.in(List.of()))).isEmpty();
        assertThat(found.by(NoticeFilter.ALL.of(COMPLEX))).containsExactly(vote);
        assertThat(found.by(NoticeFilter.ALL.of(ComplexId.of("C2")))).isEmpty();
        assertThat(found.by(NoticeFilter.ALL.of(NoticeKind.OBJECTION))).containsExactly(draft);
        assertThat(found.by(NoticeFilter.ALL.about("credit.list"))).containsExactly(draft, list);
        assertThat(found.by(NoticeFilter.ALL
                        .in(List.of(HERE))
                        .of(NoticeKind.DISCLOSURE)
                        .about("credit.list")))
                .containsExactly(list);
        assertThat(found.by(NoticeFilter.ALL.in(List.of(THERE)).of(COMPLEX))).isEmpty();
    }

    /** What a store finds of the newest. */
    interface Found {

        /** Returns the newest that {@code filter} looks for. */
        ImmutableList<Notice> by(NoticeFilter filter);
    }

    /** Page by page every notice comes once, newest first, whatever is posted in between; a moment may have several. */
    @Test
    default void pagesMissNothingAndRepeatNothing() {
        Notices notices = newNotices();
        List<Notice> old = IntStream.range(0, 20)
                .mapToObj(i -> plain("N" + i, NOON.plusNanos(i / 4)))
                .sorted(Comparator.comparing(NoticeCursor::of, NoticeCursor.NEWEST_FIRST))
                .toList();
        old.forEach(notices::post);

        List<Notice> read = new ArrayList<>();
        Optional<NoticeCursor> after = Optional.empty();
        for (int page = 0; page == 0 || after.isPresent(); page++) {
            ImmutableList<Notice> some = notices.newest(NoticeFilter.ALL.in(List.of(HERE)), after, 3);
            assertThat(some).hasSizeLessThanOrEqualTo(3);
            read.addAll(some);
            after = some.stream().reduce((one, next) -> next).map(NoticeCursor::of);
            notices.post(plain("later" + page, NOON.plusSeconds(1 + page)));
        }

        assertThat(read).containsExactlyElementsOf(old);
        assertThatThrownBy(() -> notices.newest(NoticeFilter.ALL, Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Of two who post different notices under one name one is believed, and the other is told. */
    @Test
    default void oneOfTwoPostersIsBelieved() throws InterruptedException, ExecutionException {
        ExecutorService posters = Executors.newFixedThreadPool(2);
        try {
            Notices notices = newNotices();
            for (int round = 0; round < 20; round++) {
                Notice one = plain("N" + round, NOON);
                Notice two = full("N" + round, NOON, "x");
                List<Callable<Optional<NoticeConflict>>> both =
                        List.of(() -> notices.post(one), () -> notices.post(two));
                List<Boolean> believed = new ArrayList<>();
                for (Future<Optional<NoticeConflict>> each : posters.invokeAll(both)) {
                    believed.add(each.get().isEmpty());
                }
                assertThat(believed).containsOnlyOnce(true);
                assertThat(notices.find(one.id())).contains(believed.get(0) ? one : two);
            }
        } finally {
            posters.shutdownNow();
        }
    }
}
