package org.anju.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Checkpoint;
import org.anju.kernel.seal.ConsistencyProof;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.seal.InclusionProof;
import org.anju.kernel.seal.MerkleTree;
import org.anju.kernel.seal.Sealer;

/** What must hold for a seal over records of texts: whatever is changed is found, whatever is in can be shown. */
public interface SealLaws {

    /** Returns the bytes of one record. */
    default byte[] bytes(List<String> fields) {
        CanonicalWriter writer = new CanonicalWriter().count(fields.size());
        fields.forEach(writer::text);
        return writer.toBytes();
    }

    /** Returns the root over all entries. */
    default Digest root(List<byte[]> entries) {
        Sealer sealer = new Sealer();
        entries.forEach(sealer::append);
        return sealer.root();
    }

    /** Tells whether a proof shows that an entry is in a tree. */
    default boolean verifies(InclusionProof proof, Digest leaf, Digest root) {
        return proof.verifies(leaf, root);
    }

    private Digest rootOf(List<List<String>> records) {
        return root(records.stream().map(this::bytes).toList());
    }

    /** A changed field, a dropped, doubled or added record, and two records in each other's place change the root. */
    @Property
    default void anyChangeIsFound(
            @ForAll @Size(min = 1, max = 12) List<@Size(min = 1, max = 3) List<@StringLength(max = 4) String>> records,
            @ForAll @IntRange(max = 11) int at,
            @ForAll @IntRange(max = 11) int with) {
        Digest sealed = rootOf(records);
        int one = at % records.size();
        int other = with % records.size();

        List<List<String>> changed = new ArrayList<>(records);
        List<String> fields = new ArrayList<>(records.get(one));
        fields.set(0, fields.get(0) + "x");
        changed.set(one, fields);
        assertThat(rootOf(changed)).as("changed").isNotEqualTo(sealed);

        List<List<String>> dropped = new ArrayList<>(records);
        dropped.remove(one);
        assertThat(rootOf(dropped)).as("dropped").isNotEqualTo(sealed);

        List<List<String>> doubled = new ArrayList<>(records);
        doubled.add(one, records.get(one));
        assertThat(rootOf(doubled)).as("doubled").isNotEqualTo(sealed);

        List<List<String>> appended = new ArrayList<>(records);
        appended.add(records.get(one));
        assertThat(rootOf(appended)).as("appended").isNotEqualTo(sealed);

        List<List<String>> swapped = new ArrayList<>(records);
        Collections.swap(swapped, one, other);
        assertThat(rootOf(swapped).equals(sealed)).as("swapped").isEqualTo(swapped.equals(records));
    }

    /** Nothing moves over the boundary of a field or of a record. */
    @Property
    default void nothingMovesOverABoundary(
            @ForAll @StringLength(max = 6) String left, @ForAll @StringLength(min = 1, max = 6) String right) {
        String longer = left + right.charAt(0);
        String shorter = right.substring(1);
        assertThat(bytes(List.of(longer, shorter))).isNotEqualTo(bytes(List.of(left, right)));
        assertThat(bytes(List.of(left + right))).isNotEqualTo(bytes(List.of(left, right)));
        assertThat(rootOf(List.of(List.of(longer), List.of(shorter))))
                .isNotEqualTo(rootOf(List.of(List.of(left), List.of(right))));
        assertThat(rootOf(List.of(List.of(left, right)))).isNotEqualTo(rootOf(List.of(List.of(left), List.of(right))));
    }

    /** Every member of a tree of any size can be shown to be in it, and nothing else can. */
    @Property(tries = 200)
    default void aMemberCanBeShownAndNothingElse(
            @ForAll MerkleTree tree,
            @ForAll @IntRange(max = 39) int at,
            @ForAll @IntRange(max = 39) int members,
            @ForAll Digest stranger) {
        Assume.that(tree.size() > 0 && !tree.leaves().contains(stranger));
        int size = members % tree.size() + 1;
        int index = at % size;
        Digest member = tree.leaves().get(index);
        InclusionProof proof = tree.inclusion(index, size);
        Digest root = tree.root(size);
        assertThat(verifies(proof, member, root)).isTrue();
        for (Digest leaf : tree.leaves()) {
            assertThat(verifies(proof, leaf, root)).isEqualTo(leaf.equals(member));
        }
        assertThat(verifies(proof, stranger, root)).isFalse();
        assertThat(verifies(proof, member, tree.root(0))).isFalse();
        if (size > 1) {
            ImmutableList<Digest> shorter = proof.path().subList(1, proof.path().size());
            assertThat(verifies(new InclusionProof(index, size, shorter), member, root))
                    .isFalse();
        }
    }

    /** A tree can be shown to have grown between any two sizes, and not from or to another tree. */
    @Property(tries = 200)
    default void growthCanBeShownBetweenAnyTwoSizes(
            @ForAll MerkleTree tree,
            @ForAll @IntRange(max = 40) int before,
            @ForAll @IntRange(max = 40) int after,
            @ForAll Digest stranger) {
        int newer = after % (tree.size() + 1);
        int older = before % (newer + 1);
        Digest oldRoot = tree.root(older);
        Digest newRoot = tree.root(newer);
        ConsistencyProof proof = tree.consistency(older, newer);
        assertThat(proof.verifies(oldRoot, newRoot)).isTrue();
        assertThat(proof.verifies(stranger, newRoot)).isEqualTo(stranger.equals(oldRoot));
        if (older > 0) {
            assertThat(proof.verifies(oldRoot, stranger)).isEqualTo(stranger.equals(newRoot));
        }
    }

    /** A sealer stopped and resumed anywhere comes to the root of the tree. */
    @Property(tries = 200)
    default void aSealerGoesOnWhereItStopped(@ForAll MerkleTree tree, @ForAll @IntRange(max = 40) int stop) {
        int first = Math.min(stop, tree.size());
        Sealer sealer = new Sealer();
        tree.leaves().subList(0, first).forEach(sealer::appendLeaf);
        Sealer resumed = new Sealer(sealer.frontier());
        tree.leaves().subList(first, tree.size()).forEach(resumed::appendLeaf);
        assertThat(resumed.root()).isEqualTo(tree.root());
        assertThat(resumed.size()).isEqualTo(tree.size());
    }

    /** A checkpoint is read as it was written. */
    @Property
    default void aCheckpointIsReadAsWritten(@ForAll Checkpoint checkpoint) {
        assertThat(Checkpoint.parse(checkpoint.toString())).isEqualTo(checkpoint);
    }
}
