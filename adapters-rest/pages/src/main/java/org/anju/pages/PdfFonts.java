package org.anju.pages;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The bundled fonts, read once a program; every PDF embeds the few characters it uses. Thread-safe. */
final class PdfFonts {

    /** The family of both weights, and, behind it, that of the characters only the regular one has. */
    private static final String FAMILY = "Noto Sans SC";

    private static final String REGULAR_ONLY = "Noto Sans SC Regular";
    private static final int REGULAR_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;
    private static final int BOX = '□';

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final CmapLookup known;

    private PdfFonts(TrueTypeFont regular, TrueTypeFont bold) throws IOException {
        this.regular = regular;
        this.bold = bold;
        this.known = regular.getUnicodeCmapLookup();
    }

    /** Holds the fonts from the first PDF on; a program that makes none never reads them. */
    private static final class Holder {
        static final PdfFonts FONTS = read();
    }

    static PdfFonts bundled() {
        return Holder.FONTS;
    }

    private static PdfFonts read() {
        try {
            return new PdfFonts(font("fonts/NotoSansSC-Regular.ttf.gz"), font("fonts/NotoSansSC-Bold.ttf.gz"));
        } catch (IOException e) {
            throw new UncheckedIOException("a font cannot be read from the jar", e);
        }
    }

    private static TrueTypeFont font(String name) throws IOException {
        try (InputStream packed = Templates.open(name);
                InputStream file = new GZIPInputStream(packed)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
    }

    /** Lets a page of {@code document} use the fonts. */
    void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        PDFont plain = PDType0Font.load(document, regular, true);
        PDFont heavy = PDType0Font.load(document, bold, true);
        builder.useFont(new PDFontSupplier(plain), FAMILY, REGULAR_WEIGHT, FontStyle.NORMAL, true)
                .useFont(new PDFontSupplier(heavy), FAMILY, BOLD_WEIGHT, FontStyle.NORMAL, true)
                .useFont(new PDFontSupplier(plain), REGULAR_ONLY, REGULAR_WEIGHT, FontStyle.NORMAL, true);
    }

    /** Returns {@code text} with a box in the place of every character no bundled font has, and of every one XML refuses. */
    String boxed(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(c == '\n' || known.getGlyphId(c) != 0 ? c : BOX));
        return shown.toString();
    }
}
