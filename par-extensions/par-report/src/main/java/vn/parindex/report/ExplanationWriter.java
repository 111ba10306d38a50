package vn.parindex.report;

import java.io.IOException;
import java.util.Objects;
import vn.parindex.json.internal.JsonOut;
import vn.parindex.json.internal.PrettyJson;
import vn.parindex.json.internal.ResultForm;
import vn.parindex.json.internal.TraceCodec;
import vn.parindex.result.Score;

/**
 * Writes explanations as JSON, format {@code par-explanation/1}: the sentences by topic in the language they were made
 * in, and beside them the figures and the trace that they put into words.
 *
 * <p>The library does not read it back, because an explanation follows from a methodology and a result.
 */
public final class ExplanationWriter {

    private ExplanationWriter() {}

    /**
     * The document laid out for people: two spaces a level, one value a line, a line feed at the end.
     *
     * @param explanation the explanation
     * @return the document, to be stored in UTF-8
     */
    public static String pretty(Explanation explanation) {
        Objects.requireNonNull(explanation, "explanation");
        return PrettyJson.of(JsonOut.compact(explanation, ExplanationWriter::document));
    }

    private static void document(Explanation e, JsonOut out) throws IOException {
        out.text("format", Explanation.FORMAT).text("language", e.language().id());
        out.object("stamp", e.stamp(), ResultForm::stamp);
        out.text("unit", e.unit()).number("year", e.year().value());
        if (e.code().isPresent()) {
            out.text("code", e.code().get());
        }
        out.text("name", e.name()).text("confidence", e.confidence().id());
        out.object("score", e.score(), ExplanationWriter::score);
        if (e.trace().isPresent()) {
            out.object("trace", e.trace().get(), TraceCodec::write);
        }
        out.text("headline", e.headline());
        out.list(
                "lines",
                e.lines(),
                (line, o) -> o.text("topic", line.topic().id())
                        .text("label", line.label())
                        .text("text", line.text()));
    }

    private static void score(Score score, JsonOut out) throws IOException {
        out.text("state", score.state().id())
                .text("points", score.points())
                .text("maximum", score.maximum())
                .text("fullMaximum", score.fullMaximum())
                .text("least", score.least())
                .text("most", score.most());
    }
}
