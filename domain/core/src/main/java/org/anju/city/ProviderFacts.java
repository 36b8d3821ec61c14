package org.anju.city;

import com.google.common.collect.ImmutableList;
import org.anju.credit.CreditFile.Enrolment;
import org.anju.credit.CreditRecord;
import org.anju.kernel.register.ProviderId;

/**
 * Everything known about one provider, as of one moment.
 *
 * @param id        its unified social credit code
 * @param name      its name; enterprises are no persons, so it may be published
 * @param enrolment whether it takes part in the credit evaluation
 * @param records   its credit records
 */
public record ProviderFacts(ProviderId id, String name, Enrolment enrolment, ImmutableList<CreditRecord> records) {}
