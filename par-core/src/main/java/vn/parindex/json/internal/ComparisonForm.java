package vn.parindex.json.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.codec.JsonWriter;
import vn.parindex.comparison.JoinedIndex;
import vn.parindex.comparison.NodeChange;
import vn.parindex.comparison.UnitBreak;
import vn.parindex.comparison.UnitComparison;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStanding;
import vn.parindex.result.Score;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.value.NodeCode;

/**
 * The members of a comparison of two years: each unit with index and rank before and after, both changes, or why there
 * are none; and each item that a crosswalk joins.
 */
public final class ComparisonForm {

    /** The whole document. */
    public static final WrittenDocument<YearComparison> DOCUMENT =
            new WrittenDocument<>("par-comparison/1", ComparisonForm::write);

    private ComparisonForm() {}

    /**
     * Writes the members.
     *
     * @param comparison the whole
     * @param out the writer, inside the object
     */
    public static void write(YearComparison comparison, JsonWriter out) {
        out.number("earlier", comparison.earlier().year().value())
                .number("later", comparison.later().year().value());
        out.list("units", comparison.all(), ComparisonForm::unit);
        out.optionalList("breaks", comparison.breaks(), ComparisonForm::broken);
        out.optionalList("findings", comparison.findings(), FindingCodec.FINDING::writeMembers);
    }

    static void unit(UnitComparison unit, JsonWriter out) {
        out.text("id", unit.unit().id()).text("name", unit.unit().name());
        side("before", unit.earlier(), out);
        side("after", unit.later(), out);
        if (unit.publishedChange().isPresent()) {
            out.text("indexChange", unit.publishedChange().get().toPlainString());
        }
        if (unit.rankChange().isPresent()) {
            out.number("rankChange", unit.rankChange().getAsInt());
        }
        if (unit.refusal().isPresent()) {
            out.text("refusal", unit.refusal().get().id());
        }
        out.optionalList("items", unit.nodes(), ComparisonForm::item);
    }

    /** A unit of the later year with those that it came from; a joined index with its weights. */
    static void broken(UnitBreak broken, JsonWriter out) {
        registered(broken.unit(), broken.standing(), out);
        out.list("from", broken.others(), (other, o) -> registered(other.unit(), other.standing(), o));
        if (broken.least().isPresent()) {
            out.text("least", broken.least().get().toPlainString())
                    .text("greatest", broken.greatest().orElseThrow().toPlainString());
        }
        out.optionalList("events", broken.events(), (event, o) -> {
            o.text("date", event.date()).text("kind", event.kind().id());
            if (!event.instrument().isEmpty()) {
                o.text("instrument", event.instrument());
            }
        });
        if (broken.joined().isPresent()) {
            out.object("joined", broken.joined().get(), ComparisonForm::joined);
        }
    }

    private static void registered(RegisteredUnit unit, Optional<YearStanding> standing, JsonWriter out) {
        out.text("unit", unit.id());
        if (standing.isPresent()) {
            out.text("id", standing.get().unit().id())
                    .text("name", standing.get().unit().name());
        }
        side("standing", standing, out);
    }

    static void joined(JoinedIndex joined, JsonWriter out) {
        out.text("status", "derived")
                .text("index", joined.index())
                .text("totalWeight", joined.total().toPlainString())
                .text("confidence", joined.confidence().id());
        out.list(
                "parts",
                joined.parts(),
                (part, o) -> o.text("unit", part.unit().id())
                        .text("weight", part.weight().weight().toPlainString())
                        .text("source", part.weight().source())
                        .text("index", part.index()));
    }

    static void item(NodeChange change, JsonWriter out) {
        out.text("kind", change.row().kind().id());
        codes("from", change.row().from(), out);
        codes("to", change.row().to(), out);
        if (!change.before().isEmpty()) {
            out.object("before", change.beforeScore(), ComparisonForm::score);
        }
        if (!change.after().isEmpty()) {
            out.object("after", change.afterScore(), ComparisonForm::score);
        }
        if (change.points().isPresent()) {
            out.text("pointsChange", change.points().get());
        }
        if (change.refusal().isPresent()) {
            out.text("refusal", change.refusal().get().id());
        }
    }

    private static void codes(String key, List<NodeCode> codes, JsonWriter out) {
        if (!codes.isEmpty()) {
            out.words(key, codes.stream().map(NodeCode::toString).toList());
        }
    }

    private static void score(Score score, JsonWriter out) {
        out.text("state", score.state().id()).text("points", score.points()).text("maximum", score.maximum());
    }

    private static void side(String key, Optional<YearStanding> standing, JsonWriter out) {
        if (standing.isPresent()) {
            OptionalInt rank = standing.get().rank();
            out.object(key, standing.get(), (s, o) -> {
                if (s.printed().isPresent()) {
                    o.text("index", s.printed().get().toPlainString());
                }
                if (rank.isPresent()) {
                    o.number("rank", rank.getAsInt());
                }
            });
        }
    }
}
