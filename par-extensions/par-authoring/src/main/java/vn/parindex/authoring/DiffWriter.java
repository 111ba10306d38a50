package vn.parindex.authoring;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.json.internal.JsonOut;
import vn.parindex.json.internal.PrettyJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Text;

/**
 * Writes the differences between two methodologies as JSON ({@code par-diff/1}): {@code before} and {@code after} with
 * id and digest, {@code head}, {@code rows} (all, those without {@code changes} are the same), and {@code effect} on
 * units, if asked for. Words stand in both languages, points and percentages as strings.
 */
public final class DiffWriter {

    private static final String FORMAT = "par-diff/1";

    private DiffWriter() {}

    /**
     * The differences, laid out for people.
     *
     * @param diff the differences
     * @return the document
     */
    public static String pretty(Diff diff) {
        return PrettyJson.of(JsonOut.compact(Objects.requireNonNull(diff, "diff"), DiffWriter::diff));
    }

    /**
     * The differences with their effect, laid out for people.
     *
     * @param effect the effect, with the differences
     * @return the document
     */
    public static String pretty(DiffEffect effect) {
        return PrettyJson.of(JsonOut.compact(Objects.requireNonNull(effect, "effect"), (e, out) -> {
            diff(e.diff(), out);
            out.text("mode", e.mode().id()).list("effect", e.units(), DiffWriter::unit);
        }));
    }

    private static void diff(Diff diff, JsonOut out) throws IOException {
        out.text("format", FORMAT)
                .object("before", diff.before(), DiffWriter::identity)
                .object("after", diff.after(), DiffWriter::identity);
        out.list("head", diff.head(), DiffWriter::head).list("rows", diff.rows(), DiffWriter::row);
    }

    private static void identity(Methodology methodology, JsonOut out) throws IOException {
        out.text("id", methodology.id().value()).text("digest", methodology.digest());
    }

    private static void head(HeadDiff part, JsonOut out) throws IOException {
        out.text("key", part.key()).optional("id", part.id());
        words(part.before(), part.after(), out);
    }

    private static void words(Optional<Text> before, Optional<Text> after, JsonOut out) throws IOException {
        if (before.isPresent()) {
            out.text("before", before.get());
        }
        if (after.isPresent()) {
            out.text("after", after.get());
        }
    }

    private static void row(DiffRow row, JsonOut out) throws IOException {
        optional("codeBefore", row.before().map(Node::code), out);
        optional("codeAfter", row.after().map(Node::code), out);
        out.text("name", row.after().or(row::before).orElseThrow().name());
        out.optionalList("changes", row.changes(), (change, o) -> {
            o.text("kind", change.kind().id());
            words(change.before(), change.after(), o);
        });
    }

    private static void unit(DiffEffect.UnitEffect unit, JsonOut out) throws IOException {
        out.text("unit", unit.before().unit().id())
                .text("name", unit.before().unit().name());
        optional("indexBefore", index(unit.before()), out);
        optional("indexAfter", index(unit.after()), out);
        optional("change", unit.change().map(change -> change.toPlainString()), out);
        out.flag("provisional", unit.after().isProvisional());
        List<DiffEffect.LeafEffect> leaves = unit.leaves();
        out.optionalList("items", leaves, (leaf, o) -> {
            optional("codeBefore", leaf.codeBefore(), o);
            optional("codeAfter", leaf.codeAfter(), o);
            optional("before", leaf.before(), o);
            optional("after", leaf.after(), o);
        });
    }

    private static Optional<String> index(IndexResult result) {
        return result.index().map(index -> result.published(index).toPlainString());
    }

    private static void optional(String key, Optional<?> value, JsonOut out) throws IOException {
        if (value.isPresent()) {
            out.text(key, value.get());
        }
    }
}
