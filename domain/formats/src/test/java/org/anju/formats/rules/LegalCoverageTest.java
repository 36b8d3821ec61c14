package org.anju.formats.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anju.formats.RuleBooks;
import org.anju.formats.csv.CsvSource;
import org.anju.formats.table.Column;
import org.anju.formats.table.Reject;
import org.anju.formats.table.TableReader;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything the law fixes and everything it leaves open, row by row, is in the bundled packs, and nothing is made up. */
class LegalCoverageTest {

    /** What the packs must say about a row. */
    private enum State {
        /** A value in law, with its article. */
        VALUE,
        /** Nothing: the law leaves it open, and no pack gives it a value. */
        OPEN,
        /** A value in the consultation draft only. */
        DRAFT,
        /** A documented choice of the library. */
        POLICY
    }

    private record Row(String row, String key, State state, String meaning) {
        @Override
        public String toString() {
            return row + " " + key + " (" + meaning + ")";
        }
    }

    private static final Column<String> ROW = Column.text("行", "row");
    private static final Column<String> KEY = Column.text("参数", "key");
    private static final Column<State> STATE = Column.choice("状态", "state", State.class);
    private static final Column<String> MEANING = Column.text("含义", "meaning");

    static Stream<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        try (InputStream input = LegalCoverageTest.class.getResourceAsStream("legal-coverage.csv")) {
            new TableReader("legal-coverage.csv", List.of(ROW, KEY, STATE, MEANING), rejects::add)
                    .read(
                            CsvSource.of(input),
                            row -> rows.add(new Row(
                                    row.find(ROW).orElseThrow(),
                                    row.find(KEY).orElseThrow(),
                                    row.find(STATE).orElseThrow(),
                                    row.find(MEANING).orElseThrow())));
        }
        assertThat(rejects).isEmpty();
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theRowIsInThePacks(Row row) {
        ImmutableList<Parameter> entries = RuleBooks.xinyang().entries(row.key());
        List<Parameter> values =
                entries.stream().filter(entry -> !entry.isOpen()).toList();

        assertThat(entries).isNotEmpty();
        switch (row.state()) {
            case VALUE ->
                assertThat(values)
                        .anySatisfy(value -> {
                            assertThat(value.citations()).isNotEmpty();
                            assertThat(value.isDraft()).isFalse();
                        })
                        .noneMatch(Parameter::isDemonstration);
            case OPEN -> assertThat(values).isEmpty();
            case DRAFT -> assertThat(values).isNotEmpty().allMatch(Parameter::isDraft);
            case POLICY ->
                assertThat(values)
                        .isNotEmpty()
                        .allMatch(value -> value.provenance() == Provenance.POLICY)
                        .noneMatch(value -> value.note().en().isEmpty());
        }
    }

    @Test
    void everyParameterOfTheRegisterIsListedOnce() throws IOException {
        assertThat(rows().map(Row::key)).doesNotHaveDuplicates();
    }
}
