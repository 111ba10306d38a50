package vn.parindex.excel;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.parindex.finding.ParIndexException;

/** Reads one part's XML from start to end; without document types, so that nothing outside it is ever read. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    /** Takes the content of a start tag; may read on up to its end tag. */
    @FunctionalInterface
    interface Visitor {
        void start(String name, XMLStreamReader at) throws XMLStreamException;
    }

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static void read(Package parts, String part, Visitor visitor) {
        read(parts.file(), part, parts.required(part), visitor);
    }

    static void read(String file, String part, byte[] bytes, Visitor visitor) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    visitor.start(reader.getLocalName(), reader);
                }
            }
        } catch (ParIndexException refused) {
            throw refused;
        } catch (XMLStreamException | RuntimeException e) {
            throw WorkbookFaults.unusable(
                    file, ExcelCode.XLSX_DAMAGED, "reason", Reason.of("reason.xml", "part", part));
        }
    }

    /** Returns all text inside the element at hand, without that of phonetic guides; stops at its end tag. */
    static String text(XMLStreamReader at) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int phonetic = 0;
        while (depth > 0) {
            int event = at.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (phonetic > 0 || at.getLocalName().equals("rPh")) {
                    phonetic++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                phonetic = Math.max(0, phonetic - 1);
            } else if (phonetic == 0 && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text.append(at.getText());
            }
        }
        return text.toString();
    }

    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)
                    && (at.getAttributePrefix(i) == null
                            || at.getAttributePrefix(i).isEmpty())) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }
}
