package vn.parindex.json;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.comparison.UnitComparison;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStanding;
import vn.parindex.json.internal.FindingForm;
import vn.parindex.json.internal.JsonOut;
import vn.parindex.json.internal.PrettyJson;

/**
 * Writes the comparison of two years as JSON, format {@code par-comparison/1}: each unit with index and rank before and
 * after, both changes, or why there are none.
 *
 * <p>The document is for other programs; the library does not read it back, because it follows from the standings of
 * the two years.
 */
public final class ComparisonWriter {

    private ComparisonWriter() {}

    /**
     * The document laid out for people: two spaces a level, one value a line, a line feed at the end.
     *
     * @param comparison the comparison
     * @return the document, to be stored in UTF-8
     */
    public static String pretty(YearComparison comparison) {
        Objects.requireNonNull(comparison, "comparison");
        return PrettyJson.of(JsonOut.compact(comparison, ComparisonWriter::document));
    }

    private static void document(YearComparison comparison, JsonOut out) throws IOException {
        out.text("format", "par-comparison/1");
        out.number("earlier", comparison.earlier().year().value())
                .number("later", comparison.later().year().value());
        out.list("units", comparison.all(), ComparisonWriter::unit);
        out.optionalList("findings", comparison.findings(), FindingForm::write);
    }

    private static void unit(UnitComparison unit, JsonOut out) throws IOException {
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

    private static void side(String key, Optional<YearStanding> standing, JsonOut out) throws IOException {
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
