package org.anju.kernel.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The vectors of the Certificate Transparency reference implementation: eight entries, and the roots of each size. */
class MerkleTreeTest {

    private static final ImmutableList<byte[]> ENTRIES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(BaseEncoding.base16().lowerCase()::decode)
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableList<String> ROOTS = ImmutableList.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final MerkleTree TREE = MerkleTree.ofEntries(ENTRIES);

    private static ImmutableList<Digest> digests(String... hex) {
        return Stream.of(hex).map(Digest::parse).collect(ImmutableList.toImmutableList());
    }

    @Test
    void theRootsOfAllSizesAreThoseOfTheReference() {
        Sealer sealer = new Sealer();
        assertThat(sealer.root()).hasToString(ROOTS.get(0));
        for (int size = 1; size <= 8; size++) {
            sealer.append(ENTRIES.get(size - 1));
            assertThat(sealer.root()).hasToString(ROOTS.get(size));
            assertThat(TREE.root(size)).hasToString(ROOTS.get(size));
            assertThat(sealer.size()).isEqualTo(size);
            assertThat(sealer.frontier().peaks()).hasSize(Integer.bitCount(size));
        }
        assertThat(TREE.root()).hasToString(ROOTS.get(8));
        assertThat(TREE.size()).isEqualTo(8);
        assertThat(TREE.checkpoint("x")).isEqualTo(sealer.checkpoint("x"));
    }

    @Test
    void inclusionProofsAreThoseOfTheReference() {
        assertThat(TREE.inclusion(0, 1).path()).isEmpty();
        assertThat(TREE.inclusion(0, 8).path())
                .isEqualTo(digests(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"));
        assertThat(TREE.inclusion(5, 8).path())
                .isEqualTo(digests(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
        assertThat(TREE.inclusion(2, 3).path())
                .isEqualTo(digests("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"));
    }

    @Test
    void consistencyProofsAreThoseOfTheReference() {
        assertThat(TREE.consistency(1, 1).path()).isEmpty();
        assertThat(TREE.consistency(0, 8).path()).isEmpty();
        assertThat(TREE.consistency(1, 8).path())
                .isEqualTo(digests(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"));
        assertThat(TREE.consistency(6, 8).path())
                .isEqualTo(digests(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
        assertThat(TREE.consistency(2, 5).path())
                .isEqualTo(digests(
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"));
    }

    @Test
    void aProofHoldsForItsOwnTreeOnly() {
        for (int size = 1; size <= 8; size++) {
            for (int index = 0; index < size; index++) {
                for (int other = 0; other < 8; other++) {
                    for (int root = 0; root <= 8; root++) {
                        assertThat(TREE.inclusion(index, size)
                                        .verifies(TREE.leaves().get(other), TREE.root(root)))
                                .isEqualTo(other == index && root == size);
                    }
                }
            }
        }
    }

    @Test
    void growthIsProvedBetweenAnyTwoSizesAndNoOthers() {
        for (int newer = 0; newer <= 8; newer++) {
            for (int older = 0; older <= newer; older++) {
                ConsistencyProof proof = TREE.consistency(older, newer);
                for (int a = 0; a <= 8; a++) {
                    for (int b = 0; b <= 8; b++) {
                        // everything grows from nothing, and whatever is equal did not change
                        boolean holds = older == newer
                                ? a == b && (a == 0) == (older == 0)
                                : a == older && (b == newer || older == 0);
                        assertThat(proof.verifies(TREE.root(a), TREE.root(b)))
                                .as("%s-%s for %s-%s", older, newer, a, b)
                                .isEqualTo(holds);
                    }
                }
            }
        }
    }

    @Test
    void aProofThatIsTooShortTooLongOrOutOfRangeDoesNotHold() {
        InclusionProof proof = TREE.inclusion(5, 8);
        Digest leaf = TREE.leaves().get(5);
        ImmutableList<Digest> path = proof.path();
        ImmutableList<Digest> longer =
                ImmutableList.<Digest>builder().addAll(path).add(Digest.EMPTY).build();
        assertThat(new InclusionProof(5, 8, path.subList(0, 2)).verifies(leaf, TREE.root()))
                .isFalse();
        assertThat(new InclusionProof(5, 8, longer).verifies(leaf, TREE.root())).isFalse();
        assertThat(new InclusionProof(-1, 8, path).verifies(leaf, TREE.root())).isFalse();
        assertThat(new InclusionProof(8, 8, path).verifies(leaf, TREE.root())).isFalse();
        assertThat(new InclusionProof(4, 8, path).verifies(leaf, TREE.root())).isFalse();
        ImmutableList<Digest> growth = TREE.consistency(3, 8).path();
        assertThat(new ConsistencyProof(3, 8, growth.subList(0, 2)).verifies(TREE.root(3), TREE.root()))
                .isFalse();
        assertThat(new ConsistencyProof(3, 8, ImmutableList.of()).verifies(TREE.root(3), TREE.root()))
                .isFalse();
        assertThat(new ConsistencyProof(4, 8, ImmutableList.of()).verifies(TREE.root(4), TREE.root()))
                .isFalse();
        assertThat(new ConsistencyProof(
                                3,
                                8,
                                ImmutableList.<Digest>builder()
                                        .addAll(growth)
                                        .add(Digest.EMPTY)
                                        .build())
                        .verifies(TREE.root(3), TREE.root()))
                .isFalse();
        assertThat(new ConsistencyProof(8, 3, growth).verifies(TREE.root(), TREE.root(3)))
                .isFalse();
        assertThat(new ConsistencyProof(-1, 3, growth).verifies(Digest.EMPTY, TREE.root(3)))
                .isFalse();
        assertThat(new ConsistencyProof(0, 3, growth).verifies(Digest.EMPTY, TREE.root(3)))
                .isFalse();
        assertThat(new ConsistencyProof(3, 3, growth).verifies(TREE.root(3), TREE.root(3)))
                .isFalse();
        assertThat(new ConsistencyProof(0, 0, ImmutableList.of()).verifies(TREE.root(3), TREE.root(3)))
                .isFalse();
    }

    @Test
    void aSealerGoesOnFromItsFrontier() {
        for (int size = 0; size <= 8; size++) {
            Sealer first = new Sealer();
            ENTRIES.subList(0, size).forEach(first::append);
            Sealer second = new Sealer(first.frontier());
            ENTRIES.subList(size, 8).forEach(second::append);
            assertThat(second.frontier().root()).isEqualTo(TREE.root());
            assertThat(second.size()).isEqualTo(8);
        }
        assertThat(new Sealer().frontier()).isEqualTo(Frontier.EMPTY);
    }

    @Test
    void anEntryCanBeAPartOfABufferAWriterOrALeaf() {
        CanonicalWriter writer = new CanonicalWriter().text("事件").number(5);
        byte[] bytes = writer.toBytes();
        byte[] padded = new byte[bytes.length + 5];
        System.arraycopy(bytes, 0, padded, 3, bytes.length);

        Digest root = new Sealer().append(bytes).root();

        assertThat(new Sealer().append(writer).root()).isEqualTo(root);
        assertThat(new Sealer().append(padded, 3, bytes.length).root()).isEqualTo(root);
        assertThat(new Sealer().appendLeaf(Digest.ofLeaf(bytes)).root()).isEqualTo(root);
    }

    @Test
    void whatCannotBeAskedOfATreeIsRefused() {
        assertThatThrownBy(() -> TREE.root(9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TREE.root(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TREE.inclusion(8, 8)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> TREE.inclusion(3, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TREE.consistency(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TREE.consistency(-1, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TREE.consistency(4, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Frontier(3, ImmutableList.of(Digest.EMPTY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Frontier(-1, ImmutableList.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
