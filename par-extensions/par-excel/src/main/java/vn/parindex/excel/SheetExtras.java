package vn.parindex.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the library cannot write: charts, and the values that formulas have when the file is written, which are shown
 * where nobody computes.
 */
final class SheetExtras {

    private static final Pattern FORMULA = Pattern.compile("<c r=\"([A-Z]+[0-9]+)\"([^>]*)><f>(.*?)</f></c>");

    /** By number of the sheet, counted from 1. */
    private final Map<Integer, List<SheetChart>> charts = new TreeMap<>();

    private final Map<Integer, Map<String, Object>> values = new HashMap<>();

    void chart(int sheet, SheetChart chart) {
        charts.computeIfAbsent(sheet, number -> new ArrayList<>()).add(chart);
    }

    /** Takes the value of a formula: a number or a text. */
    void value(int sheet, String cell, Object value) {
        values.computeIfAbsent(sheet, number -> new HashMap<>()).put(cell, value);
    }

    boolean touches(int sheet) {
        return charts.containsKey(sheet) || values.containsKey(sheet);
    }

    /** Returns the XML of a sheet with its values, and joined to its charts. */
    String sheet(int sheet, String xml) {
        Map<String, Object> of = values.getOrDefault(sheet, Map.of());
        String filled = of.isEmpty()
                ? xml
                : FORMULA.matcher(xml).replaceAll(cell -> Matcher.quoteReplacement(filled(cell.group(0), of, cell)));
        return charts.containsKey(sheet) ? filled.replace("</worksheet>", ChartXml.element() + "</worksheet>") : filled;
    }

    private static String filled(String cell, Map<String, Object> values, java.util.regex.MatchResult parts) {
        Object value = values.get(parts.group(1));
        if (value == null) {
            return cell;
        }
        boolean text = value instanceof String;
        return "<c r=\"" + parts.group(1) + "\"" + parts.group(2) + (text ? " t=\"str\"" : "") + "><f>" + parts.group(3)
                + "</f><v>"
                + (value instanceof BigDecimal number ? number.toPlainString() : ChartXml.escaped(value.toString()))
                + "</v></c>";
    }

    /** Returns the list of the package's contents with drawings and charts. */
    String contentTypes(String xml) {
        int all = charts.values().stream().mapToInt(List::size).sum();
        return xml.replace("</Types>", ChartXml.contentTypes(charts.size(), all) + "</Types>");
    }

    /** Returns the further parts by their names. */
    Map<String, String> parts() {
        Map<String, String> parts = new TreeMap<>();
        int drawing = 0;
        int chart = 0;
        for (Map.Entry<Integer, List<SheetChart>> sheet : charts.entrySet()) {
            drawing++;
            parts.put("xl/worksheets/_rels/sheet" + sheet.getKey() + ".xml.rels", ChartXml.sheetRelations(drawing));
            parts.put("xl/drawings/drawing" + drawing + ".xml", ChartXml.drawing(sheet.getValue()));
            parts.put(
                    "xl/drawings/_rels/drawing" + drawing + ".xml.rels",
                    ChartXml.drawingRelations(chart + 1, sheet.getValue().size()));
            for (SheetChart one : sheet.getValue()) {
                chart++;
                parts.put("xl/charts/chart" + chart + ".xml", ChartXml.chart(one));
            }
        }
        return parts;
    }
}
