package org.anju.fee;

import java.time.LocalDate;

/**
 * A lawful way to go on.
 *
 * @param action what may be done
 * @param from   the first day it may be done
 */
public record NextStep(Action action, LocalDate from) {}
