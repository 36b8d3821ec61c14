package org.anju.kernel.register;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.anju.kernel.seal.CanonicalWriter;

/**
 * Puts a roll together from its entries, adds up the areas of its heads and seals the result: the way of {@link Rolls}, and
 * of a store that brings a frozen roll back. Not thread-safe, used once.
 */
public final class RollBuilder {

    private static final int FIRST_CAPACITY = 16;

    final ComplexId complex;
    final CostBearingRange range;
    final LocalDate frozenOn;
    final BitSet restricted = new BitSet();
    final BitSet joint = new BitSet();
    long total;

    private final CanonicalWriter writer = new CanonicalWriter();
    private final ImmutableList.Builder<RollEntry> entries = ImmutableList.builder();
    private final ImmutableMap.Builder<UnitId, Integer> headOfUnit = ImmutableMap.builder();
    private final Map<OwnerId, TreeSet<Integer>> headsOfOwner = new LinkedHashMap<>();
    private long[] areas = new long[FIRST_CAPACITY];
    private int heads;

    /**
     * Begins without an entry.
     *
     * @param range    whose vote it is
     * @param frozenOn the day whose owners stand on it
     */
    public RollBuilder(ComplexId complex, CostBearingRange range, LocalDate frozenOn) {
        this.complex = complex;
        this.range = range;
        this.frozenOn = frozenOn;
        writer.text(complex.value())
                .text(range.text().zh())
                .text(range.text().en())
                .count(range.buildings().size())
                .count(range.units().size())
                .day(frozenOn);
        range.buildings().stream().sorted().forEach(writer::text);
        range.units().stream().sorted().forEach(unit -> writer.text(unit.value()));
    }

    /**
     * Adds a unit; units are added by their ids.
     *
     * @throws IllegalArgumentException if the head is neither one of those before nor the next one
     */
    public RollBuilder add(RollEntry entry) {
        int head = entry.head();
        checkArgument(head <= heads, "the next head of %s is %s, not %s", complex, heads, head);
        if (head == heads) {
            newHead();
        }
        long hundredths = entry.area().hundredths();
        areas[head] += hundredths;
        total = Math.addExact(total, hundredths);
        entries.add(entry);
        headOfUnit.put(entry.unit(), head);
        entry.writeTo(writer);
        if (entry.restricted()) {
            restricted.set(head);
        }
        if (entry.isOwned()) {
            addOwners(entry.ownership(), head);
        }
        return this;
    }

    private void newHead() {
        if (heads == areas.length) {
            areas = Arrays.copyOf(areas, heads * 2);
        }
        heads++;
    }

    private void addOwners(Ownership ownership, int head) {
        if (ownership.isJoint()) {
            joint.set(head);
        }
        for (OwnerId owner : ownership.owners()) {
            headsOfOwner.computeIfAbsent(owner, unseen -> new TreeSet<>()).add(head);
        }
    }

    /**
     * Returns the roll.
     *
     * @throws IllegalArgumentException if a unit was added twice
     */
    public Roll build() {
        return new Roll(this, writer.digest());
    }

    ImmutableList<RollEntry> entries() {
        return entries.build();
    }

    ImmutableLongArray areas() {
        return ImmutableLongArray.copyOf(Arrays.copyOf(areas, heads));
    }

    ImmutableMap<UnitId, Integer> headOfUnit() {
        return headOfUnit.buildOrThrow();
    }

    ImmutableMap<OwnerId, ImmutableIntArray> headsOfOwner() {
        ImmutableMap.Builder<OwnerId, ImmutableIntArray> all = ImmutableMap.builder();
        headsOfOwner.forEach((owner, own) -> all.put(owner, ImmutableIntArray.copyOf(own)));
        return all.buildOrThrow();
    }
}
