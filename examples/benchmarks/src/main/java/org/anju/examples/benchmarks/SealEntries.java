package org.anju.examples.benchmarks;

import com.google.common.hash.HashCode;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Random;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.seal.MerkleTree;
import org.anju.kernel.seal.Sealer;
import org.anju.revenue.ledger.LedgerEntry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** SHA-256 over entries of 160 bytes: as a leaf, in a growing tree, and with the canonical bytes made first. */
public class SealEntries extends Measured {

    private static final int LENGTH = 160;

    private final MessageDigest bare = sha256();
    private final HashFunction guava = Hashing.sha256();
    private final byte[][] blocks = new byte[INPUTS][LENGTH];
    private final List<byte[]> list = List.of(blocks);
    private final LedgerEntry[] entries = LedgerInputs.entries(INPUTS);
    private final CanonicalWriter writer = new CanonicalWriter();
    private final Sealer sealer = new Sealer();
    private final byte[] out = new byte[Digest.SIZE];

    /** Fills the blocks. */
    public SealEntries() {
        Random random = new Random(3);
        for (byte[] block : blocks) {
            random.nextBytes(block);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Guava's hashing. */
    @Benchmark
    public HashCode peerGuava() {
        return guava.hashBytes(blocks[next()]);
    }

    /** The digest of the Java platform, reused, nothing around it. */
    @Benchmark
    public byte[] limitDigest() {
        return bare.digest(blocks[next()]);
    }

    /** The two digests that every tree needs: one of the entry and, on average, one of a node. */
    @Benchmark
    public byte[] limitDigestAndNode() throws DigestException {
        bare.update(blocks[next()]);
        bare.digest(out, 0, out.length);
        bare.update(out);
        bare.update(out);
        bare.update((byte) 1);
        bare.digest(out, 0, out.length);
        return out;
    }

    /** A leaf of an RFC 6962 tree as trees make them, many in a row. */
    @Benchmark
    @OperationsPerInvocation(INPUTS)
    public MerkleTree oursLeaves() {
        return MerkleTree.ofEntries(list);
    }

    /** A leaf of an RFC 6962 tree, alone. */
    @Benchmark
    public Digest oursLeaf() {
        return Digest.ofLeaf(blocks[next()]);
    }

    /** Leaf and tree. */
    @Benchmark
    public Sealer ours() {
        return sealer.append(blocks[next()]);
    }

    /** The canonical bytes of a ledger entry, its leaf and the tree: what verifying takes as well. */
    @Benchmark
    public Sealer oursEncodedEntry() {
        entries[next()].writeTo(writer.clear());
        return sealer.append(writer);
    }
}
