/**
 * What happened, written once and never changed: streams of events with the law they cite.
 *
 * <p>Start with {@link org.anju.kernel.journal.Event}. The port is {@code Journal} in {@code org.anju.kernel.journal.spi};
 * a store in memory is in {@code org.anju.kernel.journal.memory}.
 */
package org.anju.kernel.journal;
