/**
 * Canonical bytes and the tree that seals them.
 *
 * <p>Start with {@link org.anju.kernel.seal.CanonicalWriter}: everything that is digested anywhere (rule books, rolls,
 * decisions, ledger entries, events) is written by it. {@link org.anju.kernel.seal.Sealer} makes a
 * {@link org.anju.kernel.seal.Checkpoint} of many records, {@link org.anju.kernel.seal.MerkleTree} proves what is in them.
 */
package org.anju.kernel.seal;
