package vn.parindex.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.parindex.report.Table.Column;
import vn.parindex.report.Table.ColumnKind;

/**
 * Writes a table as HTML: a caption, headers with scopes, marks that say what they mean, notes below.
 *
 * <p>A table fits an upright page: long texts stand below their row, and columns under common headings are divided into
 * several tables. On a narrow screen the rows of a table of many columns become cards.
 */
final class HtmlTable {

    private static final int PADDING = 2;
    private static final int TEXT_LIMIT = 30;
    private static final int LINE = 110;
    /** More columns than this are no longer read side by side on a telephone. */
    private static final int MOST_NARROW = 4;
    /** More columns than this need a place to scroll in. */
    private static final int MOST_FITTING = 13;
    /** The columns under common headings that stand side by side. */
    private static final int MOST_GROUPED = 12;

    private final MarkupWriter markup;
    private final CodeLinks links;

    HtmlTable(MarkupWriter markup, CodeLinks links) {
        this.markup = markup;
        this.links = links;
    }

    /**
     * The codes that a page explains, whose cells become links.
     *
     * @param explained the codes
     * @param home the title of the table whose rows the explanations link back to; empty if there is none
     * @param rows the codes that have a row there
     */
    record CodeLinks(Set<String> explained, String home, Set<String> rows) {

        static final CodeLinks NONE = new CodeLinks(Set.of(), "", Set.of());

        /** Links between explanations and the table in which most of the codes have a row. */
        static CodeLinks of(Set<String> explained, Collection<Table> tables) {
            return tables.stream()
                    .map(table -> new CodeLinks(explained, table.title(), rows(table, explained)))
                    .max(Comparator.comparing(links -> links.rows().size()))
                    .filter(links -> !links.rows().isEmpty())
                    .orElse(new CodeLinks(explained, "", Set.of()));
        }

        private static Set<String> rows(Table table, Set<String> explained) {
            Set<String> rows = new HashSet<>();
            table.rows()
                    .forEach(row -> code(table, row).filter(explained::contains).ifPresent(rows::add));
            return rows;
        }

        /** Returns the text of the first column of codes. */
        private static Optional<String> code(Table table, TableRow row) {
            return IntStream.range(0, table.columns().size())
                    .filter(i -> table.columns().get(i).kind() == ColumnKind.CODE)
                    .mapToObj(i -> row.cells().get(i).text(table.language()))
                    .findFirst();
        }

        boolean hasRow(String code) {
            return rows.contains(code);
        }

        static String explanation(String code) {
            return "e" + code;
        }

        static String row(String code) {
            return "r" + code;
        }
    }

    /** Writes a table with an id, in a section whose heading has another one or none. */
    void write(Table table, String id, String section) {
        if (table.rows().isEmpty()) {
            markup.element("h3", table.title(), "id", id).line();
        } else {
            List<Layout> parts = layouts(table);
            for (int i = 0; i < parts.size(); i++) {
                String title =
                        parts.size() == 1 ? table.title() : table.title() + " (" + (i + 1) + "/" + parts.size() + ")";
                new TablePiece(table, parts.get(i), title, i == 0 ? id : id + "-" + (i + 1), i == 0).write(section);
            }
        }
        if (!table.notes().isEmpty()) {
            markup.open("ul", "class", "notes").line();
            table.notes().forEach(note -> markup.element("li", note).line());
            markup.close("ul").line();
        }
    }

    /**
     * The columns of a table that stand side by side, and those whose texts stand below a row.
     *
     * @param columns the places of the former
     * @param below the places of the latter
     */
    private record Layout(List<Integer> columns, List<Integer> below) {}

    private static List<Layout> layouts(Table table) {
        List<Integer> all = IntStream.range(0, table.columns().size()).boxed().toList();
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i : all) {
            groups.computeIfAbsent(table.columns().get(i).group(), group -> new ArrayList<>())
                    .add(i);
        }
        List<Integer> plain = groups.getOrDefault("", List.of());
        groups.remove("");
        if (!groups.isEmpty()) {
            return divided(plain, groups.values());
        }
        List<Integer> below = isWide(table)
                ? all.stream()
                        .filter(i -> table.columns().get(i).kind() == ColumnKind.TEXT)
                        .skip(1)
                        .toList()
                : List.of();
        return List.of(new Layout(all.stream().filter(i -> !below.contains(i)).toList(), below));
    }

    /** Divides columns under common headings so that each part has those without one, too. */
    private static List<Layout> divided(List<Integer> plain, Collection<List<Integer>> groups) {
        List<Layout> parts = new ArrayList<>();
        List<Integer> columns = new ArrayList<>(plain);
        for (List<Integer> group : groups) {
            if (columns.size() > plain.size() && columns.size() - plain.size() + group.size() > MOST_GROUPED) {
                parts.add(new Layout(List.copyOf(columns), List.of()));
                columns = new ArrayList<>(plain);
            }
            columns.addAll(group);
        }
        parts.add(new Layout(List.copyOf(columns), List.of()));
        return parts;
    }

    /**
     * Checks whether a table is wider than an upright page: its columns, estimated by their longest words and by their
     * texts up to a limit, fill a line.
     */
    static boolean isWide(Table table) {
        int width = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            int widest = TextWidth.widestWord(column.name());
            for (TableRow row : table.rows()) {
                widest = Math.max(widest, TextWidth.of(row.cells().get(i).text(table.language())));
            }
            width += PADDING + (column.kind() == ColumnKind.TEXT ? Math.min(TEXT_LIMIT, widest) : widest);
        }
        return width > LINE;
    }

    /** One table of the page. */
    private final class TablePiece {

        private final Table table;
        private final Layout layout;
        private final String title;
        private final String id;
        private final boolean first;
        private final boolean cards;

        TablePiece(Table table, Layout layout, String title, String id, boolean first) {
            this.table = table;
            this.layout = layout;
            this.title = title;
            this.id = id;
            this.first = first;
            this.cards = layout.columns().size() > MOST_NARROW;
        }

        void write(String section) {
            if (cards) {
                // it scrolls on its own where it does not fit; it can be reached and scrolled by keyboard
                boolean scrolls = layout.columns().size() > MOST_FITTING;
                markup.open(
                        "div",
                        "class",
                        scrolls ? "table scrolls" : "table",
                        "role",
                        "region",
                        "tabindex",
                        "0",
                        "aria-labelledby",
                        (section + " " + id + "c").strip(),
                        "id",
                        id);
            } else {
                markup.open("div", "class", "table", "id", id);
            }
            markup.line();
            // roles are said in words, since cards take them away
            markup.open("table", with("role", "table", "class", cards ? "cards" : "plain"))
                    .element("caption", title, "id", id + "c")
                    .line();
            header();
            if (layout.below().isEmpty()) {
                markup.open("tbody", with("role", "rowgroup")).line();
                table.rows().forEach(this::row);
                markup.close("tbody");
            } else {
                for (TableRow row : table.rows()) {
                    markup.open("tbody", with("role", "rowgroup")).line();
                    row(row);
                    below(row);
                    markup.close("tbody").line();
                }
            }
            markup.close("table").close("div").line();
        }

        /** Returns attributes; a role only where the table can become cards. */
        private String[] with(String... attributes) {
            List<String> all = new ArrayList<>(List.of(attributes));
            if (!cards && all.get(0).equals("role")) {
                all.subList(0, 2).clear();
            }
            return all.toArray(String[]::new);
        }

        private void header() {
            markup.open("thead", with("role", "rowgroup"));
            boolean grouped = layout.columns().stream()
                    .anyMatch(i -> !table.columns().get(i).group().isEmpty());
            if (grouped) {
                markup.open("tr", with("role", "row"));
                int at = 0;
                while (at < layout.columns().size()) {
                    Column column = table.columns().get(layout.columns().get(at));
                    int span = 1;
                    while (!column.group().isEmpty()
                            && at + span < layout.columns().size()
                            && table.columns()
                                    .get(layout.columns().get(at + span))
                                    .group()
                                    .equals(column.group())) {
                        span++;
                    }
                    if (column.group().isEmpty()) {
                        markup.element(
                                "th",
                                column.label(),
                                with(
                                        "role",
                                        "columnheader",
                                        "scope",
                                        "col",
                                        "rowspan",
                                        "2",
                                        "class",
                                        style(column.kind())));
                    } else {
                        markup.element(
                                "th",
                                column.group(),
                                with(
                                        "role",
                                        "columnheader",
                                        "scope",
                                        "colgroup",
                                        "colspan",
                                        Integer.toString(span),
                                        "class",
                                        "group"));
                    }
                    at += span;
                }
                markup.close("tr").line();
            }
            markup.open("tr", with("role", "row"));
            layout.columns().stream()
                    .map(i -> table.columns().get(i))
                    .filter(column -> !grouped || !column.group().isEmpty())
                    .forEach(column -> markup.element(
                            "th",
                            column.label(),
                            with("role", "columnheader", "scope", "col", "class", style(column.kind()))));
            markup.close("tr").close("thead").line();
        }

        private void row(TableRow row) {
            String weight = switch (row.weight()) {
                case HEADING -> "heading";
                case TOTAL -> "total";
                case ITEM -> "item";
            };
            List<String> attributes =
                    new ArrayList<>(List.of(with("role", "row", "class", weight + " level-" + row.level())));
            Optional<String> code = CodeLinks.code(table, row);
            if (first
                    && table.title().equals(links.home())
                    && code.filter(links::hasRow).isPresent()) {
                attributes.addAll(List.of("id", CodeLinks.row(code.orElseThrow())));
            }
            markup.open("tr", attributes.toArray(String[]::new));
            int header = headerOf(row);
            for (int i : layout.columns()) {
                cell(table.columns().get(i), row.cells().get(i), i == header);
            }
            markup.close("tr").line();
        }

        /** Returns the place of the cell that names the row: the first text, or the first cell if there is none. */
        private int headerOf(TableRow row) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (table.columns().get(i).kind() == ColumnKind.TEXT) {
                    return i;
                }
            }
            return 0;
        }

        private void cell(Column column, TableCell cell, boolean header) {
            String text = cell.text(table.language());
            boolean marked = !cell.marks().isEmpty();
            List<String> attributes = new ArrayList<>(
                    List.of(with("role", header ? "rowheader" : "cell", "class", style(column.kind()))));
            if (header) {
                attributes.addAll(List.of("scope", "row"));
            } else if (cards
                    && !text.isEmpty()
                    && (column.kind() == ColumnKind.NUMBER || column.kind() == ColumnKind.TEXT)) {
                attributes.addAll(List.of("data-label", column.label()));
            }
            String name = header ? "th" : "td";
            markup.open(name, attributes.toArray(String[]::new));
            if (marked) {
                marks(cell);
            } else if (column.kind() == ColumnKind.CODE && links.explained().contains(text)) {
                markup.element("a", text, "href", "#" + CodeLinks.explanation(text));
            } else {
                markup.text(column.kind() == ColumnKind.NUMBER ? HtmlStrips.minus(text) : text);
            }
            markup.close(name);
        }

        private void marks(TableCell cell) {
            for (int i = 0; i < cell.marks().size(); i++) {
                RowMark mark = cell.marks().get(i);
                markup.text(i > 0 ? " " : "").element("abbr", mark.sign(), "title", mark.word(table.language()));
            }
        }

        /** Writes the long texts of a row below it, each behind its column's heading. */
        private void below(TableRow row) {
            List<Integer> filled = layout.below().stream()
                    .filter(i -> !row.cells().get(i).text(table.language()).isEmpty())
                    .toList();
            if (filled.isEmpty()) {
                return;
            }
            markup.open("tr", with("role", "row", "class", "below level-" + row.level()));
            markup.open(
                    "td",
                    with(
                            "role",
                            "cell",
                            "colspan",
                            Integer.toString(layout.columns().size())));
            for (int i : filled) {
                markup.open("p")
                        .element("b", table.columns().get(i).label() + ":")
                        .text(" " + row.cells().get(i).text(table.language()))
                        .close("p");
            }
            markup.close("td").close("tr").line();
        }
    }

    private static String style(ColumnKind kind) {
        return switch (kind) {
            case CODE -> "code";
            case TEXT -> "text";
            case NUMBER -> "number";
            case MARKS -> "marks";
        };
    }
}
