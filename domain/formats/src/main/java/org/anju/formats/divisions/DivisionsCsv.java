package org.anju.formats.divisions;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.formats.csv.CsvSource;
import org.anju.formats.table.Column;
import org.anju.formats.table.Reject;
import org.anju.formats.table.Row;
import org.anju.formats.table.TableReader;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.register.Finding;

/**
 * Reads a division tree from a CSV file with the columns 区划代码/code, 名称/name, 级别/level and 上级代码/parent.
 *
 * <p>A tree is whole or it is none: one bad row rejects the file, and every bad row is named.
 */
public final class DivisionsCsv {

    private static final Text CODE_EXPECTED = Text.of("应为2至12位数字或大写字母", "should be two to twelve digits or capitals");
    private static final Column<DivisionCode> CODE = Column.of("区划代码", "code", CODE_EXPECTED, DivisionCode::of);
    private static final Column<String> NAME = Column.text("名称", "name");
    private static final Column<DivisionLevel> LEVEL = Column.choice("级别", "level", DivisionLevel.class);
    private static final Column<DivisionCode> PARENT =
            Column.of("上级代码", "parent", CODE_EXPECTED, DivisionCode::of).optional();

    private final List<Reject> rejects = new ArrayList<>();
    private final List<Division> divisions = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private final String file;

    private DivisionsCsv(String file) {
        this.file = file;
    }

    /**
     * Reads the tree in {@code input}.
     *
     * @param file the name of the file in reports
     * @return the tree, or everything that keeps the file from being one
     * @throws IOException if the input cannot be read
     */
    public static Validation<Seq<Reject>, DivisionTree> read(String file, InputStream input) throws IOException {
        return new DivisionsCsv(file).read(input);
    }

    private Validation<Seq<Reject>, DivisionTree> read(InputStream input) throws IOException {
        new TableReader(file, List.of(CODE, NAME, LEVEL, PARENT), rejects::add).read(CsvSource.of(input), this::add);
        return rejects.isEmpty()
                ? DivisionTree.of(divisions).mapError(findings -> findings.map(this::reject))
                : Validation.invalid(Vector.ofAll(rejects));
    }

    private void add(Row row) {
        Optional<DivisionCode> code = row.find(CODE);
        Optional<String> name = row.find(NAME);
        Optional<DivisionLevel> level = row.find(LEVEL);
        Optional<DivisionCode> parent = row.find(PARENT);
        if (!row.isRejected()) {
            divisions.add(new Division(code.orElseThrow(), name.orElseThrow(), level.orElseThrow(), parent));
            lines.add(row.line());
        }
    }

    private Reject reject(Finding finding) {
        long line = finding.row() < 0 ? 0 : lines.get(finding.row());
        return new Reject(file, line, "", finding.fault().text(), finding.about());
    }
}
