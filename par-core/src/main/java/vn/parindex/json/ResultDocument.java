package vn.parindex.json;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.parindex.codec.Codecs;
import vn.parindex.codec.Json;
import vn.parindex.codec.Place;
import vn.parindex.codec.Reading;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.json.internal.Fields;
import vn.parindex.json.internal.HeadReader;
import vn.parindex.json.internal.ResultForm;
import vn.parindex.json.internal.Scalars;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.Grade;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Part;
import vn.parindex.result.Score;
import vn.parindex.result.Stamp;
import vn.parindex.value.Confidence;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/**
 * One result being read; used once. First everything is read, then whatever follows from something else is compared
 * with it.
 */
final class ResultDocument {

    static final String FORMAT = ResultForm.FORMAT;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Text TOO_LARGE = Text.of("điểm hoặc tỷ lệ quá lớn", "points or a share too large to be held");
    private static final Text NO_DIGEST = Text.of(
            "phải là 64 chữ số thập lục phân viết thường (SHA-256)", "must be 64 lower-case hex digits (SHA-256)");

    private final Reading faults;
    private final Claims claims = new Claims();
    private final Scalars as;
    private final OutcomeReader outcomes;

    ResultDocument(Reading faults) {
        this.faults = faults;
        this.as = new Scalars(faults);
        this.outcomes = new OutcomeReader(faults, claims);
    }

    IndexResult read(Json json) {
        Fields fields = new Fields(json, faults);
        if (!fields.format(FORMAT)) {
            return null;
        }
        StatedResult stated = stated(fields);
        return stated == null ? null : verified(stated, json.place());
    }

    /** Three steps, each of which makes sense only if the one before found nothing. */
    private IndexResult verified(StatedResult stated, Place root) {
        new ResultShape(stated, root, faults).check();
        if (faults.count() > 0) {
            return null;
        }
        try {
            IndexResult result = stated.derived();
            new StatedScores(stated, result, root, faults).check();
            if (faults.count() == 0) {
                claims.verify(result, faults);
            }
            return result;
        } catch (ArithmeticException | IllegalArgumentException e) {
            faults.cause(e);
            faults.fault(InputCode.BAD_VALUE, root, "reason", TOO_LARGE);
            return null;
        }
    }

    private StatedResult stated(Fields fields) {
        Stamp stamp = fields.required("stamp", this::stamp);
        Unit unit = fields.required("unit", j -> Codecs.UNIT.read(j, faults));
        var year = fields.required("year", new HeadReader(faults)::year);
        Boolean ranked = fields.required("ranked", as::flag);
        String note = fields.words("note");
        Score total = fields.required("total", outcomes::score);
        fields.required("provisional", j -> claimed(j, as.flag(j), IndexResult::isProvisional));
        index(fields, total);
        fields.required("completeness", this::completeness);
        fields.required("maximumByConfidence", this::maximumByConfidence);
        List<Part> parts = fields.list("parts", this::part);
        List<AdjustmentOutcome> adjustments = fields.optionalList("adjustments", this::adjustment);
        List<Grade> grades = fields.optionalList("grades", this::grade);
        List<Outcome> nodes = fields.list("outcomes", outcomes::outcome);
        List<Finding> findings = fields.list("findings", new FindingReader(faults)::finding);
        return fields.make(() ->
                new StatedResult(stamp, unit, year, ranked, total, nodes, parts, adjustments, grades, findings, note));
    }

    private Stamp stamp(Json json) {
        HeadReader head = new HeadReader(faults);
        Fields fields = new Fields(json, faults);
        var methodology = fields.required("methodology", head::id);
        var name = fields.text("name");
        String decision = fields.string("decision");
        String digest = fields.required("digest", this::digest);
        String library = fields.string("library");
        Mode mode = fields.word("mode", Mode.values(), Mode::id);
        List<Stage> stages = fields.list("stages", outcomes::stage);
        var published = fields.required("published", head::cut);
        return fields.make(() -> new Stamp(methodology, name, decision, digest, library, mode, stages, published));
    }

    private String digest(Json json) {
        String digest = as.string(json);
        return digest == null || DIGEST.matcher(digest).matches()
                ? digest
                : as.fault(InputCode.BAD_VALUE, json, "reason", NO_DIGEST);
    }

    /** The exact index and the range of it, all of which follow from the total. */
    private void index(Fields fields, Score total) {
        if (total == null) {
            List.of("index", "least", "most").forEach(key -> fields.optional(key, json -> json));
            return;
        }
        if (!total.maximum().isZero()) {
            fields.required("index", json -> {
                Fields index = new Fields(json, faults);
                outcomes.claim(
                        index,
                        "numerator",
                        r -> r.index().orElseThrow().numerator().toString());
                outcomes.claim(
                        index,
                        "denominator",
                        r -> r.index().orElseThrow().denominator().toString());
                outcomes.publishedIndex(index, "published", total.points(), total.maximum());
                return index.make(() -> json);
            });
        }
        fields.required("least", json -> end(json, total.least(), total.maximum()));
        fields.required("most", json -> end(json, total.most(), total.maximum()));
    }

    private Object end(Json json, Points end, Points maximum) {
        Fields fields = new Fields(json, faults);
        fields.required("points", j -> claimed(j, as.points(j), r -> end));
        outcomes.publishedIndex(fields, "publishedIndex", end, maximum);
        return fields.make(() -> json);
    }

    private Object completeness(Json json) {
        Fields fields = new Fields(json, faults);
        count(fields, "scored", r -> r.completeness().scored());
        count(fields, "notScored", r -> r.completeness().notScored());
        count(fields, "notApplicable", r -> r.completeness().notApplicable());
        count(fields, "invalid", r -> r.completeness().invalid());
        return fields.make(() -> json);
    }

    private void count(Fields fields, String key, Function<IndexResult, Object> derived) {
        fields.required(key, j -> claimed(j, as.whole(j, 0, 999_999), derived));
    }

    private Object maximumByConfidence(Json json) {
        Fields fields = new Fields(json, faults);
        for (Confidence confidence : Confidence.values()) {
            fields.required(
                    confidence.id(),
                    j -> claimed(j, as.points(j), r -> r.maximumByConfidence().get(confidence)));
        }
        return fields.make(() -> json);
    }

    private <T> T claimed(Json json, T stated, Function<IndexResult, Object> derived) {
        claims.add(json, stated, derived);
        return stated;
    }

    private Part part(Json json) {
        Fields fields = new Fields(json, faults);
        String method = fields.string("method");
        var name = fields.text("name");
        Score score = fields.required("score", outcomes::score);
        return fields.make(() -> new Part(method, name, score));
    }

    private AdjustmentOutcome adjustment(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.string("id");
        var name = fields.text("name");
        Boolean penalty = fields.required("penalty", as::flag);
        Boolean insideTotal = fields.required("insideTotal", as::flag);
        Points asked = fields.required("asked", as::anyPoints);
        Points counted = fields.points("counted");
        return fields.make(() -> new AdjustmentOutcome(id, name, penalty, insideTotal, asked, counted));
    }

    private Grade grade(Json json) {
        Fields fields = new Fields(json, faults);
        String scale = fields.string("scale");
        String purpose = fields.string("purpose");
        String band = fields.string("band");
        var name = fields.text("name");
        return fields.make(() -> new Grade(scale, purpose, band, name));
    }
}
