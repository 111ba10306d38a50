package vn.parindex.excel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
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
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Excerpt;
import vn.parindex.value.TypedText;

/**
 * Reads the sheets of an .xlsx file: the content of each cell, digit for digit, and of how it looks its number format,
 * which is part of what it says. Whether rows are hidden or filtered out does not matter.
 */
final class XlsxReader {

    private static final int MOST_CELLS = 400_000;

    /** The most characters of all texts together. */
    private static final int MOST_TEXT = 16 << 20;

    private static final int DATE_LENGTH = 10;

    private static final String OFFICE_DOCUMENT = "/officeDocument";
    private static final String SHARED_STRINGS = "/sharedStrings";
    private static final String STYLES = "/styles";

    private final Package parts;
    private final Map<String, String> partOfSheet = new LinkedHashMap<>();
    private final List<String> strings = new ArrayList<>();
    private final FormatStyles styles = new FormatStyles();
    private boolean from1904;
    private int cells;
    private int characters;

    /** The targets of relations by their id and by their type. */
    private record Relations(Map<String, String> byId, Map<String, String> byType) {}

    XlsxReader(Package parts) {
        this.parts = parts;
        String workbook = byType(relations("", "_rels/.rels"), OFFICE_DOCUMENT).orElse("xl/workbook.xml");
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        Relations relations = relations(folder, folder + "_rels/" + workbook.substring(folder.length()) + ".rels");
        Xml.read(parts, workbook, (name, at) -> {
            if (name.equals("sheet")) {
                partOfSheet.put(
                        Xml.unescaped(Xml.attribute(at, "name")),
                        relations.byId().getOrDefault(relationId(at), ""));
            } else if (name.equals("workbookPr")) {
                from1904 = isTrue(Xml.attribute(at, "date1904"));
            }
        });
        byType(relations, SHARED_STRINGS)
                .ifPresent(part -> Xml.read(parts, part, (name, at) -> {
                    if (name.equals("si")) {
                        strings.add(text(at));
                    }
                }));
        byType(relations, STYLES).ifPresent(part -> Xml.read(parts, part, styles::visit));
    }

    /** Returns the names of the sheets, in their order. */
    List<String> names() {
        return List.copyOf(partOfSheet.keySet());
    }

    /** Returns a sheet by its name; empty if there is none. */
    Optional<Sheet> sheet(String name) {
        return Optional.ofNullable(partOfSheet.get(name)).map(part -> sheet(name, part));
    }

    /** Returns the first sheet; empty if there is none. */
    Optional<Sheet> first() {
        return partOfSheet.keySet().stream().findFirst().flatMap(this::sheet);
    }

    /** Checks whether there is anything on a sheet. */
    boolean isFilled(String name) {
        String part = partOfSheet.get(name);
        if (part == null || parts.part(part).isEmpty()) {
            return false;
        }
        boolean[] filled = {false};
        Xml.read(parts, part, (element, at) -> {
            if (element.equals("c") && !filled[0]) {
                filled[0] = cell(at, new HashMap<>()) != null;
            }
        });
        return filled[0];
    }

    /** Returns a warning for each sheet with anything on it beside those known: somebody may have filled in a copy. */
    List<Finding> unread(Collection<String> known, String read) {
        return names().stream()
                .filter(sheet -> !known.contains(sheet) && isFilled(sheet))
                .map(sheet -> Finding.warning(
                        ExcelCode.SHEET_UNREAD, parts.file(), "got", Excerpt.of(sheet), "expected", read))
                .toList();
    }

    private Sheet sheet(String name, String part) {
        NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
        List<CellArea> merged = new ArrayList<>();
        Map<CellArea, String> computed = new LinkedHashMap<>();
        int[] next = {0, 0};
        Xml.read(parts, part, (element, at) -> {
            if (element.equals("row")) {
                String number = Xml.attribute(at, "r");
                next[0] = number.isEmpty() ? next[0] + 1 : Integer.parseInt(number);
                next[1] = 0;
            } else if (element.equals("c")) {
                String address = Xml.attribute(at, "r");
                int row = address.isEmpty() ? next[0] - 1 : Address.row(address);
                int column = address.isEmpty() ? next[1] : Address.column(address);
                if (row < 0 || column < 0) {
                    throw new XMLStreamException("no address of a cell: " + address);
                }
                next[1] = column + 1;
                Cell cell = cell(at, computed);
                if (cell != null) {
                    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, counted(cell));
                }
            } else if (element.equals("mergeCell")) {
                CellArea.of(Xml.attribute(at, "ref")).ifPresent(merged::add);
            }
        });
        computed.forEach((results, formula) -> rows.subMap(results.firstRow(), true, results.lastRow(), true)
                .values()
                .forEach(row -> row.subMap(results.firstColumn(), true, results.lastColumn(), true)
                        .replaceAll((column, cell) -> new Cell(Cell.Kind.FORMULA, formula, cell.format(), from1904))));
        return new Sheet(name, rows, merged);
    }

    private Cell counted(Cell cell) {
        cells++;
        if (cells > MOST_CELLS) {
            throw damaged("reason.cells", MOST_CELLS);
        }
        return cell;
    }

    /** Returns the text of the element at hand, unless it is longer than any that a workbook has. */
    private String text(XMLStreamReader at) throws XMLStreamException {
        String text = Xml.unescaped(Xml.text(at));
        characters += text.length();
        if (text.length() > Xml.MOST_CHARACTERS) {
            throw damaged("reason.text", Xml.MOST_CHARACTERS);
        }
        if (characters > MOST_TEXT) {
            throw damaged("reason.texts", MOST_TEXT);
        }
        return text;
    }

    private ParIndexException damaged(String reason, int most) {
        return WorkbookFaults.unusable(parts.file(), ExcelCode.XLSX_DAMAGED, "reason", Reason.of(reason, "most", most));
    }

    /**
     * Returns the cell at hand, null if it is empty; stops at its end tag. A formula whose results stand in several
     * cells is put beside their area.
     */
    private Cell cell(XMLStreamReader at, Map<CellArea, String> computed) throws XMLStreamException {
        String type = Xml.attribute(at, "t");
        String style = Xml.attribute(at, "s");
        String value = "";
        String formula = null;
        Optional<CellArea> results = Optional.empty();
        while (at.next() != XMLStreamConstants.END_ELEMENT) {
            if (at.isStartElement()) {
                String name = at.getLocalName();
                String area = Xml.attribute(at, "t").equals("shared") ? "" : Xml.attribute(at, "ref");
                String text = text(at);
                if (name.equals("f")) {
                    formula = text;
                    results = area.isEmpty() ? Optional.empty() : CellArea.of(area);
                } else if (name.equals("v") || name.equals("is")) {
                    value = text;
                }
            }
        }
        NumberFormat format = styles.of(style.isEmpty() ? 0 : Integer.parseInt(style));
        if (formula != null) {
            String told = formula;
            results.ifPresent(cells -> computed.put(cells, told));
            return new Cell(Cell.Kind.FORMULA, formula, format, from1904);
        }
        if (type.equals("s") && !value.isEmpty()) {
            value = strings.get(Integer.parseInt(value));
        }
        if (type.equals("d") && !value.isBlank()) {
            return date(value, format);
        }
        Cell.Kind kind = kind(type);
        boolean blank = kind == Cell.Kind.TEXT ? TypedText.isBlank(value) : value.isBlank();
        return blank ? null : new Cell(kind, kind == Cell.Kind.TEXT ? value : value.strip(), format, from1904);
    }

    /** Returns a day or time that is written as {@code 2020-12-15T17:00:00}, as it would be counted. */
    private Cell date(String value, NumberFormat format) {
        String written = value.strip().replaceFirst("Z$", "");
        LocalDateTime time = written.length() > DATE_LENGTH
                ? LocalDateTime.parse(written)
                : LocalDate.parse(written).atStartOfDay();
        String serial = SerialTime.serial(time, from1904).toPlainString();
        Cell counted = new Cell(Cell.Kind.NUMBER, serial, format, from1904);
        return counted.meaning().isTemporal()
                ? counted
                : new Cell(Cell.Kind.NUMBER, serial, NumberFormat.DAY, from1904);
    }

    private static Cell.Kind kind(String type) {
        return switch (type) {
            case "s", "str", "inlineStr" -> Cell.Kind.TEXT;
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
