package org.anju.pages;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.anju.kernel.seal.Digest;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes a PDF of XHTML, the same bytes of the same characters; reads nothing but the fonts in the jar. */
final class PdfWriter {

    private static final String PRODUCER = "Anju";

    static {
        // it would tell whoever runs a city how long each style sheet took
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    /** Returns the PDF of {@code xhtml}, named by its title and numbered by the digest of its page. */
    static byte[] write(String xhtml, QrCode code, String title, Digest page) {
        try (PDDocument document = new PDDocument()) {
            layOut(parse(PdfFonts.bundled().boxed(xhtml)), code, document);
            return bytes(document, title, page);
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF cannot be written to memory", e);
        }
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the template of a print is not XHTML", e);
        }
    }

    private static void layOut(Document page, QrCode code, PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .withProducer(PRODUCER)
                .withW3cDocument(page, "")
                .useObjectDrawerFactory(new QrDrawer(code))
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        PdfFonts.bundled().addTo(builder, document);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
        }
    }

    /** A date would make another file of every run, so none is written; the number of the document comes from its page. */
    private static byte[] bytes(PDDocument document, String title, Digest page) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        document.setDocumentInformation(information);
        document.setDocumentId(ByteBuffer.wrap(page.toBytes()).getLong());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
