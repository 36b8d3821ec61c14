package org.anju.testkit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.anju.credit.CreditRecord;

/** Records arrive without registration, and with everything that may befall one. */
class CreditRecordProperties {

    @Property(tries = 1000) // shares are counted: however few tries a run asks for
    void recordsAreMadeOfEveryKind(@ForAll CreditRecord record) {
        assertThat(record.id()).startsWith(record.item());
        assertThat(record.disclosedFrom()).isEqualTo(record.effective());
        Statistics.label("removed")
                .collect(record.removal().isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
        Statistics.label("contested")
                .collect(record.objection().isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }
}
