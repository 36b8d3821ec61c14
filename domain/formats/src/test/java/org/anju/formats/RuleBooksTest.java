package org.anju.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.RulePack;
import org.anju.kernel.time.DateRange;
import org.junit.jupiter.api.Test;

class RuleBooksTest {

    @Test
    void theBookOfXinyangHasThreeLayers() {
        assertThat(RuleBooks.xinyang().packs())
                .extracting(RulePack::id)
                .containsExactly("national", "henan", "xinyang");
        assertThat(RuleBooks.henan().packs()).hasSize(2);
        assertThat(RuleBooks.xinyang()).isSameAs(RuleBooks.xinyang());
    }

    @Test
    void theDraftHasNoDates() {
        Instrument draft = RuleBooks.xinyang().instrument("XY-DRAFT").orElseThrow();

        assertThat(draft.force()).isEqualTo(Force.DRAFT);
        assertThat(draft.inForce()).isEmpty();
    }

    @Test
    void theProvincialRevenueMeasureBeginsInMarch2026AndIsMarkedWeak() {
        Instrument measure = RuleBooks.xinyang().instrument("HN-REV").orElseThrow();

        assertThat(measure.inForce()).isEqualTo(Optional.of(DateRange.from(LocalDate.of(2026, 3, 1))));
        assertThat(measure.provenance()).isEqualTo(Provenance.SECONDARY_WEAK);
    }

    @Test
    void textsThatWereNotFoundSaySo() {
        assertThat(RuleBooks.xinyang().instrument("XY-19").orElseThrow().note().en())
                .isEqualTo("text not found");
        assertThat(RuleBooks.xinyang().instrument("HN-225").orElseThrow().inForce())
                .isEmpty();
    }
}
