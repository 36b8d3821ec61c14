package org.anju.party;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.time.DateRange;

/**
 * A cross-appointment that was looked at: what was proposed, and what it rests on. Who is appointed stands in the proposal.
 *
 * @param route   the route
 * @param seat    the post
 * @param term    the days it is to be held
 * @param restsOn the posts held on the first day that lead there
 */
public record CrossAppointment(Route route, Seat seat, DateRange term, ImmutableList<Seat> restsOn) {}
