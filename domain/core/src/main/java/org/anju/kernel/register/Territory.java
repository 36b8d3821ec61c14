package org.anju.kernel.register;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A division tree with the overlays upon it: who stands above whom in fact.
 *
 * <p>Every division has at most one parent here, the overlay it is a member of or else the one in the tree. So every
 * community lies on one line up to the root, and whatever is counted along these lines is counted once at each node.
 * Immutable.
 */
public final class Territory {

    private final DivisionTree tree;
    private final ImmutableMap<DivisionCode, Overlay> overlays;
    private final ImmutableMap<DivisionCode, Overlay> overlayOfMember;

    Territory(
            DivisionTree tree,
            ImmutableMap<DivisionCode, Overlay> overlays,
            ImmutableMap<DivisionCode, Overlay> overlayOfMember) {
        this.tree = tree;
        this.overlays = overlays;
        this.overlayOfMember = overlayOfMember;
    }

    /** Returns a territory without overlays. */
    public static Territory of(DivisionTree tree) {
        return new Territory(tree, ImmutableMap.of(), ImmutableMap.of());
    }

    /** Returns {@code tree} with {@code overlays}, or everything that keeps them from lying on it. */
    public static Validation<Seq<Finding>, Territory> of(DivisionTree tree, List<Overlay> overlays) {
        return new TerritoryBuilder(tree, overlays).build();
    }

    /** Returns the tree below the overlays. */
    public DivisionTree tree() {
        return tree;
    }

    /** Returns the overlays. */
    public ImmutableList<Overlay> overlays() {
        return overlays.values().asList();
    }

    /** Returns the division or overlay node with the given code. */
    public Optional<Division> find(DivisionCode code) {
        return tree.find(code).or(() -> Optional.ofNullable(overlays.get(code)).map(Overlay::node));
    }

    /**
     * Returns the members of the overlay {@code code}: on the right those stated, on the left that nobody stated them, or
     * that there is no such overlay.
     */
    public Either<Finding, ImmutableSet<DivisionCode>> membersOf(DivisionCode code) {
        Overlay overlay = overlays.get(code);
        if (overlay == null) {
            return Either.left(new Finding(-1, Fault.UNKNOWN_DIVISION, code.value()));
        }
        return overlay.members()
                .<Either<Finding, ImmutableSet<DivisionCode>>>map(Either::right)
                .orElseGet(() -> Either.left(
                        new Finding(-1, Fault.MEMBERS_NOT_STATED, overlay.node().name())));
    }

    /** Returns what stands above {@code code}: the overlay it is a member of, else its parent in the tree. */
    public Optional<Division> parentOf(DivisionCode code) {
        Overlay overlay = overlayOfMember.get(code);
        if (overlay != null) {
            return Optional.of(overlay.node());
        }
        return find(code).flatMap(Division::parent).flatMap(tree::find);
    }

    /** Returns {@code code} and everything above it, up to the root; nothing for a code that is not there. */
    public ImmutableList<Division> lineOf(DivisionCode code) {
        ImmutableList.Builder<Division> line = ImmutableList.builder();
        for (Optional<Division> next = find(code);
                next.isPresent();
                next = parentOf(next.get().code())) {
            line.add(next.get());
        }
        return line.build();
    }

    /** Returns whether {@code above} is {@code code} or stands in its line: an overlay takes its members out of their division. */
    public boolean governs(DivisionCode above, DivisionCode code) {
        return lineOf(code).stream().anyMatch(node -> node.code().equals(above));
    }

    /** Returns the node of the given level above {@code code}, or itself; empty where its line has none. */
    public Optional<Division> above(DivisionCode code, DivisionLevel level) {
        return lineOf(code).stream().filter(node -> node.level() == level).findFirst();
    }

    /** Returns the nodes directly below {@code code}, by code. */
    public ImmutableList<Division> childrenOf(DivisionCode code) {
        Overlay overlay = overlays.get(code);
        if (overlay != null) {
            return overlay.members().orElse(ImmutableSet.of()).stream()
                    .sorted()
                    .flatMap(member -> tree.find(member).stream())
                    .collect(toImmutableList());
        }
        return java.util.stream.Stream.concat(
                        tree.childrenOf(code).stream().filter(child -> !overlayOfMember.containsKey(child.code())),
                        overlays.values().stream()
                                .map(Overlay::node)
                                .filter(node -> node.parent().equals(Optional.of(code))))
                .sorted(java.util.Comparator.comparing(Division::code))
                .collect(toImmutableList());
    }

    /**
     * Returns the communities that lie in {@code code}: in a division of the tree those the tree has there, in an overlay
     * those of its members; none for a code that is not there.
     */
    public ImmutableSet<DivisionCode> communitiesIn(DivisionCode code) {
        Overlay overlay = overlays.get(code);
        Set<DivisionCode> roots =
                overlay == null ? Set.of(code) : overlay.members().orElse(ImmutableSet.of());
        return roots.stream()
                .flatMap(root -> tree.subtreeOf(root).stream())
                .filter(division -> division.level() == DivisionLevel.COMMUNITY)
                .map(Division::code)
                .collect(toImmutableSet());
    }

    /**
     * Returns {@code code} and everything that lies in it: of an overlay its members with what lies in them; none for a code
     * that is not there.
     */
    public ImmutableSet<DivisionCode> subtreeOf(DivisionCode code) {
        ImmutableSet.Builder<DivisionCode> subtree = ImmutableSet.builder();
        find(code).ifPresent(node -> subtree.add(code));
        childrenOf(code).forEach(child -> subtree.addAll(subtreeOf(child.code())));
        return subtree.build();
    }

    /**
     * Counts things by the node they lie in, each once at every node of its line.
     *
     * @param places where each thing lies; a code that is not there counts nowhere
     * @return the counts of every node that has any, by code
     */
    public ImmutableMap<DivisionCode, Integer> rollUp(Iterable<DivisionCode> places) {
        TreeMap<DivisionCode, Integer> counts = new TreeMap<>();
        for (DivisionCode place : places) {
            lineOf(place).forEach(node -> counts.merge(node.code(), 1, Math::addExact));
        }
        return ImmutableMap.copyOf(counts);
    }
}
