package vn.parindex.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.methodology.Node;
import vn.parindex.report.Table;
import vn.parindex.value.Language;
import vn.parindex.value.Phrases;
import vn.parindex.value.Text;

/** Lays differences out as tables. */
final class DiffTables {

    private final Diff diff;
    private final Phrases words;

    DiffTables(Diff diff, Language language) {
        this.diff = diff;
        this.words = AuthoringText.in(language);
    }

    List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        if (!diff.head().isEmpty()) {
            tables.add(head());
        }
        if (diff.rows().stream().anyMatch(row -> !row.isSame())) {
            tables.add(rows());
        }
        return tables;
    }

    private Table head() {
        List<Table.Row> rows = new ArrayList<>();
        for (HeadDiff part : diff.head()) {
            rows.add(row(
                    words(words.say("diff.head." + part.key())),
                    words(part.id()),
                    told(part.before(), part.after()),
                    told(part.after(), part.before())));
        }
        return table(
                "diff.title.head",
                List.of(
                        text("part"),
                        new Table.Column(words.say("diff.column.id"), Table.Kind.CODE),
                        text("before"),
                        text("after")),
                rows);
    }

    private Table rows() {
        List<Table.Row> rows = new ArrayList<>();
        for (DiffRow each : diff.rows()) {
            for (DiffRow.Change change : each.changes()) {
                Node shown = each.after().or(each::before).orElseThrow();
                rows.add(row(
                        words(code(each.before())),
                        words(code(each.after())),
                        words(shown.name().in(words.language())),
                        words(words.say("diff.kind." + change.kind().id())),
                        told(change.before(), change.after()),
                        told(change.after(), change.before())));
            }
        }
        long same = diff.rows().stream().filter(DiffRow::isSame).count();
        return table(
                "diff.title.rows",
                List.of(
                        code("code-before"),
                        code("code-after"),
                        text("name"),
                        text("change"),
                        text("before"),
                        text("after")),
                rows,
                words.say("diff.same", "count", same));
    }

    private static String code(Optional<Node> node) {
        return node.map(n -> n.code().toString()).orElse("");
    }

    private Table.Column text(String key) {
        return new Table.Column(words.say("diff.column." + key), Table.Kind.TEXT);
    }

    private Table.Column code(String key) {
        return new Table.Column(words.say("diff.column." + key), Table.Kind.CODE);
    }

    /** A side of a change in the table's language, or in the other one where only that tells the two sides apart. */
    private Table.Cell told(Optional<Text> side, Optional<Text> other) {
        Language language = words.language();
        boolean alike = side.isPresent()
                && other.isPresent()
                && side.get().in(language).equals(other.get().in(language));
        Language telling = !alike ? language : language == Language.VI ? Language.EN : Language.VI;
        return side.map(text -> words(text.in(telling))).orElseGet(Table.Blank::new);
    }

    private static Table.Cell words(String text) {
        return text.isEmpty() ? new Table.Blank() : new Table.Words(text);
    }

    private static Table.Row row(Table.Cell... cells) {
        return new Table.Row(Table.Weight.ITEM, 0, List.of(cells));
    }

    private Table table(String title, List<Table.Column> columns, List<Table.Row> rows, String... notes) {
        return new Table(
                words.language(),
                words.say(title, "before", diff.before(), "after", diff.after()),
                columns,
                rows,
                List.of(notes));
    }
}
