package org.anju.kernel.scheme;

import java.util.Optional;

/**
 * A half-open range of scores {@code [from, below)} that makes one grade; a score at a bound belongs to the higher band.
 *
 * @param grade the code of the grade
 * @param from  the least score of the band
 * @param below the first score above it, which is where the band above begins; empty where that goes without saying
 */
public record Band(String grade, Points from, Optional<Points> below) {}
