package org.anju.kernel.scheme;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.law.Named;

/**
 * A record as a scheme sees it. A plain record, because a province makes millions of them.
 *
 * @param id        the record's id; not empty
 * @param item      the code of the item it is a record of
 * @param from      the day it takes effect
 * @param until     the first day on which it no longer counts, where the record itself says; else item and scheme say
 * @param points    its points, where the item leaves them to the record
 * @param fact      the fact behind it, which several records may share; empty where it stands alone
 * @param contested whether an objection to it is pending
 * @param excluded  why the law keeps it out whatever the scheme says; empty where it does not
 */
public record Mark(
        String id,
        String item,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Points> points,
        String fact,
        boolean contested,
        Optional<Named> excluded) {

    /** The order in which a score goes through records, so that the order of storage never shows. */
    private static final Comparator<Mark> BY_DAY = (first, second) -> {
        int days = first.from.compareTo(second.from);
        return days != 0 ? days : first.id.compareTo(second.id);
    };

    /** Throws if there is no id, or the points are negative. */
    public Mark {
        checkArgument(!id.isEmpty(), "a record needs an id");
        checkArgument(points.isEmpty() || !points.get().isNegative(), "the group decides what is deducted: %s", id);
    }

    /** Returns a record of {@code item} that takes effect on {@code from}. */
    public static Mark of(String id, String item, LocalDate from) {
        return new Mark(id, item, from, Optional.empty(), Optional.empty(), "", false, Optional.empty());
    }

    /** Returns the same record that counts until the day before {@code day}. */
    public Mark until(LocalDate day) {
        return new Mark(id, item, from, Optional.of(day), points, fact, contested, excluded);
    }

    /** Returns the same record with points of its own. */
    public Mark worth(Points worth) {
        return new Mark(id, item, from, until, Optional.of(worth), fact, contested, excluded);
    }

    /** Returns the same record of the fact {@code id}. */
    public Mark ofFact(String factId) {
        return new Mark(id, item, from, until, points, factId, contested, excluded);
    }

    /** Returns the same record with an objection pending. */
    public Mark underObjection() {
        return new Mark(id, item, from, until, points, fact, true, excluded);
    }

    /** Returns the same record kept out for {@code reason}. */
    public Mark excludedFor(Named reason) {
        return new Mark(id, item, from, until, points, fact, contested, Optional.of(reason));
    }

    /** Returns {@code marks} in the order in which a score goes through them. */
    static Mark[] sorted(List<Mark> marks) {
        Mark[] sorted = marks.toArray(new Mark[0]);
        Arrays.sort(sorted, BY_DAY);
        return sorted;
    }
}
