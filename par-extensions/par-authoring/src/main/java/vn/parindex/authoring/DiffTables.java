package vn.parindex.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.methodology.Node;
import vn.parindex.report.ColumnSpec;
import vn.parindex.report.Table;
import vn.parindex.report.TableBuilder;
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
        return table(
                "diff.title.head",
                List.of(
                        ColumnSpec.text(heading("part"), part -> words.say("diff.head." + part.key())),
                        ColumnSpec.code(heading("id"), HeadDiff::id),
                        ColumnSpec.text(heading("before"), part -> side(part.before(), part.after())),
                        ColumnSpec.text(heading("after"), part -> side(part.after(), part.before()))),
                diff.head());
    }

    private Table rows() {
        List<ChangedRow> changes = diff.rows().stream()
                .flatMap(row -> row.changes().stream().map(change -> new ChangedRow(row, change)))
                .toList();
        long same = diff.rows().stream().filter(DiffRow::isSame).count();
        return table(
                "diff.title.rows",
                List.of(
                        ColumnSpec.code(
                                heading("code-before"), row -> code(row.row().before())),
                        ColumnSpec.code(
                                heading("code-after"), row -> code(row.row().after())),
                        ColumnSpec.text(heading("name"), row -> row.name().in(words.language())),
                        ColumnSpec.text(
                                heading("change"),
                                row -> words.say(
                                        "diff.kind." + row.change().kind().id())),
                        ColumnSpec.text(
                                heading("before"),
                                row -> side(row.change().before(), row.change().after())),
                        ColumnSpec.text(
                                heading("after"),
                                row -> side(row.change().after(), row.change().before()))),
                changes,
                words.say("diff.same", "count", same));
    }

    /** One change of a row. */
    private record ChangedRow(DiffRow row, DiffRow.Change change) {

        Text name() {
            return row.after().or(row::before).orElseThrow().name();
        }
    }

    private static String code(Optional<Node> node) {
        return node.map(n -> n.code().toString()).orElse("");
    }

    /**
     * Returns a side of a change in the table's language, or in the other one where only that tells the two sides
     * apart.
     */
    private String side(Optional<Text> side, Optional<Text> other) {
        Language language = words.language();
        boolean alike = side.isPresent()
                && other.isPresent()
                && side.get().in(language).equals(other.get().in(language));
        Language telling = !alike ? language : language == Language.VI ? Language.EN : Language.VI;
        return side.map(text -> text.in(telling)).orElse("");
    }

    private String heading(String key) {
        return words.say("diff.column." + key);
    }

    private <R> Table table(String title, List<ColumnSpec<R>> columns, List<R> rows, String... notes) {
        return new TableBuilder<>(
                        words.language(), words.say(title, "before", diff.before(), "after", diff.after()), columns)
                .rows(rows)
                .notes(notes)
                .build();
    }
}
