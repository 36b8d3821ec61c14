package org.anju.city;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.DateRange;

/**
 * The days on which a provider serves a complex.
 *
 * @param provider the provider
 * @param days     the days
 */
public record Service(ProviderId provider, DateRange days) {

    /** Returns who serves on {@code day}, if anybody does. */
    static Optional<ProviderId> on(ImmutableList<Service> services, LocalDate day) {
        return services.stream()
                .filter(service -> service.days().contains(day))
                .map(Service::provider)
                .findFirst();
    }
}
