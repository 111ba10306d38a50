package vn.parindex.authoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.codec.JsonWriter;
import vn.parindex.json.internal.WrittenDocument;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Text;

/** The members of differences between two methodologies, alone and with their effect on units. */
final class DiffForm {

    /** The differences alone. */
    static final WrittenDocument<Diff> DOCUMENT = new WrittenDocument<>("par-diff/1", DiffForm::write);

    /** The same with their effect. */
    static final WrittenDocument<DiffEffect> WITH_EFFECT = new WrittenDocument<>("par-diff/1", DiffForm::write);

    private DiffForm() {}

    static void write(Diff diff, JsonWriter out) {
        out.object("before", diff.before(), DiffForm::identity).object("after", diff.after(), DiffForm::identity);
        out.list("head", diff.head(), DiffForm::head).list("rows", diff.rows(), DiffForm::row);
    }

    static void write(DiffEffect effect, JsonWriter out) {
        write(effect.diff(), out);
        out.text("mode", effect.mode().id()).list("effect", effect.units(), DiffForm::unit);
    }

    private static void identity(Methodology methodology, JsonWriter out) {
        out.text("id", methodology.id().value()).text("digest", methodology.digest());
    }

    private static void head(HeadDiff part, JsonWriter out) {
        out.text("key", part.key()).optional("id", part.id());
        words(part.before(), part.after(), out);
    }

    private static void words(Optional<Text> before, Optional<Text> after, JsonWriter out) {
        if (before.isPresent()) {
            out.text("before", before.get());
        }
        if (after.isPresent()) {
            out.text("after", after.get());
        }
    }

    private static void row(DiffRow row, JsonWriter out) {
        out.optional("codeBefore", row.before().map(Node::code));
        out.optional("codeAfter", row.after().map(Node::code));
        out.text("name", row.after().or(row::before).orElseThrow().name());
        out.optionalList("changes", row.changes(), (change, o) -> {
            o.text("kind", change.kind().id());
            words(change.before(), change.after(), o);
        });
    }

    private static void unit(DiffEffect.UnitEffect unit, JsonWriter out) {
        out.text("unit", unit.before().unit().id())
                .text("name", unit.before().unit().name());
        index("Before", unit.before(), out);
        index("After", unit.after(), out);
        if (unit.before().isProvisional() || unit.after().isProvisional()) {
            out.optional("leastChange", unit.leastChange().map(BigDecimal::toPlainString));
            out.optional("mostChange", unit.mostChange().map(BigDecimal::toPlainString));
        } else {
            out.optional("change", unit.change().map(BigDecimal::toPlainString));
        }
        out.flag("provisional", unit.after().isProvisional());
        List<DiffEffect.LeafEffect> leaves = unit.leaves();
        out.optionalList("items", leaves, (leaf, o) -> {
            o.optional("codeBefore", leaf.codeBefore());
            o.optional("codeAfter", leaf.codeAfter());
            o.optional("before", leaf.before());
            o.optional("after", leaf.after());
        });
    }

    /** Writes an index as printed; the least and the most of it if it is provisional. */
    private static void index(String when, IndexResult result, JsonWriter out) {
        Optional<String> index =
                result.index().map(share -> result.published(share).toPlainString());
        if (result.isProvisional()) {
            out.optional("least" + when, index);
            out.optional(
                    "most" + when,
                    result.total()
                            .mostIndex()
                            .map(share -> result.published(share).toPlainString()));
        } else {
            out.optional("index" + when, index);
        }
    }
}
