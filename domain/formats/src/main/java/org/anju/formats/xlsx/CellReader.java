package org.anju.formats.xlsx;

import java.io.IOException;

/** Reads cells with the texts and formats of their workbook. */
final class CellReader {

    private final SharedTexts texts;
    private final Styles styles;
    private final boolean laterEpoch;
    private final BoundedText text = new BoundedText();

    CellReader(SharedTexts texts, Styles styles, boolean laterEpoch) {
        this.texts = texts;
        this.styles = styles;
        this.laterEpoch = laterEpoch;
    }

    /** Reads the cell that begins here. Of a formula the result counts that was saved with it. */
    CellValue read(XmlReader xml) throws IOException {
        String type = xml.attribute("t").orElse("n");
        int style = SheetLines.number(xml.attribute("s")).orElse(0);
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                xml.readText(text);
            } else if (xml.starts("is")) {
                text.addRich(xml, "is");
            } else {
                formula |= xml.starts("f");
            }
        }
        String written = text.take();
        if (written.isEmpty()) {
            return formula && !type.equals("str") ? CellValue.notCalculated() : CellValue.EMPTY;
        }
        return value(type, written, style);
    }

    private CellValue value(String type, String written, int style) {
        return switch (type) {
            case "s" -> CellValue.ofShared(texts.get(written), written);
            case "str", "inlineStr" -> CellValue.ofText(written);
            case "b" -> CellValue.ofFlag(written);
            case "e" -> CellValue.ofError(written);
            case "d" -> CellValue.ofIsoDate(written);
            default -> CellValue.ofNumber(written.strip(), styles.format(style), laterEpoch);
        };
    }
}
