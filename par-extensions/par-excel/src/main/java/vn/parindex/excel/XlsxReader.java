package vn.parindex.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the sheets of an .xlsx file: the content of each cell, digit for digit, and nothing of how it looks but whether
 * it is a date.
 */
final class XlsxReader {

    private static final int MOST_CELLS = 200_000;

    private static final String OFFICE_DOCUMENT = "/officeDocument";
    private static final String SHARED_STRINGS = "/sharedStrings";
    private static final String STYLES = "/styles";

    private final Package parts;
    private final Map<String, String> partOfSheet = new LinkedHashMap<>();
    private final List<String> strings = new ArrayList<>();
    private final DateStyles dates = new DateStyles();
    private boolean from1904;
    private int cells;

    /** The targets of relations by their id and by their type. */
    private record Relations(Map<String, String> byId, Map<String, String> byType) {}

    XlsxReader(Package parts) {
        this.parts = parts;
        String workbook = byType(relations("", "_rels/.rels"), OFFICE_DOCUMENT).orElse("xl/workbook.xml");
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        Relations relations = relations(folder, folder + "_rels/" + workbook.substring(folder.length()) + ".rels");
        Xml.read(parts, workbook, (name, at) -> {
            if (name.equals("sheet")) {
                partOfSheet.put(Xml.attribute(at, "name"), relations.byId().getOrDefault(relationId(at), ""));
            } else if (name.equals("workbookPr")) {
                from1904 = isTrue(Xml.attribute(at, "date1904"));
            }
        });
        byType(relations, SHARED_STRINGS)
                .ifPresent(part -> Xml.read(parts, part, (name, at) -> {
                    if (name.equals("si")) {
                        strings.add(Xml.text(at));
                    }
                }));
        byType(relations, STYLES).ifPresent(part -> Xml.read(parts, part, dates::visit));
    }

    DateStyles dates() {
        return dates;
    }

    boolean from1904() {
        return from1904;
    }

    /** Returns a sheet by its name; empty if there is none. */
    Optional<Sheet> sheet(String name) {
        return Optional.ofNullable(partOfSheet.get(name)).map(part -> new Sheet(name, rows(part)));
    }

    /** Returns the first sheet; empty if there is none. */
    Optional<Sheet> first() {
        return partOfSheet.keySet().stream().findFirst().flatMap(this::sheet);
    }

    private NavigableMap<Integer, NavigableMap<Integer, Cell>> rows(String part) {
        NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
        int[] next = {0, 0};
        Xml.read(parts, part, (name, at) -> {
            if (name.equals("row")) {
                String number = Xml.attribute(at, "r");
                next[0] = number.isEmpty() ? next[0] + 1 : Integer.parseInt(number);
                next[1] = 0;
            } else if (name.equals("c")) {
                String address = Xml.attribute(at, "r");
                int row = address.isEmpty() ? next[0] - 1 : Address.row(address);
                int column = address.isEmpty() ? next[1] : Address.column(address);
                if (row < 0 || column < 0) {
                    throw new XMLStreamException("no address of a cell: " + address);
                }
                next[1] = column + 1;
                Cell cell = cell(at);
                if (cell != null) {
                    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, counted(cell));
                }
            }
        });
        return rows;
    }

    private Cell counted(Cell cell) {
        cells++;
        if (cells > MOST_CELLS) {
            throw WorkbookFaults.unusable(
                    parts.file(), ExcelCode.XLSX_DAMAGED, "reason", Reason.of("reason.cells", "most", MOST_CELLS));
        }
        return cell;
    }

    /** Returns the cell at hand, null if it is empty; stops at its end tag. */
    private Cell cell(XMLStreamReader at) throws XMLStreamException {
        String type = Xml.attribute(at, "t");
        String style = Xml.attribute(at, "s");
        String value = "";
        String formula = null;
        while (at.next() != XMLStreamConstants.END_ELEMENT) {
            if (at.isStartElement()) {
                String name = at.getLocalName();
                String text = Xml.text(at);
                if (name.equals("f")) {
                    formula = text;
                } else if (name.equals("v") || name.equals("is")) {
                    value = text;
                }
            }
        }
        int index = style.isEmpty() ? 0 : Integer.parseInt(style);
        if (formula != null) {
            return new Cell(Cell.Kind.FORMULA, formula, index);
        }
        if (type.equals("s") && !value.isEmpty()) {
            value = strings.get(Integer.parseInt(value));
        }
        return value.isBlank() ? null : new Cell(kind(type), value, index);
    }

    private static Cell.Kind kind(String type) {
        return switch (type) {
            case "s", "str", "inlineStr", "d" -> Cell.Kind.TEXT;
            case "b" -> Cell.Kind.BOOLEAN;
            case "e" -> Cell.Kind.ERROR;
            default -> Cell.Kind.NUMBER;
        };
    }

    private Relations relations(String folder, String part) {
        Relations relations = new Relations(new HashMap<>(), new HashMap<>());
        Xml.read(parts, part, (name, at) -> {
            if (name.equals("Relationship")) {
                String target = Xml.attribute(at, "Target");
                String absolute = target.startsWith("/") ? target.substring(1) : folder + target;
                relations.byId().put(Xml.attribute(at, "Id"), absolute);
                relations.byType().put(Xml.attribute(at, "Type"), absolute);
            }
        });
        return relations;
    }

    /** Types are addresses, of two generations of the standard; their ends are the same. */
    private static Optional<String> byType(Relations relations, String end) {
        return relations.byType().entrySet().stream()
                .filter(e -> e.getKey().endsWith(end))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String relationId(XMLStreamReader at) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals("id") && at.getAttributeNamespace(i) != null) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }
}
