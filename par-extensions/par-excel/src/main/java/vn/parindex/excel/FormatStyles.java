package vn.parindex.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The number formats of a workbook's styles. */
final class FormatStyles {

    private final Map<Integer, String> declared = new HashMap<>();
    private final List<Integer> idOfStyle = new ArrayList<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();

    /** Takes in one element of the styles. */
    void visit(String name, XMLStreamReader at) throws XMLStreamException {
        if (name.equals("numFmt")) {
            // The formats of conditional looks have numbers of their own.
            declared.putIfAbsent(number(Xml.attribute(at, "numFmtId")), Xml.attribute(at, "formatCode"));
        } else if (name.equals("cellXfs")) {
            while (!(at.next() == XMLStreamConstants.END_ELEMENT
                    && at.getLocalName().equals("cellXfs"))) {
                if (at.isStartElement() && at.getLocalName().equals("xf")) {
                    idOfStyle.add(number(Xml.attribute(at, "numFmtId")));
                }
            }
        }
    }

    private static int number(String attribute) {
        return attribute.isEmpty() ? 0 : Integer.parseInt(attribute);
    }

    /** Returns the format of a style; the general one for a style that there is not. */
    NumberFormat of(int style) {
        int id = style < 0 || style >= idOfStyle.size() ? 0 : idOfStyle.get(style);
        return formats.computeIfAbsent(id, i -> NumberFormat.of(i, declared.getOrDefault(i, "")));
    }
}
