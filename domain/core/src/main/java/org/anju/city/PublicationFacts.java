package org.anju.city;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.time.Quarter;

/**
 * The posting of one quarter's statement.
 *
 * @param quarter     the quarter it is about
 * @param postedOn    the day it was posted; empty where it was not
 * @param takenDownOn the day it was taken down; empty while it hangs
 */
public record PublicationFacts(Quarter quarter, Optional<LocalDate> postedOn, Optional<LocalDate> takenDownOn) {}
