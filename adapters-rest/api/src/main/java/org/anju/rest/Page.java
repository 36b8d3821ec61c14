package org.anju.rest;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Ints;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long list.
 *
 * @param items what stands on it
 * @param next  the cursor of the part that follows; absent at the end
 * @param <T>   what the list is of
 */
@Schema(name = "Page")
record Page<T>(
        List<T> items,

        @Schema(description = "Give it as `after` to read on; absent at the end")
        Optional<String> next) {

    /** How many are given where nobody says. */
    private static final int USUAL = 100;

    private static final int MOST = 1000;
    private static final BaseEncoding CURSOR = BaseEncoding.base64Url().omitPadding();

    /**
     * Which part is asked for.
     *
     * @param limit how many at most
     * @param after the key of the last one seen; empty for the beginning
     */
    record Asked(int limit, Optional<String> after) {

        static Asked of(@Nullable String limit, @Nullable String after) {
            return new Asked(
                    limit == null ? USUAL : limited(limit),
                    Optional.ofNullable(after).map(Asked::key));
        }

        /** Returns the key of the last one seen. */
        <K> Optional<K> after(Function<String, K> read) {
            try {
                return after.map(read);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw foreign();
            }
        }

        private static int limited(String limit) {
            Integer count = Ints.tryParse(limit);
            if (count == null || count < 1 || count > MOST) {
                throw ProblemException.at("limit", "应为 1 至 " + MOST, "should be 1 to " + MOST);
            }
            return count;
        }

        private static String key(String cursor) {
            try {
                return new String(CURSOR.decode(cursor), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                throw foreign();
            }
        }

        static ProblemException foreign() {
            return ProblemException.at("after", "不是本接口给出的游标", "no cursor of ours");
        }
    }

    /**
     * Returns the part asked for.
     *
     * @param all  the list, sorted by key
     * @param key  the key, different for each; its text is the cursor
     * @param read reads a key from its text
     * @param view how one is shown
     */
    static <S, K extends Comparable<K>, T> Page<T> of(
            Stream<S> all, Function<S, K> key, Function<String, K> read, Asked asked, Function<S, T> view) {
        Optional<K> last = asked.after(read);
        List<S> rest = all.filter(each -> last.isEmpty() || key.apply(each).compareTo(last.get()) > 0)
                .limit(asked.limit() + 1L)
                .toList();
        return first(rest, asked, each -> key.apply(each).toString(), view);
    }

    /** Returns the first of {@code rest}, which has one more than asked for if the list goes on. */
    static <S, T> Page<T> first(List<S> rest, Asked asked, Function<S, String> key, Function<S, T> view) {
        List<S> part = rest.subList(0, Math.min(asked.limit(), rest.size()));
        Optional<String> next = rest.size() > part.size()
                ? Optional.of(cursor(key.apply(part.get(part.size() - 1))))
                : Optional.empty();
        return new Page<>(part.stream().map(view).collect(toImmutableList()), next);
    }

    /** Returns the part asked for of a list that only ever grows at its end. */
    static <S, T> Page<T> at(List<S> all, Asked asked, Function<S, T> view) {
        int from = asked.after().map(Page::position).orElse(0);
        int to = Math.min(all.size(), from + asked.limit());
        List<T> items = from >= to
                ? ImmutableList.of()
                : all.subList(from, to).stream().map(view).collect(toImmutableList());
        return new Page<>(items, to < all.size() ? Optional.of(cursor(Integer.toString(to))) : Optional.empty());
    }

    private static int position(String cursor) {
        Integer position = Ints.tryParse(cursor);
        if (position == null || position < 0) {
            throw Asked.foreign();
        }
        return position;
    }

    private static String cursor(String key) {
        return CURSOR.encode(key.getBytes(StandardCharsets.UTF_8));
    }
}
