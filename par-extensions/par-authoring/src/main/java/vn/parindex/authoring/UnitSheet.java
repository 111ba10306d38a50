package vn.parindex.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Source;
import vn.parindex.units.LevelPeriod;
import vn.parindex.units.NamePeriod;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.units.UnitEvent;
import vn.parindex.units.UnitKind;
import vn.parindex.units.UnitList;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.Labelled;
import vn.parindex.value.Language;
import vn.parindex.value.Phrases;
import vn.parindex.value.Text;

/**
 * A list of units as a sheet that officials keep: one line a source, kind, level, unit, further name or event, told
 * apart by the first column. What is written is read again with the same digest.
 */
public final class UnitSheet {

    /** What a line is about. */
    enum LineKind implements Labelled {
        LIST("list", "id note"),
        SOURCE("source", "id name english instrument date issuer issuer-english confidence seen not-seen"),
        KIND("kind", "id name english spellings"),
        LEVEL("level", "id name english parent from to count instrument citation confidence note"),
        UNIT("unit", "id name short english spellings level kind parent from to citation confidence note"),
        NAME("name", "id name short english spellings kind from"),
        EVENT("event", "kind from before after instrument citation confidence note");

        private final String id;
        private final List<String> columns;

        LineKind(String id, String columns) {
            this.id = id;
            this.columns = List.of(columns.split(" "));
        }

        @Override
        public String id() {
            return id;
        }

        /** The columns that such a line may fill. */
        List<String> columns() {
            return columns;
        }

        /** The columns that such a line must fill. */
        List<String> required() {
            return switch (this) {
                case LIST -> List.of("id");
                case SOURCE -> List.of("id", "name", "confidence");
                case KIND -> List.of("id", "name");
                case LEVEL -> List.of("id", "citation", "confidence");
                case UNIT -> List.of("id", "name", "short", "level", "kind", "citation", "confidence");
                case NAME -> List.of("id", "name", "short", "kind", "from");
                case EVENT -> List.of("kind", "from", "before", "citation", "confidence");
            };
        }

        @Override
        public Text label() {
            return words("units.line." + id);
        }
    }

    /** All columns, in the order in which they are written. */
    static final List<String> COLUMNS = List.of(
            "line",
            "id",
            "name",
            "short",
            "english",
            "spellings",
            "level",
            "kind",
            "parent",
            "from",
            "to",
            "before",
            "after",
            "count",
            "instrument",
            "citation",
            "confidence",
            "note",
            "date",
            "issuer",
            "issuer-english",
            "seen",
            "not-seen");

    private final UnitList list;
    private final UnitSheetReader reader;

    private UnitSheet(UnitList list, UnitSheetReader reader) {
        this.list = list;
        this.reader = reader;
    }

    /**
     * Returns a list as rows of cells.
     *
     * @param list the list
     * @param known the units beside it, whose words for levels and kinds are used
     * @param language the language of the headings and words
     * @return the header, then one line a row; all lines have the same number of cells
     */
    public static List<List<String>> rows(UnitList list, UnitRegister known, Language language) {
        return new Rows(list, known, language).all();
    }

    /**
     * Reads a sheet.
     *
     * @param sheet the sheet; headings and words may be in either language
     * @param known the units beside it, whose words for levels and kinds may be used
     * @return the list with the places of its rows
     * @throws ParIndexException with all faults of the cells, or if there are none with those of the list, each with
     *     its cell. Whether the units fit together, and to those beside them, is for {@link UnitRegister} to see;
     *     {@link #placed} finds the cell of what that says.
     */
    public static UnitSheet read(TextSheet sheet, UnitRegister known) {
        UnitSheetReader reader = new UnitSheetReader(Objects.requireNonNull(sheet, "sheet"), known);
        String json = reader.json();
        try {
            // a name that no '#' can be in, unlike that of the sheet
            return new UnitSheet(ParJson.UNITS.read(json, "sheet"), reader);
        } catch (ParIndexException e) {
            throw new ParIndexException(
                    e.findings().stream().map(reader::placed).toList());
        }
    }

    /**
     * Returns the list.
     *
     * @return what the sheet holds
     */
    public UnitList list() {
        return list;
    }

    /**
     * Returns what a register says of the list, at the cell that it is about.
     *
     * @param finding a finding of {@link UnitRegister#of} or {@link UnitRegister#lint}
     * @return the finding at its cell; as it is if it is about another list
     */
    public Finding placed(Finding finding) {
        return finding.place().startsWith(list.id() + "#") ? reader.placed(finding) : finding;
    }

    /** Returns the columns by their headings in both languages. */
    static Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            COLUMNS.forEach(column -> headings.put(heading(column).in(language), column));
        }
        return headings;
    }

    static Text heading(String column) {
        return words("units.column." + column);
    }

    private static Text words(String key) {
        return Text.of(
                AuthoringText.in(Language.VI).say(key),
                AuthoringText.in(Language.EN).say(key));
    }

    /** Writes the rows. */
    private static final class Rows {
        private final UnitList list;
        private final UnitWords words;
        private final Language language;
        private final List<List<String>> rows = new ArrayList<>();

        Rows(UnitList list, UnitRegister known, Language language) {
            this.list = list;
            this.words = UnitWords.of(known, list);
            this.language = language;
        }

        List<List<String>> all() {
            Phrases phrases = AuthoringText.in(language);
            rows.add(COLUMNS.stream()
                    .map(column -> phrases.say("units.column." + column))
                    .toList());
            add(LineKind.LIST, list.id(), list.note());
            for (Source source : list.sources()) {
                add(
                        LineKind.SOURCE,
                        source.id(),
                        source.title().vi(),
                        source.title().en(),
                        source.number(),
                        source.date(),
                        source.issuer().map(Text::vi).orElse(""),
                        source.issuer().map(Text::en).orElse(""),
                        source.grade(),
                        source.seen(),
                        source.notSeen());
            }
            for (UnitKind kind : list.kinds()) {
                add(LineKind.KIND, kind.id(), kind.name().vi(), kind.name().en(), SheetText.listed(kind.alsoCalled()));
            }
            list.levels().forEach(this::level);
            for (RegisteredUnit unit : list.units()) {
                unit(unit);
                unit.names().stream().skip(1).forEach(period -> name(unit, period));
            }
            list.events().forEach(this::event);
            return rows;
        }

        private void level(LevelPeriod level) {
            add(
                    LineKind.LEVEL,
                    level.level(),
                    level.name().map(Text::vi).orElse(""),
                    level.name().map(Text::en).orElse(""),
                    level.parent().orElse(""),
                    day(level.from()),
                    day(level.to()),
                    level.count().isPresent() ? Integer.toString(level.count().getAsInt()) : "",
                    level.instrument(),
                    SheetText.citation(level.citation()),
                    level.confidence().label().in(language),
                    level.note());
        }

        private void unit(RegisteredUnit unit) {
            NamePeriod first = unit.names().get(0);
            add(
                    LineKind.UNIT,
                    unit.id(),
                    first.official().vi(),
                    first.shortName(),
                    first.official().en(),
                    SheetText.listed(first.spellings()),
                    words.level(unit.level(), language),
                    words.kind(first.kind(), language),
                    unit.parent().orElse(""),
                    day(unit.from()),
                    day(unit.to()),
                    SheetText.citation(unit.citation()),
                    unit.confidence().label().in(language),
                    unit.note());
        }

        private void name(RegisteredUnit unit, NamePeriod period) {
            add(
                    LineKind.NAME,
                    unit.id(),
                    period.official().vi(),
                    period.shortName(),
                    period.official().en(),
                    SheetText.listed(period.spellings()),
                    words.kind(period.kind(), language),
                    day(period.from()));
        }

        private void event(UnitEvent event) {
            add(
                    LineKind.EVENT,
                    event.kind().label().in(language),
                    language.date(event.date()),
                    SheetText.listed(event.from()),
                    SheetText.listed(event.to()),
                    event.instrument(),
                    SheetText.citation(event.citation()),
                    event.confidence().label().in(language),
                    event.note());
        }

        private String day(Optional<LocalDate> day) {
            return day.map(language::date).orElse("");
        }

        /** Adds a line with the values of its columns, in their order; lists and citations are written already. */
        private void add(LineKind kind, String... values) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("line", kind.label().in(language));
            for (int i = 0; i < values.length; i++) {
                String column = kind.columns().get(i);
                boolean written =
                        List.of("spellings", "before", "after", "citation").contains(column);
                cells.put(column, written ? values[i] : SheetText.written(values[i]));
            }
            rows.add(COLUMNS.stream()
                    .map(column -> cells.getOrDefault(column, ""))
                    .toList());
        }
    }
}
