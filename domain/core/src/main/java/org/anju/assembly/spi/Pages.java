package org.anju.assembly.spi;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** Strings the pages of something long together. */
final class Pages {

    /** How much is in memory at once. */
    static final int SIZE = 5_000;

    private Pages() {}

    /** Reads one page. */
    interface Reader<T> {
        ImmutableList<T> read(long from, int limit);
    }

    /** Tells where the page after {@code page}, which began at {@code from}, begins. */
    interface Next<T> {
        long after(long from, ImmutableList<T> page);
    }

    private record Page<T>(long from, ImmutableList<T> items) {}

    /** Returns what is on all pages; each is read when its turn comes, up to one that is not full. */
    static <T> Stream<T> of(Reader<T> reader, Next<T> next) {
        return Stream.iterate(
                        new Page<>(0, reader.read(0, SIZE)),
                        page -> !page.items().isEmpty(),
                        page -> follow(page, reader, next))
                .flatMap(page -> page.items().stream());
    }

    private static <T> Page<T> follow(Page<T> page, Reader<T> reader, Next<T> next) {
        long from = next.after(page.from(), page.items());
        return new Page<>(from, page.items().size() < SIZE ? ImmutableList.of() : reader.read(from, SIZE));
    }
}
