package org.anju.assembly;

import java.time.Instant;
import java.util.Optional;

/**
 * A lengthening of the time to vote (投票期延长).
 *
 * @param announcedAt when it was announced to the owners; empty if that is not known
 * @param until       when voting closes by it
 */
public record Extension(Optional<Instant> announcedAt, Instant until) {}
