package org.anju.kernel.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.OptionalInt;
import org.anju.kernel.area.Area;
import org.anju.kernel.seal.Digest;

/**
 * The owners entitled to vote, frozen when the vote is opened: heads, and the area behind each.
 *
 * <p>Immutable: a later transfer changes the register, not a roll, and {@link #digest()} shows it. Heads are numbered from
 * 0 in the order of their first unit id, so that the order of rows never matters. {@link Rolls} makes one under the rule
 * book, and
 * {@link RollBuilder} one that was frozen before.
 */
public final class Roll {

    private final ComplexId complex;
    private final CostBearingRange range;
    private final LocalDate frozenOn;
    private final ImmutableLongArray areas;
    private final BitSet restricted;
    private final BitSet joint;
    private final ImmutableMap<UnitId, Integer> headOfUnit;
    private final ImmutableMap<OwnerId, ImmutableIntArray> headsOfOwner;
    private final ImmutableList<RollEntry> entries;
    private final Area area;
    private final Digest digest;

    Roll(RollBuilder builder, Digest digest) {
        this.complex = builder.complex;
        this.range = builder.range;
        this.frozenOn = builder.frozenOn;
        this.areas = builder.areas();
        this.restricted = builder.restricted;
        this.joint = builder.joint;
        this.headOfUnit = builder.headOfUnit();
        this.headsOfOwner = builder.headsOfOwner();
        this.entries = builder.entries();
        this.area = Area.ofHundredths(builder.total);
        this.digest = digest;
    }

    /** Returns the complex. */
    public ComplexId complex() {
        return complex;
    }

    /** Returns whose vote it is for. */
    public CostBearingRange range() {
        return range;
    }

    /** Returns the day it was frozen. */
    public LocalDate frozenOn() {
        return frozenOn;
    }

    /** Returns the number of heads (业主总人数). */
    public int heads() {
        return areas.length();
    }

    /** Returns the exclusive area of all of them. */
    public Area area() {
        return area;
    }

    /** Returns the hundredths of a square metre behind {@code head}. */
    public long areaOf(int head) {
        return areas.get(head);
    }

    /** Tells whether the bylaws restrict the vote of anybody on the roll. */
    public boolean hasRestricted() {
        return !restricted.isEmpty();
    }

    /** Tells whether the bylaws restrict the vote of {@code head}, who still counts in the whole. */
    public boolean isRestricted(int head) {
        return restricted.get(head);
    }

    /** Tells whether {@code head} is several owners who own a unit jointly; the ballots of any other head are one person's. */
    public boolean isJoint(int head) {
        return joint.get(head);
    }

    /** Returns the head {@code unit} belongs to; empty if it is not on the roll. */
    public OptionalInt findHead(UnitId unit) {
        Integer head = headOfUnit.get(unit);
        return head == null ? OptionalInt.empty() : OptionalInt.of(head);
    }

    /** Returns the heads {@code owner} is or belongs to, ascending; several where he owns one unit alone and another jointly. */
    public ImmutableIntArray headsOf(OwnerId owner) {
        return headsOfOwner.getOrDefault(owner, ImmutableIntArray.of());
    }

    /** Returns the number of units. */
    public int units() {
        return entries.size();
    }

    /** Returns every unit with its head, its area and who held it, by unit; never for the public. */
    public ImmutableList<RollEntry> entries() {
        return entries;
    }

    /** Returns the digest of everything on the roll: what was opened cannot be changed unseen. */
    public Digest digest() {
        return digest;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Roll that && digest.equals(that.digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    /** Returns complex, heads, area and the beginning of the digest. */
    @Override
    public String toString() {
        return complex + ": " + heads() + " heads, " + area + " m2, "
                + digest.toString().substring(0, 12);
    }
}
