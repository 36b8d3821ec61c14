package org.anju.kernel.journal;

/**
 * An event as the feed hands it on.
 *
 * @param place    its place in the feed; 0 is the first, without gaps
 * @param journal  the journal it is recorded in
 * @param recorded the event with its place there
 */
public record FedEvent(long place, String journal, RecordedEvent recorded) {}
