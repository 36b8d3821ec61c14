package org.anju.fee;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a unit came to its owner.
 *
 * @param contractDay the day on which the purchase contract hands it over
 * @param deliveredOn the day it was in fact handed over; empty while it was not
 */
public record Handover(LocalDate contractDay, Optional<LocalDate> deliveredOn) {}
