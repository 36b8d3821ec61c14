package org.anju.city;

import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.DateRange;

/**
 * The days on which a provider serves a complex.
 *
 * @param provider the provider
 * @param days     the days
 */
public record Service(ProviderId provider, DateRange days) {}
