package org.anju.credit.spi;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.anju.credit.CreditRecord;
import org.anju.kernel.register.ProviderId;

/**
 * Credit information about providers, as a store keeps it: everything that was ever told of a record, nothing edited.
 *
 * <p>What happens to a record later is told under its id again, at a later moment. Implementations are safe for use by
 * several threads; {@code CreditRecordsContract} in the test kit states the rest. A store that cannot answer throws an
 * unchecked exception of its own.
 */
public interface CreditRecords {

    /**
     * Keeps what is told, all of it or nothing. What was told before, of the same provider under the same id at the same
     * moment and with the same content, is kept once.
     *
     * @return the ids that were told at the same moment with another content; empty if everything is kept
     */
    ImmutableList<String> keep(ImmutableList<CreditRecord> told);

    /** Returns what was told of {@code provider} up to {@code knownAt}, by moment and id. */
    ImmutableList<CreditRecord> of(ProviderId provider, Instant knownAt);
}
