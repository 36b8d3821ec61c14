package org.anju.formats.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.anju.formats.table.UnreadableException;
import org.anju.kernel.law.Text;

/**
 * Walks through the tags of one part. Names are local: the two editions of the format differ in name spaces only.
 *
 * <p>A workbook has no document type; one that has is refused, so no entity is ever expanded or fetched.
 */
final class XmlReader implements Closeable {

    private static final int DEEPEST = 64;
    private static final XMLInputFactory FACTORY = factory();

    private final Inflated input;
    private final XMLStreamReader xml;
    private int depth;

    private XmlReader(Inflated input, XMLStreamReader xml) {
        this.input = input;
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    static XmlReader of(Inflated input) throws IOException {
        try {
            return new XmlReader(input, FACTORY.createXMLStreamReader(input));
        } catch (XMLStreamException e) {
            throw problem(e);
        }
    }

    /** Goes to the next beginning of a {@code name}; tells whether there was one. */
    boolean toStart(String name) throws IOException {
        while (next()) {
            if (starts(name)) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next beginning or end of an element; tells whether there was one. */
    boolean next() throws IOException {
        while (step()) {
            if (xml.isStartElement() || xml.isEndElement()) {
                return true;
            }
        }
        return false;
    }

    private boolean step() throws IOException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            int event = xml.next();
            input.understood();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.DTD || depth > DEEPEST) {
                throw new UnreadableException(Text.of("不是 XLSX 工作簿", "this is no XLSX workbook"));
            }
            return true;
        } catch (XMLStreamException e) {
            throw problem(e);
        }
    }

    /** Tells whether a {@code name} begins here. */
    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    /** Tells whether a {@code name} ends here. */
    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** Returns an attribute of the element that begins here. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    /** Adds the text up to the end of the element that begins here. */
    void readText(BoundedText text) throws IOException {
        int outside = depth - 1;
        while (depth > outside && step()) {
            if (xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA) {
                text.add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
    }

    private static IOException problem(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof XMLStreamException wrapper
                    && wrapper.getNestedException() instanceof UnreadableException unreadable) {
                return unreadable;
            } else if (cause instanceof UnreadableException unreadable) {
                return unreadable;
            }
        }
        return new UnreadableException(
                Text.of("工作簿已损坏，以下内容未导入", "the workbook is damaged; what follows was not imported"), e);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
