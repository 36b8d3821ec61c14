package org.anju.formats.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anju.formats.RuleBooks;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.LintFinding;
import org.anju.kernel.law.LintFinding.Code;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.RuleBook;
import org.junit.jupiter.api.Test;

/** The bundled packs are sound, and say what the policies read in the form in which they read it. */
class BundledPacksTest {

    private static final RuleBook BOOK = RuleBooks.xinyang();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void nothingInThePacksIsAMistake() {
        assertThat(BOOK.lint(TODAY, List.of()))
                .filteredOn(finding -> finding.code().isMistake())
                .isEmpty();
    }

    @Test
    void whatPoliciesReadHasTheFormInWhichTheyReadIt() {
        assertThat(BOOK.lint(TODAY, Catalogue.of(BOOK)))
                .filteredOn(finding -> finding.code() == Code.MISTYPED)
                .isEmpty();
    }

    @Test
    void anInstrumentWhoseDayWasNotFoundIsOpenAndSaysSo() {
        assertThat(BOOK.instruments().values())
                .filteredOn(instrument -> instrument.inForce().isEmpty())
                .allSatisfy(instrument ->
                        assertThat(instrument.note().en()).as(instrument.id()).isNotEmpty())
                .extracting(Instrument::id)
                .containsExactlyInAnyOrder(
                        "MOHURD-10", "T5002", "MED-RULES", "HN-2021", "HN-FIRE", "HN-225", "XY-19", "XY-DRAFT");
    }

    @Test
    void whatRestsOnSuchAnInstrumentIsListed() {
        assertThat(BOOK.lint(TODAY, List.of()))
                .filteredOn(finding -> finding.code() == Code.UNDATED)
                .extracting(LintFinding::key)
                .filteredOn(key -> BOOK.entries(key).stream().noneMatch(Parameter::isDraft))
                .containsExactlyInAnyOrder("deadline.mediation", "elevator.rescueMinutes", "fire.drillInterval");
    }

    @Test
    void whateverIsKnownFromMemoryIsListed() {
        assertThat(BOOK.lint(TODAY, List.of()))
                .filteredOn(finding -> finding.code() == Code.UNVERIFIED)
                .extracting(LintFinding::key)
                .containsAll(BOOK.keys().stream()
                        .filter(key -> BOOK.entries(key).stream().anyMatch(BundledPacksTest::isRemembered))
                        .toList())
                .contains("fee.pricePostedAhead", "fee.costComponents");
    }

    private static boolean isRemembered(Parameter entry) {
        return !entry.isOpen()
                && (entry.provenance() == Provenance.MEMORY
                        || entry.citations().stream()
                                .limit(1)
                                .anyMatch(cited -> cited.instrument().provenance() == Provenance.MEMORY));
    }

    @Test
    void everyOpenEntrySaysWhatItWaitsForAndWhy() {
        Stream<Parameter> open =
                BOOK.keys().stream().flatMap(key -> BOOK.entries(key).stream()).filter(Parameter::isOpen);

        assertThat(open).allSatisfy(entry -> {
            assertThat(entry.expects()).isPresent();
            assertThat(entry.note().zh()).as(entry.key()).isNotEmpty();
        });
    }

    @Test
    void everyValueCitesAnArticleOrIsADocumentedChoice() {
        Stream<Parameter> values =
                BOOK.keys().stream().flatMap(key -> BOOK.entries(key).stream()).filter(entry -> !entry.isOpen());

        assertThat(values)
                .allSatisfy(entry -> assertThat(
                                entry.citations().isEmpty() ? entry.note().en() : "cited")
                        .as(entry.key())
                        .isNotEmpty());
    }
}
