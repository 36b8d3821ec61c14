package org.anju.kernel.register;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;

/**
 * The administrative tree from a province down to its communities.
 *
 * <p>Divisions stand in the order of a walk from the root, siblings by code; a subtree is therefore one stretch of the
 * list, and every question is answered without a search. The order of the list it was made from does not matter.
 * Immutable.
 */
public final class DivisionTree {

    private final ImmutableList<Division> divisions;
    private final ImmutableMap<DivisionCode, Integer> places;
    private final int[] ends;

    DivisionTree(ImmutableList<Division> divisions, int[] ends) {
        this.divisions = divisions;
        this.ends = ends;
        ImmutableMap.Builder<DivisionCode, Integer> index = ImmutableMap.builderWithExpectedSize(divisions.size());
        for (int i = 0; i < divisions.size(); i++) {
            index.put(divisions.get(i).code(), i);
        }
        this.places = index.buildOrThrow();
    }

    /** Returns the tree of {@code divisions}, or everything that keeps them from being one. */
    public static Validation<Seq<Finding>, DivisionTree> of(List<Division> divisions) {
        return new DivisionTreeBuilder(divisions).build();
    }

    /** Returns the division with the given code, if the tree has it. */
    public Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(places.get(code)).map(divisions::get);
    }

    /** Tells whether the tree has a division with the given code. */
    public boolean has(DivisionCode code) {
        return places.containsKey(code);
    }

    /** Returns the root. */
    public Division root() {
        return divisions.get(0);
    }

    /** Returns every division, each before its parts, siblings by code. */
    public ImmutableList<Division> all() {
        return divisions;
    }

    /** Returns every division of one level, by code within each parent. */
    public ImmutableList<Division> ofLevel(DivisionLevel level) {
        return divisions.stream().filter(division -> division.level() == level).collect(toImmutableList());
    }

    /** Returns the division that {@code code} is part of; empty for the root and for a code the tree does not have. */
    public Optional<Division> parentOf(DivisionCode code) {
        return find(code).flatMap(Division::parent).flatMap(this::find);
    }

    /** Returns the direct parts of {@code code} by code; none for a code the tree does not have. */
    public ImmutableList<Division> childrenOf(DivisionCode code) {
        Integer place = places.get(code);
        ImmutableList.Builder<Division> children = ImmutableList.builder();
        if (place != null) {
            for (int i = place + 1; i < ends[place]; i = ends[i]) {
                children.add(divisions.get(i));
            }
        }
        return children.build();
    }

    /** Returns what {@code code} is part of, nearest first, ending with the root. */
    public ImmutableList<Division> ancestorsOf(DivisionCode code) {
        ImmutableList.Builder<Division> ancestors = ImmutableList.builder();
        for (Optional<Division> next = parentOf(code);
                next.isPresent();
                next = parentOf(next.get().code())) {
            ancestors.add(next.get());
        }
        return ancestors.build();
    }

    /** Returns {@code code} and everything within it, each before its parts. */
    public ImmutableList<Division> subtreeOf(DivisionCode code) {
        Integer place = places.get(code);
        return place == null ? ImmutableList.of() : divisions.subList(place, ends[place]);
    }

    /** Tells whether {@code inner} is {@code outer} or lies within it. */
    public boolean contains(DivisionCode outer, DivisionCode inner) {
        Integer place = places.get(outer);
        Integer other = places.get(inner);
        return place != null && other != null && other >= place && other < ends[place];
    }

    /** Returns the level of {@code code}; throws if the tree does not have it. */
    public DivisionLevel levelOf(DivisionCode code) {
        Optional<Division> division = find(code);
        checkArgument(division.isPresent(), "no such division: %s", code);
        return division.get().level();
    }

    /** Returns how many divisions there are. */
    public int size() {
        return divisions.size();
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof DivisionTree that && divisions.equals(that.divisions);
    }

    @Override
    public int hashCode() {
        return divisions.hashCode();
    }

    /** Returns the root and the number of divisions, for logs. */
    @Override
    public String toString() {
        return root().name() + " (" + size() + ")";
    }
}
