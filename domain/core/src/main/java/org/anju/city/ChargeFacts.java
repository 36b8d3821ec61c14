package org.anju.city;

import java.time.LocalDate;
import org.anju.fee.Charge;
import org.anju.fee.ChargeTerms;

/**
 * A charge somebody made, with what contract and price board say of it.
 *
 * @param id        its id
 * @param chargedOn the day it was charged
 * @param charge    the charge
 * @param terms     the terms
 */
public record ChargeFacts(String id, LocalDate chargedOn, Charge charge, ChargeTerms terms) {}
