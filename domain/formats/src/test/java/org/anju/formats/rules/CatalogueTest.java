package org.anju.formats.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anju.formats.RuleBooks;
import org.anju.formats.table.Column;
import org.anju.formats.table.Reject;
import org.anju.formats.table.TableReader;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.LintFinding;
import org.anju.kernel.law.LintFinding.Code;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the packs state, some policy reads; or it is on the list of what waits for the capability that will. */
class CatalogueTest {

    private static final RuleBook BOOK = RuleBooks.xinyang();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Column<String> KEY = Column.text("参数", "key");
    private static final Column<String> CAPABILITY = Column.text("能力", "capability");

    private static Map<String, String> waiting() throws IOException {
        Map<String, String> waiting = new TreeMap<>();
        List<Reject> rejects = new ArrayList<>();
        try (InputStream input = CatalogueTest.class.getResourceAsStream("waiting-parameters.csv")) {
            new TableReader("waiting-parameters.csv", List.of(KEY, CAPABILITY), rejects::add)
                    .read(
                            org.anju.formats.csv.CsvSource.of(input),
                            row -> waiting.put(
                                    row.find(KEY).orElseThrow(),
                                    row.find(CAPABILITY).orElseThrow()));
        }
        assertThat(rejects).isEmpty();
        return waiting;
    }

    private static List<LintFinding> find(RuleBook book, Code code) {
        return book.lint(TODAY, Catalogue.of(book)).stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    @Test
    void everyParameterIsReadOrWaitsForItsCapability() throws IOException {
        assertThat(find(BOOK, Code.UNKNOWN_KEY).stream().map(LintFinding::key).distinct())
                .containsExactlyInAnyOrderElementsOf(waiting().keySet());
    }

    @Test
    void whatWaitsNamesACapability() throws IOException {
        assertThat(waiting().values()).allMatch(capability -> capability.matches("\\d+\\.\\d+"));
    }

    /** Four criteria of other cities count only where a place sets them; no pack need mention them. */
    @Test
    void everyOtherParameterThatIsReadStandsInAPack() {
        assertThat(find(BOOK, Code.UNMENTIONED))
                .extracting(LintFinding::key)
                .containsExactlyInAnyOrder(
                        "eligibility.coolOffYears",
                        "eligibility.lettingBar",
                        "eligibility.promisesRequired",
                        "eligibility.residence");
    }

    @Test
    void everyFamilyIsInTheCatalogue() {
        assertThat(Catalogue.of(BOOK).stream().map(ParameterKey::name))
                .contains("vote.class.REBUILD", "guard.CUT_POWER", "fee.payer.UNSOLD", "credit.scheme");
    }

    @ParameterizedTest
    @CsvSource({"vote.class.REBUILD, UNUSUAL", "guard.CUT_POWER, PERHAPS", "fee.payer.UNSOLD, NOBODY"})
    void aWrongValueInAFamilyIsFound(String key, String value) {
        Instrument law = BOOK.instrument("CC").orElseThrow();
        RuleBook planted = RuleBook.of(new RulePackBuilder("planted", Layer.NATIONAL, law, Instant.EPOCH)
                .set(key, value, 1)
                .build());

        assertThat(find(planted, Code.MISTYPED)).extracting(LintFinding::key).containsExactly(key);
    }
}
