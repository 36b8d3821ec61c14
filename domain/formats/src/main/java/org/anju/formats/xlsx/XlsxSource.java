package org.anju.formats.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.formats.table.Line;
import org.anju.formats.table.Lines;
import org.anju.formats.table.Source;
import org.anju.formats.table.UnreadableException;
import org.anju.kernel.law.Text;

/**
 * A table written as a sheet of an XLSX workbook.
 *
 * <p>The sheet that bears the name of the table is read, in either language, or else the first. Any other sheet that holds
 * something is reported, except {@link #NOTES}.
 */
public final class XlsxSource implements Source {

    /** The sheet that explains a template and holds no rows. */
    public static final String NOTES = "说明";

    private final Path file;
    private final Text table;

    private XlsxSource(Path file, Text table) {
        this.file = file;
        this.table = table;
    }

    /** Returns the table called {@code table} in {@code file}. */
    public static XlsxSource of(Path file, Text table) {
        return new XlsxSource(file, table);
    }

    /** A sheet and the part it is kept in. */
    private record Sheet(String name, String part) {}

    @Override
    public Lines open(Omitted omitted) throws IOException {
        Parts parts = Parts.open(file);
        try {
            return open(parts, omitted);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private Lines open(Parts parts, Omitted omitted) throws IOException {
        String book = parts.relations("").values().stream()
                .filter(relation -> relation.kind().equals("officeDocument"))
                .map(Parts.Relation::part)
                .findFirst()
                .orElse("xl/workbook.xml");
        Map<String, Parts.Relation> relations = parts.relations(book);
        List<Sheet> sheets = new ArrayList<>();
        boolean laterEpoch = readBook(parts, book, relations, sheets);
        CellReader cells = new CellReader(texts(parts, relations), styles(parts, relations), laterEpoch);
        Sheet chosen = choose(sheets);
        for (Sheet sheet : sheets) {
            if (!sheet.equals(chosen) && !sheet.name().equals(NOTES) && holdsSomething(parts, sheet, cells)) {
                omitted.leave(
                        0,
                        Text.of(
                                "工作表未导入，导入的是“" + chosen.name() + "”",
                                "the sheet was not imported; “" + chosen.name() + "” was"),
                        sheet.name());
            }
        }
        return new WithParts(new SheetLines(parts.get(chosen.part()), cells, omitted), parts);
    }

    /** Finds the sheets; tells whether the workbook counts its days from 1904. */
    private static boolean readBook(Parts parts, String book, Map<String, Parts.Relation> relations, List<Sheet> sheets)
            throws IOException {
        boolean laterEpoch = false;
        try (XmlReader xml = parts.get(book)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    laterEpoch = xml.attribute("date1904")
                            .filter(flag -> flag.equals("1") || flag.equals("true"))
                            .isPresent();
                } else if (xml.starts("sheet")) {
                    String name = xml.attribute("name").orElse("");
                    xml.attribute("id")
                            .map(relations::get)
                            .filter(relation -> relation.kind().equals("worksheet"))
                            .ifPresent(relation -> sheets.add(new Sheet(name, relation.part())));
                }
            }
        }
        return laterEpoch;
    }

    private Sheet choose(List<Sheet> sheets) throws IOException {
        return sheets.stream()
                .filter(sheet -> isCalled(sheet, table.zh()) || isCalled(sheet, table.en()))
                .findFirst()
                .or(() -> sheets.stream()
                        .filter(sheet -> !sheet.name().equals(NOTES))
                        .findFirst())
                .orElseThrow(() -> new UnreadableException(Text.of("工作簿中没有工作表", "the workbook has no sheet")));
    }

    private static boolean isCalled(Sheet sheet, String name) {
        return sheet.name().strip().equalsIgnoreCase(name);
    }

    private static boolean holdsSomething(Parts parts, Sheet sheet, CellReader cells) throws IOException {
        try (Lines lines = new SheetLines(parts.get(sheet.part()), cells, (line, reason, value) -> {})) {
            return lines.next().isPresent();
        }
    }

    private static SharedTexts texts(Parts parts, Map<String, Parts.Relation> relations) throws IOException {
        try (Part part = Part.of(parts, relations, "sharedStrings")) {
            return part.xml().isPresent() ? SharedTexts.read(part.xml().get()) : SharedTexts.none();
        }
    }

    private static Styles styles(Parts parts, Map<String, Parts.Relation> relations) throws IOException {
        try (Part part = Part.of(parts, relations, "styles")) {
            return part.xml().isPresent() ? Styles.read(part.xml().get()) : Styles.none();
        }
    }

    /** A part that need not be there. */
    private record Part(Optional<XmlReader> xml) implements AutoCloseable {

        static Part of(Parts parts, Map<String, Parts.Relation> relations, String kind) throws IOException {
            for (Parts.Relation relation : relations.values()) {
                if (relation.kind().equals(kind)) {
                    return new Part(parts.find(relation.part()));
                }
            }
            return new Part(Optional.empty());
        }

        @Override
        public void close() throws IOException {
            if (xml.isPresent()) {
                xml.get().close();
            }
        }
    }

    /** Lines that close the file they come from. */
    private record WithParts(Lines lines, Parts parts) implements Lines {

        @Override
        public Optional<Line> next() throws IOException {
            return lines.next();
        }

        @Override
        public void close() throws IOException {
            try (parts) {
                lines.close();
            }
        }
    }
}
