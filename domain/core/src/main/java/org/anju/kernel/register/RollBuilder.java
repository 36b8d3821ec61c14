package org.anju.kernel.register;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.anju.kernel.seal.CanonicalWriter;

/** Numbers the heads of grouped units, adds up their areas and seals the result. */
final class RollBuilder {

    final RollBasis basis;
    final LocalDate frozenOn;
    final BitSet restricted = new BitSet();
    final BitSet joint = new BitSet();
    long total;

    private final ImmutableMap.Builder<UnitId, Integer> headOfUnit = ImmutableMap.builder();
    private final Map<OwnerId, TreeSet<Integer>> headsOfOwner = new LinkedHashMap<>();
    private long[] areas = new long[0];

    RollBuilder(RollBasis basis, LocalDate frozenOn) {
        this.basis = basis;
        this.frozenOn = frozenOn;
    }

    /** Builds the roll of {@code parts}, sorted by unit; the groups in {@code left} are left out. */
    Roll build(List<Part> parts, int[] groups, BitSet left) {
        CanonicalWriter writer = new CanonicalWriter()
                .text(basis.complex().value())
                .text(basis.range().text().zh())
                .day(frozenOn);
        int[] headOfGroup = new int[parts.size()];
        Arrays.fill(headOfGroup, -1);
        areas = new long[parts.size()];
        int heads = 0;
        for (int i = 0; i < groups.length; i++) {
            int group = groups[i];
            if (left.get(group)) {
                continue;
            }
            if (headOfGroup[group] < 0) {
                headOfGroup[group] = heads++;
            }
            add(parts.get(i), headOfGroup[group], writer);
        }
        areas = Arrays.copyOf(areas, heads);
        writer.count(restricted.cardinality());
        restricted.stream().forEach(writer::number);
        return new Roll(this, writer.digest());
    }

    private void add(Part part, int head, CanonicalWriter writer) {
        long hundredths = part.area().hundredths();
        areas[head] += hundredths;
        total = Math.addExact(total, hundredths);
        headOfUnit.put(part.unit().id(), head);
        writer.text(part.unit().id().value())
                .number(hundredths)
                .count(head)
                .count(part.ownership().owners().size());
        for (OwnerId owner : part.ownership().owners()) {
            writer.text(owner.value());
            // who only bought is no owner yet: the head is the developer's
            if (part.ownership().title() != Title.CONTRACT_ONLY) {
                headsOfOwner.computeIfAbsent(owner, unseen -> new TreeSet<>()).add(head);
                if (part.ownership().isJoint()) {
                    joint.set(head);
                }
                if (basis.restricted().contains(owner)) {
                    restricted.set(head);
                }
            }
        }
    }

    ImmutableLongArray areas() {
        return ImmutableLongArray.copyOf(areas);
    }

    ImmutableMap<UnitId, Integer> headOfUnit() {
        return headOfUnit.buildOrThrow();
    }

    ImmutableMap<OwnerId, ImmutableIntArray> headsOfOwner() {
        ImmutableMap.Builder<OwnerId, ImmutableIntArray> heads = ImmutableMap.builder();
        headsOfOwner.forEach((owner, all) -> heads.put(owner, ImmutableIntArray.copyOf(all)));
        return heads.buildOrThrow();
    }
}
