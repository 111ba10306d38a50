package vn.parindex.json;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import vn.parindex.appraisal.ComparedLeaf;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.ModeDifference;
import vn.parindex.appraisal.ModePair;
import vn.parindex.json.internal.JsonOut;
import vn.parindex.json.internal.PrettyJson;
import vn.parindex.json.internal.ResultForm;

/**
 * Writes compared opinions as JSON, format {@code par-disputes/1}: each leaf on which opinions differ with size,
 * reason, effect on index and rank; the whole; and the leaves that lack an opinion.
 *
 * <p>The document is for other programs; the library does not read it back, because it follows from an assessment and
 * its results.
 */
public final class DisputesWriter {

    private DisputesWriter() {}

    /**
     * The document laid out for people: two spaces a level, one value a line, a line feed at the end.
     *
     * @param disputes the opinions compared
     * @return the document, to be stored in UTF-8
     */
    public static String pretty(Disputes disputes) {
        Objects.requireNonNull(disputes, "disputes");
        return PrettyJson.of(JsonOut.compact(disputes, DisputesWriter::document));
    }

    private static void document(Disputes disputes, JsonOut out) throws IOException {
        out.text("format", "par-disputes/1");
        out.list("disputed", disputes.disputed(), DisputesWriter::leaf);
        out.words(
                "open",
                disputes.open().stream().map(leaf -> leaf.code().toString()).toList());
        out.object("totals", disputes.totals(), DisputesWriter::differences);
    }

    private static void leaf(ComparedLeaf leaf, JsonOut out) throws IOException {
        out.text("code", leaf.code()).text("name", leaf.name()).text("maximum", leaf.maximum());
        out.object("differences", leaf.differences(), DisputesWriter::differences);
    }

    private static void differences(Map<ModePair, ModeDifference> differences, JsonOut out) throws IOException {
        for (Map.Entry<ModePair, ModeDifference> each : differences.entrySet()) {
            out.object(each.getKey().id(), each.getValue(), DisputesWriter::difference);
        }
    }

    private static void difference(ModeDifference difference, JsonOut out) throws IOException {
        out.text("points", difference.points());
        if (difference.effect().isPresent()) {
            out.object("indexBefore", difference.effect().get().before(), ResultForm::share);
            out.object("indexAfter", difference.effect().get().after(), ResultForm::share);
        }
        if (difference.rank().isPresent()) {
            out.number("rankBefore", difference.rank().get().before())
                    .number("rankAfter", difference.rank().get().after());
        }
        out.optional("reason", difference.reason());
    }
}
