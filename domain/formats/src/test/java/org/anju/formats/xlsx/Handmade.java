package org.anju.formats.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together by hand, with what no library would write. */
final class Handmade {

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder(
            relation("t", "sharedStrings", "sharedStrings.xml") + relation("s", "styles", "/xl/styles.xml"));
    private String properties = "";

    Handmade() {
        parts.put("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
        texts();
        styles("", "<xf numFmtId=\"0\"/>");
    }

    Handmade sheet(String name, String rows) {
        String id = "sheet" + parts.size();
        sheets.append("<sheet name=\"%s\" sheetId=\"1\" r:id=\"%s\"/>".formatted(name, id));
        relations.append(relation(id, "worksheet", "worksheets/" + id + ".xml"));
        return part("xl/worksheets/" + id + ".xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** Sets the shared texts, each with its tags. */
    Handmade texts(String... items) {
        return part("xl/sharedStrings.xml", "<sst><si>" + String.join("</si><si>", items) + "</si></sst>");
    }

    Handmade styles(String formats, String cells) {
        return part(
                "xl/styles.xml",
                "<styleSheet><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(formats, cells));
    }

    Handmade from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    Handmade part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Path writeTo(Path file) throws IOException {
        part("xl/workbook.xml", "<workbook xmlns:r=\"r\">" + properties + "<sheets>" + sheets + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }

    static String texts(int row, List<String> fields) {
        StringBuilder cells = new StringBuilder("<row r=\"" + row + "\">");
        fields.forEach(field ->
                cells.append("<c t=\"inlineStr\"><is><t>").append(field).append("</t></is></c>"));
        return cells.append("</row>").toString();
    }

    private static String relations(String inner) {
        return "<Relationships>" + inner + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>"
                .formatted(id, kind, target);
    }
}
