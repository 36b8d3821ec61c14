package org.anju.kernel.register;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/**
 * Freezes the roll of a vote: counts heads and adds up areas as SPC-BZ arts. 8-9 and HN arts. 92-93 say.
 *
 * <p>What the law leaves to the rules of procedure is read only where the units at hand raise the question: a complex
 * without parking units needs no word on parking. A unit without an area or an owner leaves the roll undetermined and is
 * named; so does a roll on which nobody stands. Pure and thread-safe.
 */
public final class Rolls {

    private static final Fact AREA = Fact.official("AREA_MISSING", "专有部分面积", "exclusive area of a unit");
    private static final Fact OWNER = Fact.official("OWNER_MISSING", "专有部分权利人", "owner of a unit");
    private static final Fact ENTITLED = Fact.open("EMPTY_ROLL", "有表决权的业主", "owners entitled to vote");
    private static final Fact RANGE = Fact.open("roll.range", "表决范围", "range of the vote");
    private static final Fact UNITS = Fact.open("roll.units", "专有部分个数", "exclusive parts");
    private static final Fact PARKING = Fact.open("roll.parking", "车位个数", "parking units");
    private static final Fact RESTRICTED = Fact.open("roll.restricted", "表决权受限制的人数", "heads whose vote is restricted");
    private static final Fact HEADS = Fact.open("roll.heads", "业主总人数", "heads");
    private static final Fact TOTAL = Fact.open("roll.area", "专有部分总面积", "total exclusive area");

    private final RuleBook book;

    private Rolls(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static Rolls by(RuleBook book) {
        return new Rolls(book);
    }

    /**
     * Freezes the roll of {@code basis} on the day of {@code asOf}.
     *
     * @return the roll, or undetermined naming every unit without area ({@code AREA_MISSING}) or owner
     *     ({@code OWNER_MISSING}), an empty roll ({@code EMPTY_ROLL}) and every open parameter
     * @throws IllegalArgumentException if a unit or its ownership is given twice
     */
    public Decision<Roll> freeze(RollBasis basis, AsOf asOf) {
        Reasoning why = Reasoning.of("roll", book, asOf);
        why.readIfSet(RollParameters.HEAD_COUNTING);
        why.readIfSet(RollParameters.AREA_PRECEDENCE);
        why.use(RANGE, basis.range());
        ImmutableList<ExclusiveUnit> units = counted(basis, why);
        ImmutableList<Part> parts = parts(units, basis, why);
        int[] groups = groups(parts, why);
        BitSet left = leftOut(basis, parts, groups, why);
        if (why.lacks()) {
            return why.undetermined();
        }
        Roll roll = roll(basis, asOf.validOn(), parts, groups, left);
        if (roll.area().equals(Area.ZERO)) {
            why.lack(ENTITLED);
            return why.undetermined();
        }
        why.use(UNITS, roll.units());
        why.use(HEADS, roll.heads());
        why.use(TOTAL, roll.area());
        return why.conclude(roll);
    }

    /** Returns the units in range, by id; parking only if it counts. */
    private static ImmutableList<ExclusiveUnit> counted(RollBasis basis, Reasoning why) {
        List<ExclusiveUnit> units = new ArrayList<>();
        long parking = 0;
        for (ExclusiveUnit unit : basis.units()) {
            if (unit.complex().equals(basis.complex()) && basis.range().covers(unit)) {
                units.add(unit);
                parking += unit.usage().isParking() ? 1 : 0;
            }
        }
        if (parking > 0) {
            why.use(PARKING, parking);
            boolean counts = why.read(RollParameters.PARKING_COUNTS).find().orElse(true);
            units.removeIf(unit -> unit.usage().isParking() && !counts);
        }
        units.sort(Comparator.comparing(ExclusiveUnit::id));
        return ImmutableList.copyOf(units);
    }

    private static ImmutableList<Part> parts(ImmutableList<ExclusiveUnit> units, RollBasis basis, Reasoning why) {
        ImmutableMap<UnitId, Ownership> ownerships = Maps.uniqueIndex(basis.ownerships(), Ownership::unit);
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        for (ExclusiveUnit unit : units) {
            Optional<Area> area = unit.areas().area();
            Optional<Ownership> ownership = Optional.ofNullable(ownerships.get(unit.id()));
            if (area.isPresent() && ownership.isPresent()) {
                parts.add(new Part(unit, area.get(), ownership.get()));
                continue;
            }
            if (area.isEmpty()) {
                why.lack(AREA, unit.id().value());
            }
            if (ownership.isEmpty()) {
                why.lack(OWNER, unit.id().value());
            }
        }
        return parts.build();
    }

    /** Groups the parts by head; asks how a buyer is recognised only where the answers differ. */
    private static int[] groups(ImmutableList<Part> parts, Reasoning why) {
        List<Ownership> ownerships = parts.stream().map(Part::ownership).collect(toImmutableList());
        int[] strict = SameBuyer.group(ownerships, OwnerIdentityKey.SAME_OWNERS);
        if (ownerships.stream().noneMatch(Ownership::isJoint)
                || agree(strict, SameBuyer.group(ownerships, OwnerIdentityKey.ANY_SHARED_OWNER))) {
            return strict;
        }
        Reading<OwnerIdentityKey> key = why.read(RollParameters.OWNER_IDENTITY_KEY);
        return SameBuyer.group(ownerships, key.find().orElse(OwnerIdentityKey.SAME_OWNERS));
    }

    /** If the narrowest and the widest reading agree, so does every one between. */
    private static boolean agree(int[] narrowest, int[] widest) {
        return Arrays.equals(narrowest, widest);
    }

    /** Returns the groups that the bylaws take out of the whole. */
    private static BitSet leftOut(RollBasis basis, ImmutableList<Part> parts, int[] groups, Reasoning why) {
        BitSet restricted = new BitSet();
        for (int i = 0; i < groups.length; i++) {
            if (isRestricted(parts.get(i).ownership(), basis)) {
                restricted.set(groups[i]);
            }
        }
        if (restricted.isEmpty()) {
            return restricted;
        }
        why.use(RESTRICTED, restricted.cardinality());
        boolean stay = why.read(RollParameters.RESTRICTED_IN_DENOMINATOR).find().orElse(true);
        return stay ? new BitSet() : restricted;
    }

    /** Tells whether a vote in {@code ownership} is restricted; who only bought has none that could be. */
    private static boolean isRestricted(Ownership ownership, RollBasis basis) {
        return ownership.title() != Title.CONTRACT_ONLY
                && ownership.owners().stream().anyMatch(basis.restricted()::contains);
    }

    /** Numbers the heads of grouped units in the order of their first one; the groups in {@code left} are left out. */
    private static Roll roll(
            RollBasis basis, LocalDate frozenOn, ImmutableList<Part> parts, int[] groups, BitSet left) {
        RollBuilder roll = new RollBuilder(basis.complex(), basis.range(), frozenOn);
        int[] headOfGroup = new int[groups.length];
        Arrays.fill(headOfGroup, -1);
        int heads = 0;
        for (int i = 0; i < groups.length; i++) {
            int group = groups[i];
            if (left.get(group)) {
                continue;
            }
            if (headOfGroup[group] < 0) {
                headOfGroup[group] = heads++;
            }
            Part part = parts.get(i);
            roll.add(new RollEntry(
                    headOfGroup[group], part.area(), part.ownership(), isRestricted(part.ownership(), basis)));
        }
        return roll.build();
    }
}
