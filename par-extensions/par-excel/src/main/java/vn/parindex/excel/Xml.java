package vn.parindex.excel;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import vn.parindex.finding.ParIndexException;

/**
 * Reads one part's XML from start to end; without document types, so that nothing outside it is ever read, and within
 * bounds that no workbook reaches, so that it costs no more memory than the part itself.
 */
final class Xml {

    /** The most characters of a cell, as in Excel. */
    static final int MOST_CHARACTERS = 32_767;

    /** The most elements that stand in each other; those of workbooks are a dozen. */
    private static final int DEEPEST = 64;

    /** The most bytes of a tag, of a comment, or of a text between two tags. */
    private static final int LONGEST_RUN = 1 << 20;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final byte[] COMMENT = "<!--".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COMMENT_END = "-->".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};
    private static final XMLInputFactory FACTORY = factory();

    /** Takes the content of a start tag; may read on up to its end tag. */
    @FunctionalInterface
    interface Visitor {
        void start(String name, XMLStreamReader at) throws XMLStreamException;
    }

    /** Refuses elements that stand too deep in each other, wherever they are read. */
    private static final class ShallowReader extends StreamReaderDelegate {

        private int depth;

        ShallowReader(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == START_ELEMENT) {
                depth++;
            } else if (event == END_ELEMENT) {
                depth--;
            }
            if (depth > DEEPEST) {
                throw new XMLStreamException("elements too deep in each other");
            }
            return event;
        }
    }

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Without a reporter the JDK prints on standard error what it finds.
        factory.setXMLReporter((message, type, about, place) -> {});
        return factory;
    }

    static void read(Package parts, String part, Visitor visitor) {
        byte[] bytes = parts.required(part);
        try {
            if (!hasShortRuns(bytes)) {
                throw WorkbookFaults.unusable(
                        parts.file(),
                        ExcelCode.XLSX_DAMAGED,
                        "reason",
                        Reason.of("reason.run", "part", part, "most", LONGEST_RUN));
            }
            XMLStreamReader reader = new ShallowReader(FACTORY.createXMLStreamReader(characters(bytes)));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    visitor.start(reader.getLocalName(), reader);
                }
            }
        } catch (ParIndexException refused) {
            throw refused;
        } catch (XMLStreamException | RuntimeException e) {
            throw WorkbookFaults.unusable(
                    parts.file(), ExcelCode.XLSX_DAMAGED, "reason", Reason.of("reason.xml", "part", part));
        }
    }

    /**
     * Returns a part's characters, which are in UTF-8 or UTF-16. Decoded here: the JDK's XML reader prints on standard
     * error where a byte is wrong.
     */
    private static Reader characters(byte[] bytes) {
        boolean wide = startsWith(bytes, 0, BIG_ENDIAN) || startsWith(bytes, 0, LITTLE_ENDIAN);
        Charset encoding = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        int mark = startsWith(bytes, 0, MARK) ? MARK.length : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, mark, bytes.length - mark),
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The JDK's reader keeps a tag or comment as a whole, however long it is. */
    private static boolean hasShortRuns(byte[] bytes) {
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '<') {
                from = i;
                if (startsWith(bytes, i, COMMENT)) {
                    while (i < bytes.length && i - from <= LONGEST_RUN && !startsWith(bytes, i, COMMENT_END)) {
                        i++;
                    }
                }
            }
            if (i - from > LONGEST_RUN) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int from, byte[] sign) {
        boolean starts = bytes.length - from >= sign.length;
        for (int i = 0; i < sign.length && starts; i++) {
            starts = bytes[from + i] == sign[i];
        }
        return starts;
    }

    /**
     * Returns the text of the element at hand: of a value or formula all that stands in it, of rich text what its runs
     * show, without phonetic guides. Stops at its end tag.
     */
    static String text(XMLStreamReader at) throws XMLStreamException {
        boolean rich = at.getLocalName().equals("si") || at.getLocalName().equals("is");
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int phonetic = 0;
        boolean shown = !rich;
        while (depth > 0) {
            int event = at.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                phonetic += phonetic > 0 || at.getLocalName().equals("rPh") ? 1 : 0;
                shown = !rich || phonetic == 0 && at.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                phonetic = Math.max(0, phonetic - 1);
                shown = !rich;
            } else if (shown && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text.append(at.getText());
            }
        }
        return text.toString();
    }

    /** Returns a text with the characters that XML cannot write: {@code _x000D_} is a carriage return. */
    static String unescaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    /** Returns a text so that {@link #unescaped(String)} gives it back, and any XML may hold it. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Matcher escape = ESCAPED.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean begins = c == '_' && escape.region(i, text.length()).lookingAt();
            boolean bare = c == '\t' || c == '\n' || c >= ' ' && c < 0xFFFE;
            out.append(begins || !bare ? String.format(Locale.ROOT, "_x%04X_", (int) c) : String.valueOf(c));
        }
        return out.toString();
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
