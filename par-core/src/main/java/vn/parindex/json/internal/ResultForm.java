package vn.parindex.json.internal;

import java.util.Map;
import java.util.Optional;
import vn.parindex.codec.Codecs;
import vn.parindex.codec.JsonWriter;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.Completeness;
import vn.parindex.result.Grade;
import vn.parindex.result.IndexResult;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.Part;
import vn.parindex.result.Score;
import vn.parindex.result.Stamp;
import vn.parindex.value.Confidence;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;

/**
 * The members of a result's document in their fixed order, with the figures that readers of it would otherwise compute
 * themselves.
 */
public final class ResultForm {

    public static final String FORMAT = "par-result/1";

    private final IndexResult result;

    private ResultForm(IndexResult result) {
        this.result = result;
    }

    public static void write(IndexResult result, JsonWriter out) {
        new ResultForm(result).document(out);
    }

    private void document(JsonWriter out) {
        out.text("format", FORMAT);
        out.object("stamp", result.stamp(), ResultForm::stamp);
        out.value("unit", result.unit(), Codecs.UNIT);
        out.number("year", result.year().value())
                .flag("ranked", result.ranked())
                .optional("note", result.note());
        out.object("total", result.total(), this::score);
        out.flag("provisional", result.isProvisional());
        Optional<Share> index = result.index();
        if (index.isPresent()) {
            out.object("index", index.get(), this::index);
        }
        out.object("least", result.total(), (s, o) -> end(s.least(), s.index(), o));
        out.object("most", result.total(), (s, o) -> end(s.most(), s.mostIndex(), o));
        out.object("completeness", result.completeness(), ResultForm::completeness);
        out.object("maximumByConfidence", result.maximumByConfidence(), ResultForm::byConfidence);
        out.list("parts", result.parts(), this::part);
        out.optionalList("adjustments", result.adjustments(), ResultForm::adjustment);
        out.optionalList("grades", result.grades(), ResultForm::grade);
        out.list("outcomes", result.outcomes(), this::outcome);
        out.list("findings", result.findings(), FindingForm::write);
    }

    private void index(Share index, JsonWriter out) {
        share(index, out);
        out.text("published", published(index));
    }

    public static void share(Share share, JsonWriter out) {
        out.text("numerator", share.numerator()).text("denominator", share.denominator());
    }

    private String published(Share share) {
        return result.published(share).toPlainString();
    }

    public static void stamp(Stamp stamp, JsonWriter out) {
        out.text("methodology", stamp.methodology().value()).text("name", stamp.methodologyName());
        out.text("decision", stamp.decision()).text("digest", stamp.digest()).text("library", stamp.library());
        out.text("mode", stamp.mode().id());
        out.words("stages", stamp.stages().stream().map(Stage::id).toList());
        out.object("published", stamp.published(), TraceCodec::rounding);
    }

    private void score(Score score, JsonWriter out) {
        out.text("state", score.state().id()).text("points", score.points()).text("maximum", score.maximum());
        out.text("fullMaximum", score.fullMaximum()).text("open", score.open());
        out.text("publishedPoints", result.published(score.points()).toPlainString());
        if (score.index().isPresent()) {
            out.text("publishedIndex", published(score.index().get()));
        }
    }

    private void end(Points points, Optional<Share> index, JsonWriter out) {
        out.text("points", points);
        if (index.isPresent()) {
            out.text("publishedIndex", published(index.get()));
        }
    }

    private static void completeness(Completeness c, JsonWriter out) {
        out.number("scored", c.scored()).number("notScored", c.notScored());
        out.number("notApplicable", c.notApplicable()).number("invalid", c.invalid());
    }

    private static void byConfidence(Map<Confidence, Points> maxima, JsonWriter out) {
        for (Map.Entry<Confidence, Points> maximum : maxima.entrySet()) {
            out.text(maximum.getKey().id(), maximum.getValue());
        }
    }

    private void part(Part part, JsonWriter out) {
        out.text("method", part.method()).text("name", part.name()).object("score", part.score(), this::score);
    }

    private static void adjustment(AdjustmentOutcome adjustment, JsonWriter out) {
        out.text("id", adjustment.id()).text("name", adjustment.name());
        out.flag("penalty", adjustment.penalty()).flag("insideTotal", adjustment.insideTotal());
        out.text("asked", adjustment.asked()).text("counted", adjustment.counted());
    }

    private static void grade(Grade grade, JsonWriter out) {
        out.text("scale", grade.scale()).text("purpose", grade.purpose());
        out.text("band", grade.band()).text("name", grade.name());
    }

    private void outcome(Outcome outcome, JsonWriter out) {
        out.text("code", outcome.code()).text("name", outcome.name()).object("score", outcome.score(), this::score);
        out.text("confidence", outcome.confidence().id()).optional("method", outcome.method());
        out.optionalList("opinions", outcome.opinions(), ResultForm::opinion);
        if (outcome.trace().isPresent()) {
            out.object("trace", outcome.trace().get(), TraceCodec::write);
        }
    }

    private static void opinion(OpinionValue opinion, JsonWriter out) {
        out.text("stage", opinion.stage().id())
                .text("state", opinion.state().id())
                .text("points", opinion.points());
        if (opinion.stated().isPresent()) {
            out.text("stated", opinion.stated().get());
        }
        if (opinion.computed().isPresent()) {
            out.text("computed", opinion.computed().get());
        }
        out.optional("reason", opinion.reason()).optional("author", opinion.author());
    }
}
