package vn.parindex.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The styles of a workbook that show a number as a date. */
final class DateStyles {

    /** Formats that need no declaration: day, month and year in some order. */
    private static final Set<Integer> BUILT_IN = Set.of(14, 15, 16, 17, 22);

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();

    /** Takes in one element of the styles. */
    void visit(String name, XMLStreamReader at) throws XMLStreamException {
        if (name.equals("numFmt")) {
            formats.put(Integer.valueOf(Xml.attribute(at, "numFmtId")), Xml.attribute(at, "formatCode"));
        } else if (name.equals("cellXfs")) {
            while (!(at.next() == XMLStreamConstants.END_ELEMENT
                    && at.getLocalName().equals("cellXfs"))) {
                if (at.isStartElement() && at.getLocalName().equals("xf")) {
                    String format = Xml.attribute(at, "numFmtId");
                    formatOfStyle.add(format.isEmpty() ? 0 : Integer.valueOf(format));
                }
            }
        }
    }

    boolean isDate(int style) {
        if (style >= formatOfStyle.size()) {
            return false;
        }
        int format = formatOfStyle.get(style);
        // Colours, conditions and quoted words are no part of the pattern.
        String pattern = formats.getOrDefault(format, "").replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
        return BUILT_IN.contains(format) || pattern.matches("(?i).*[yd].*");
    }
}
