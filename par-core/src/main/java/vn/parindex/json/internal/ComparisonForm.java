package vn.parindex.json.internal;

import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.codec.JsonWriter;
import vn.parindex.comparison.UnitComparison;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStanding;

/**
 * The members of a comparison of two years: each unit with index and rank before and after, both changes, or why there
 * are none.
 */
public final class ComparisonForm {

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
        out.optionalList("findings", comparison.findings(), FindingCodec.FINDING::writeMembers);
    }

    private static void unit(UnitComparison unit, JsonWriter out) {
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
