package org.anju.fee;

import java.time.LocalDate;
import org.anju.kernel.exact.Ratio;

/**
 * An agreement, signed by this owner and the provider, on what is paid while the unit is vacant.
 *
 * @param pay  the share that stays payable
 * @param from the day it takes effect; it never reaches back before it
 */
public record VacancyAgreement(Ratio pay, LocalDate from) {}
