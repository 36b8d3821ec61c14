package org.anju.party;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * Two posts that one person may not hold at the same time.
 *
 * @param one   a post
 * @param other another one, or the same in another body
 * @param scope where
 */
public record PostPair(Post one, Post other, Scope scope) implements Named {

    /** Where two posts cannot be held together. */
    public enum Scope implements Named {
        /** Wherever they are. */
        ANYWHERE("无论何处", "anywhere"),
        /** Only where both are for the same complex. */
        SAME_COMPLEX("同一小区", "in the same complex");

        private final Text text;

        Scope(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Tells whether it is about these two posts, in either order. */
    boolean concerns(Post held, Post proposed) {
        return one == held && other == proposed || one == proposed && other == held;
    }

    /** Reads {@code [{"one": "PROVIDER_STAFF", "other": "COMMITTEE_MEMBER", "scope": "SAME_COMPLEX"}]}. */
    static Optional<ImmutableList<PostPair>> readAll(Datum list) {
        if (!(list instanceof Datum.Many many)) {
            return Optional.empty();
        }
        ImmutableList.Builder<PostPair> pairs = ImmutableList.builder();
        for (Datum element : many.values()) {
            Optional<PostPair> pair = read(element);
            if (pair.isEmpty()) {
                return Optional.empty();
            }
            pairs.add(pair.get());
        }
        return Optional.of(pairs.build());
    }

    private static Optional<PostPair> read(Datum table) {
        Optional<Post> one = Tables.choice(table.findText("one"), Post.class);
        Optional<Post> other = Tables.choice(table.findText("other"), Post.class);
        Optional<Scope> scope = Tables.choice(table.findText("scope"), Scope.class);
        return one.isPresent() && other.isPresent() && scope.isPresent()
                ? Optional.of(new PostPair(one.get(), other.get(), scope.get()))
                : Optional.empty();
    }

    @Override
    public Text text() {
        return Text.of(
                one.text().zh() + "—" + other.text().zh() + "（" + scope.text().zh() + "）",
                one.text().en() + " and " + other.text().en() + " ("
                        + scope.text().en() + ")");
    }
}
