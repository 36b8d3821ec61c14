package org.anju.formats.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number formats of the cells of a workbook. */
final class Styles {

    /** As many as a spreadsheet can make. */
    private static final int MOST = 65_536;

    private final List<NumberFormat> formats;

    private Styles(List<NumberFormat> formats) {
        this.formats = formats;
    }

    static Styles none() {
        return new Styles(List.of());
    }

    static Styles read(XmlReader xml) throws IOException {
        Map<Integer, NumberFormat> own = new HashMap<>();
        List<NumberFormat> formats = new ArrayList<>();
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt") && own.size() < MOST) {
                own.put(
                        number(xml, "numFmtId"),
                        NumberFormat.of(xml.attribute("formatCode").orElse("")));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                ofCells = xml.starts("cellXfs");
            } else if (ofCells && xml.starts("xf") && formats.size() < MOST) {
                int id = number(xml, "numFmtId");
                formats.add(Optional.ofNullable(own.get(id)).orElseGet(() -> NumberFormat.builtIn(id)));
            }
        }
        return new Styles(formats);
    }

    /** Returns the format of cells of style {@code number}. */
    NumberFormat format(int number) {
        return number >= 0 && number < formats.size() ? formats.get(number) : NumberFormat.GENERAL;
    }

    private static int number(XmlReader xml, String attribute) {
        return SheetLines.number(xml.attribute(attribute)).orElse(0);
    }
}
