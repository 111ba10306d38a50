package vn.parindex.authoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.authoring.TextSheet.SheetLine;
import vn.parindex.authoring.UnitSheet.LineKind;
import vn.parindex.codec.JsonText;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.units.UnitEventKind;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Identifiers;
import vn.parindex.value.Labelled;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/** Reads a sheet of units as the document that the same list is as JSON, and remembers the cell of each value. */
final class UnitSheetReader {

    private static final Pattern VIETNAMESE = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    /** A unit with the lines of its further names. */
    private record UnitLines(SheetLine unit, List<SheetLine> names) {}

    private final TextSheet sheet;
    private final List<Finding> faults = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private final JsonText json = new JsonText(false);
    private final UnitWords words;
    private final SheetHeader columns;
    private final Map<LineKind, List<SheetLine>> lines = new EnumMap<>(LineKind.class);
    private final Map<String, UnitLines> units = new LinkedHashMap<>();
    private final List<UnitLines> unitsInOrder = new ArrayList<>();

    UnitSheetReader(TextSheet sheet, UnitRegister known) {
        this.sheet = sheet;
        this.words = UnitWords.of(known);
        columns = SheetHeader.of(
                sheet,
                UnitSheet.headings(),
                List.of("line", "id", "name", "short", "level", "kind", "citation", "confidence"),
                column -> UnitSheet.heading(column).vi(),
                faults);
        for (LineKind kind : LineKind.values()) {
            lines.put(kind, new ArrayList<>());
        }
    }

    /** The document; a fault of a cell is told here, one of the list when that is read. */
    String json() {
        if (faults.isEmpty()) {
            sheet.lines().stream().skip(1).forEach(this::sort);
            oneList();
        }
        if (lines.get(LineKind.LIST).size() != 1) {
            throw new ParIndexException(faults);
        }
        write();
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return json.toString();
    }

    /** A finding of the document, or of a register that has it, at its cell. */
    Finding placed(Finding finding) {
        int hash = finding.place().indexOf('#');
        String pointer = hash < 0 ? "" : finding.place().substring(hash + 1);
        while (!pointer.isEmpty()) {
            if (places.containsKey(pointer)) {
                return finding.at(places.get(pointer));
            }
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return finding.at(sheet.name());
    }

    private void sort(SheetLine line) {
        faults.addAll(sheet.faults(line));
        String typed = columns.cell(line, "line");
        Optional<LineKind> found = UnitWords.find(LineKind.class, typed);
        if (found.isEmpty()) {
            unknown(AuthoringCode.LINE_KIND_UNKNOWN, line, "line", typed, labels(LineKind.class));
            return;
        }
        LineKind kind = found.get();
        for (String column : UnitSheet.COLUMNS) {
            boolean filled = !columns.cell(line, column).isEmpty();
            if (filled && !column.equals("line") && !kind.columns().contains(column)) {
                fault(AuthoringCode.CELL_NOT_OF_LINE, line, column, "line", kind.label());
            } else if (!filled && kind.required().contains(column)) {
                fault(
                        AuthoringCode.CELL_EMPTY,
                        line,
                        column,
                        "line",
                        kind.label(),
                        "expected",
                        UnitSheet.heading(column));
            }
        }
        faults.addAll(columns.times(
                sheet,
                line,
                List.of("line", "id", "name", "short", "level", "kind", "parent", "before", "after", "confidence")));
        lines.get(kind).add(line);
        switch (kind) {
            case UNIT -> {
                UnitLines unit = new UnitLines(line, new ArrayList<>());
                units.putIfAbsent(columns.cell(line, "id"), unit);
                unitsInOrder.add(unit);
            }
            case NAME -> {
                UnitLines unit = units.get(columns.cell(line, "id"));
                if (unit == null) {
                    fault(AuthoringCode.NAME_BEFORE_UNIT, line, "id", "got", Excerpt.of(columns.cell(line, "id")));
                } else {
                    unit.names().add(line);
                }
            }
            case LEVEL -> text(line).ifPresent(name -> words.level(columns.cell(line, "id"), name));
            case KIND -> text(line).ifPresent(name -> words.kind(columns.cell(line, "id"), name));
            default -> {}
        }
    }

    private Optional<Text> text(SheetLine line) {
        String vi = columns.cell(line, "name");
        return vi.isEmpty() ? Optional.empty() : Optional.of(Text.of(vi, columns.cell(line, "english")));
    }

    private void oneList() {
        List<SheetLine> lists = lines.get(LineKind.LIST);
        if (lists.size() != 1) {
            String place = lists.isEmpty() ? sheet.name() : sheet.place(lists.get(1));
            faults.add(Finding.error(
                    AuthoringCode.LINE_OF_THE_LIST, place, "got", lists.size(), "line", LineKind.LIST.label()));
        }
    }

    private void write() {
        json.openObject().key("format").string("par-units/1");
        SheetLine list = lines.get(LineKind.LIST).get(0);
        value("", "id", list, "id");
        value("", "note", list, "note");
        section("sources", lines.get(LineKind.SOURCE), this::source);
        section("kinds", lines.get(LineKind.KIND), this::kind);
        section("levels", lines.get(LineKind.LEVEL), this::level);
        json.key("units").openList();
        for (int i = 0; i < unitsInOrder.size(); i++) {
            unit("/units/" + i, unitsInOrder.get(i));
        }
        json.closeList();
        section("events", lines.get(LineKind.EVENT), this::event);
        json.closeObject();
    }

    /** Writes the members of one line. */
    @FunctionalInterface
    private interface LineForm {
        void write(String pointer, SheetLine line);
    }

    private void section(String key, List<SheetLine> section, LineForm form) {
        if (section.isEmpty() && !key.equals("sources")) {
            return;
        }
        json.key(key).openList();
        for (int i = 0; i < section.size(); i++) {
            String pointer = "/" + key + "/" + i;
            places.put(pointer, sheet.place(section.get(i)));
            json.openObject();
            form.write(pointer, section.get(i));
            json.closeObject();
        }
        json.closeList();
    }

    private void source(String pointer, SheetLine line) {
        value(pointer, "id", line, "id");
        value(pointer, "number", line, "instrument");
        text(pointer, "title", line, "name", "english");
        value(pointer, "date", line, "date");
        text(pointer, "issuer", line, "issuer", "issuer-english");
        value(pointer, "grade", line, "confidence");
        value(pointer, "seen", line, "seen");
        value(pointer, "notSeen", line, "not-seen");
    }

    private void kind(String pointer, SheetLine line) {
        value(pointer, "id", line, "id");
        text(pointer, "name", line, "name", "english");
        list(pointer, "alsoCalled", line, "spellings", true);
    }

    private void level(String pointer, SheetLine line) {
        value(pointer, "level", line, "id");
        text(pointer, "name", line, "name", "english");
        value(pointer, "parent", line, "parent");
        day(pointer, "from", line, "from");
        day(pointer, "to", line, "to");
        String count = columns.cell(line, "count");
        if (!count.isEmpty()) {
            at(pointer, "count", line, "count");
            json.key("count");
            if (count.matches("0|[1-9][0-9]{0,8}")) {
                json.raw(count);
            } else {
                json.string(count);
            }
        }
        value(pointer, "instrument", line, "instrument");
        cited(pointer, line);
        value(pointer, "note", line, "note");
    }

    private void unit(String pointer, UnitLines lines) {
        SheetLine line = lines.unit();
        places.put(pointer, sheet.place(line));
        json.openObject();
        value(pointer, "id", line, "id");
        named(pointer, "level", line, words.levelOf(columns.cell(line, "level")), words.levels());
        value(pointer, "parent", line, "parent");
        day(pointer, "from", line, "from");
        day(pointer, "to", line, "to");
        json.key("names").openList();
        name(pointer + "/names/0", line, false);
        for (int i = 0; i < lines.names().size(); i++) {
            name(pointer + "/names/" + (i + 1), lines.names().get(i), true);
        }
        json.closeList();
        cited(pointer, line);
        value(pointer, "note", line, "note");
        json.closeObject();
    }

    private void name(String pointer, SheetLine line, boolean further) {
        places.put(pointer, sheet.place(line));
        json.openObject();
        if (further) {
            day(pointer, "from", line, "from");
        }
        named(pointer, "kind", line, words.kindOf(columns.cell(line, "kind")), words.kinds());
        text(pointer, "official", line, "name", "english");
        value(pointer, "short", line, "short");
        list(pointer, "spellings", line, "spellings", true);
        json.closeObject();
    }

    private void event(String pointer, SheetLine line) {
        day(pointer, "date", line, "from");
        stored(pointer, "kind", line, UnitEventKind.class);
        list(pointer, "from", line, "before", false);
        list(pointer, "to", line, "after", true);
        value(pointer, "instrument", line, "instrument");
        cited(pointer, line);
        value(pointer, "note", line, "note");
    }

    private void cited(String pointer, SheetLine line) {
        Optional<Citation> citation = SheetText.citation(columns.raw(line, "citation"));
        if (citation.isEmpty()) {
            fault(AuthoringCode.BAD_CITATION, line, "citation");
        } else {
            at(pointer, "citation", line, "citation");
            json.key("citation").openObject();
            json.key("source").string(citation.get().source());
            if (!citation.get().place().isEmpty()) {
                json.key("place").string(citation.get().place());
            }
            json.closeObject();
        }
        stored(pointer, "confidence", line, Confidence.class);
    }

    /** Writes a word of a closed list, which may be typed as the word or as its meaning. */
    private <W extends Enum<W> & Labelled> void stored(
            String pointer, String column, SheetLine line, Class<W> allowed) {
        String typed = columns.cell(line, column);
        Optional<W> word = UnitWords.find(allowed, typed);
        if (word.isEmpty() && !typed.isEmpty()) {
            unknown(InputCode.UNKNOWN_WORD, line, column, typed, labels(allowed));
        }
        word(pointer, column, line, column, word.map(Labelled::id).orElse(typed));
    }

    private static <W extends Enum<W> & Labelled> List<Text> labels(Class<W> words) {
        return Arrays.stream(words.getEnumConstants()).map(Labelled::label).toList();
    }

    /** Writes the id of a level or kind, unless what was typed is neither a name of one nor of the form of an id. */
    private void named(String pointer, String column, SheetLine line, String id, List<Text> allowed) {
        if (!id.isEmpty() && !Identifiers.isKey(id, '-')) {
            unknown(InputCode.UNKNOWN_WORD, line, column, id, allowed);
        }
        word(pointer, column, line, column, id);
    }

    private void value(String pointer, String key, SheetLine line, String column) {
        word(pointer, key, line, column, columns.cell(line, column));
    }

    private void word(String pointer, String key, SheetLine line, String column, String value) {
        if (!value.isEmpty()) {
            at(pointer, key, line, column);
            json.key(key).string(value);
        }
    }

    private void text(String pointer, String key, SheetLine line, String vi, String en) {
        String vietnamese = columns.cell(line, vi);
        String english = columns.cell(line, en);
        if (vietnamese.isEmpty() && english.isEmpty()) {
            return;
        }
        at(pointer, key, line, vi);
        json.key(key).openObject();
        value(pointer + "/" + key, "vi", line, vi);
        value(pointer + "/" + key, "en", line, en);
        json.closeObject();
    }

    private void list(String pointer, String key, SheetLine line, String column, boolean leftOut) {
        List<String> texts = SheetText.listed(columns.raw(line, column));
        if (texts.isEmpty() && leftOut) {
            return;
        }
        at(pointer, key, line, column);
        json.key(key).openList();
        texts.forEach(json::string);
        json.closeList();
    }

    private void day(String pointer, String key, SheetLine line, String column) {
        String typed = columns.cell(line, column);
        if (typed.isEmpty()) {
            return;
        }
        Optional<LocalDate> day = day(typed, columns.isTime(line, column));
        if (day.isEmpty()) {
            fault(AuthoringCode.DAY_UNCLEAR, line, column, "got", Excerpt.of(typed));
            return;
        }
        at(pointer, key, line, column);
        json.key(key).string(Language.EN.date(day.get()));
    }

    /** The day typed as dd/mm/yyyy or yyyy-mm-dd; of a cell that counts days only if it cannot be read in two ways. */
    private static Optional<LocalDate> day(String typed, boolean counted) {
        Matcher iso = ISO.matcher(typed);
        Matcher vietnamese = VIETNAMESE.matcher(typed);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            if (vietnamese.matches()) {
                int first = number(vietnamese, 1);
                int second = number(vietnamese, 2);
                boolean twoWays = counted && first <= 12 && second <= 12 && first != second;
                return twoWays ? Optional.empty() : Optional.of(LocalDate.of(number(vietnamese, 3), second, first));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private void at(String pointer, String key, SheetLine line, String column) {
        places.put(pointer + "/" + key, columns.place(sheet, line, column));
    }

    private void unknown(FindingCode code, SheetLine line, String column, String typed, List<Text> allowed) {
        fault(code, line, column, "got", Excerpt.of(typed), "allowed", allowed);
    }

    private void fault(FindingCode code, SheetLine line, String column, Object... arguments) {
        faults.add(Finding.error(code, columns.place(sheet, line, column), arguments));
    }
}
