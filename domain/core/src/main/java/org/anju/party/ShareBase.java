package org.anju.party;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.time.Quarter;

/**
 * What the sums of a report count of withheld committees that come or go: sums with and without one would tell its number. One
 * that was not there in the first quarter is left out; one that ends is counted on as it last was. As every later report begins
 * with the same quarter, it counts the same.
 *
 * @param leftOut   committees that stand in no sum
 * @param countedOn committees that are counted on where they no longer exist
 */
record ShareBase(ImmutableSet<BodyId> leftOut, ImmutableSet<BodyId> countedOn) {

    static final ShareBase EVERYBODY = new ShareBase(ImmutableSet.of(), ImmutableSet.of());

    private static final MemberCount NOBODY = MemberCount.of(0, 0);

    /** Returns what is counted of a committee in each quarter. */
    MemberCount[] counts(CommitteeCounts committee, List<Quarter> quarters) {
        MemberCount[] counts = new MemberCount[quarters.size()];
        boolean counted = !leftOut.contains(committee.committee());
        MemberCount last = NOBODY;
        for (int q = 0; q < counts.length; q++) {
            MemberCount stated = committee.quarters().getOrDefault(quarters.get(q), NOBODY);
            boolean gone = stated.members() == 0 && countedOn.contains(committee.committee());
            last = gone ? last : stated;
            counts[q] = counted ? last : NOBODY;
        }
        return counts;
    }

    /** Returns this base and what must be kept out of the sums as well: {@code gaps}, withheld and not always there. */
    ShareBase with(List<CommitteeCounts> gaps, Quarter first) {
        Set<BodyId> late = gaps.stream()
                .filter(each -> each.quarters().getOrDefault(first, NOBODY).members() == 0)
                .map(CommitteeCounts::committee)
                .collect(toImmutableSet());
        Set<BodyId> all = gaps.stream().map(CommitteeCounts::committee).collect(toImmutableSet());
        return new ShareBase(
                sorted(Sets.union(leftOut, late)), sorted(Sets.union(countedOn, Sets.difference(all, late))));
    }

    private static ImmutableSet<BodyId> sorted(Set<BodyId> ids) {
        return ids.stream().sorted().collect(toImmutableSet());
    }
}
