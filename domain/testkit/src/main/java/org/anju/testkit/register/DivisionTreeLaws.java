package org.anju.testkit.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.register.Territory;

/** What must hold for a division tree and the overlays upon it. */
public interface DivisionTreeLaws {

    /** Makes a tree. */
    default DivisionTree tree(List<Division> divisions) {
        return DivisionTree.of(divisions).get();
    }

    /** Tells whether a division lies in another. */
    default boolean contains(DivisionTree tree, DivisionCode outer, DivisionCode inner) {
        return tree.contains(outer, inner);
    }

    /** Returns the parts of a division. */
    default List<Division> children(DivisionTree tree, DivisionCode code) {
        return tree.childrenOf(code);
    }

    /** Counts things by the nodes they lie in. */
    default Map<DivisionCode, Integer> rollUp(Territory territory, List<DivisionCode> places) {
        return territory.rollUp(places);
    }

    /** A tree has every division once, whatever the order they came in. */
    @Property
    default void everyDivisionStandsOnceInWhateverOrderTheyCame(@ForAll DivisionTree any, @ForAll Random random) {
        List<Division> shuffled = new ArrayList<>(any.all());
        Collections.shuffle(shuffled, random);
        DivisionTree tree = tree(shuffled);
        assertThat(tree.all()).doesNotHaveDuplicates().hasSameElementsAs(any.all());
        assertThat(tree).isEqualTo(any);
    }

    /** A division lies in another exactly if that one is on its way to the root. */
    @Property
    default void containmentIsTheWayToTheRoot(@ForAll DivisionTree tree) {
        for (Division inner : tree.all()) {
            HashSet<Division> above = new HashSet<>(tree.ancestorsOf(inner.code()));
            above.add(inner);
            for (Division outer : tree.all()) {
                assertThat(contains(tree, outer.code(), inner.code())).isEqualTo(above.contains(outer));
            }
        }
    }

    /** The parts of a division are those that name it as their parent. */
    @Property
    default void partsAndParentsAgree(@ForAll DivisionTree tree) {
        for (Division division : tree.all()) {
            List<Division> parts = tree.all().stream()
                    .filter(other ->
                            other.parent().filter(division.code()::equals).isPresent())
                    .collect(Collectors.toList());
            assertThat(children(tree, division.code())).containsExactlyElementsOf(parts);
        }
    }

    /** A roll-up counts each thing once at the root, and at every node what its parts count and what lies in it alone. */
    @Property
    default void aRollUpCountsNothingTwice(@ForAll Territory territory, @ForAll Random random) {
        List<Division> all = territory.tree().all();
        List<DivisionCode> places =
                random.ints(20, 0, all.size()).mapToObj(i -> all.get(i).code()).collect(Collectors.toList());
        Map<DivisionCode, Integer> counts = rollUp(territory, places);
        assertThat(counts.get(territory.tree().root().code())).isEqualTo(places.size());
        RegisterArbitraries.nodes(territory).map(Division::code).forEach(node -> {
            int own = Collections.frequency(places, node);
            int parts = territory.childrenOf(node).stream()
                    .mapToInt(part -> counts.getOrDefault(part.code(), 0))
                    .sum();
            assertThat(counts.getOrDefault(node, 0)).isEqualTo(own + parts);
        });
    }
}
