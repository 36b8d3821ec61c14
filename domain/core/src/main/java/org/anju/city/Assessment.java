package org.anju.city;

import java.util.Optional;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.time.Quarter;

/**
 * What the checks of one quarter found in one complex.
 *
 * @param quarter    the quarter assessed
 * @param complex    the complex
 * @param provider   the provider responsible
 * @param score      the score
 * @param sample     how many checks or cases it rests on
 * @param complaints complaints in the quarter; empty where not counted
 */
public record Assessment(
        Quarter quarter,
        ComplexId complex,
        ProviderId provider,
        Points score,
        long sample,
        Optional<Long> complaints) {}
