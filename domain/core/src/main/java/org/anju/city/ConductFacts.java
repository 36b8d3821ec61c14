package org.anju.city;

import java.time.LocalDate;
import org.anju.fee.Action;
import org.anju.fee.Arrears;

/**
 * Something a provider did or wants to do against an owner in arrears.
 *
 * @param id      its id
 * @param on      the day
 * @param action  what
 * @param arrears what is owed
 */
public record ConductFacts(String id, LocalDate on, Action action, Arrears arrears) {}
