package vn.parindex.report;

import vn.parindex.codec.JsonWriter;
import vn.parindex.json.internal.ResultCodec;
import vn.parindex.json.internal.TraceCodec;
import vn.parindex.json.internal.WrittenDocument;
import vn.parindex.result.Score;

/**
 * The members of an explanation: the sentences by topic in the language they were made in, and beside them the figures
 * and the trace that they put into words.
 */
final class ExplanationForm {

    static final WrittenDocument<Explanation> DOCUMENT =
            new WrittenDocument<>("par-explanation/1", ExplanationForm::write);

    private ExplanationForm() {}

    static void write(Explanation e, JsonWriter out) {
        out.text("language", e.language().id());
        out.value("stamp", e.stamp(), ResultCodec.STAMP);
        out.text("unit", e.unit().name()).number("year", e.year().value());
        if (e.code().isPresent()) {
            out.text("code", e.code().get());
        }
        out.text("name", e.name()).text("confidence", e.confidence().id());
        out.object("score", e.score(), ExplanationForm::score);
        if (e.trace().isPresent()) {
            out.value("trace", e.trace().get(), TraceCodec.TRACE);
        }
        out.text("headline", e.headline());
        out.list(
                "lines",
                e.lines(),
                (line, o) -> o.text("topic", line.topic().id())
                        .text("label", line.label())
                        .text("text", line.text()));
    }

    private static void score(Score score, JsonWriter out) {
        out.text("state", score.state().id())
                .text("points", score.points())
                .text("maximum", score.maximum())
                .text("fullMaximum", score.fullMaximum())
                .text("least", score.least())
                .text("most", score.most());
    }
}
