package org.anju.party;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * Which posts a route leads from and to.
 *
 * @param from      posts one of which must be held
 * @param to        posts that may be given
 * @param confirmed whether a competent organisation must have confirmed that the conditions (符合条件) are met
 */
public record RoutePosts(ImmutableSet<Post> from, ImmutableSet<Post> to, boolean confirmed) implements Named {

    /** Reads {@code {"from": ["COMMITTEE_CHAIR"], "to": ["PARTY_PART_TIME_MEMBER"], "confirmed": true}}. */
    static Optional<RoutePosts> read(Datum table) {
        return Tables.choices(table.find("from"), Post.class)
                .flatMap(from -> Tables.choices(table.find("to"), Post.class)
                        .flatMap(to ->
                                Tables.flag(table, "confirmed").map(confirmed -> new RoutePosts(from, to, confirmed))));
    }

    @Override
    public Text text() {
        return Text.of(
                Tables.names(from, true) + "→" + Tables.names(to, true),
                Tables.names(from, false) + " → " + Tables.names(to, false));
    }
}
