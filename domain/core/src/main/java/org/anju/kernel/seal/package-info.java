/**
 * Canonical bytes and the tree that seals them.
 *
 * <p>Start with {@link org.anju.kernel.seal.CanonicalWriter}: everything that is digested anywhere (rule books, rolls,
 * decisions, ledger entries, events) is written by it.
 */
package org.anju.kernel.seal;
