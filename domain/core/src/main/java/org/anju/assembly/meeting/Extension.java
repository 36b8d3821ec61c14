package org.anju.assembly.meeting;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A lengthening of the time to vote (投票期延长), in local time.
 *
 * @param announcedAt when it was announced to the owners; empty if that is not known
 * @param until       when voting closes by it
 */
public record Extension(Optional<LocalDateTime> announcedAt, LocalDateTime until) {}
