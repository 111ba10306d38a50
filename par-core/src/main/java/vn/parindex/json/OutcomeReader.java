package vn.parindex.json;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.parindex.codec.Json;
import vn.parindex.codec.Reading;
import vn.parindex.finding.InputCode;
import vn.parindex.json.internal.Fields;
import vn.parindex.json.internal.HeadReader;
import vn.parindex.json.internal.Scalars;
import vn.parindex.json.internal.TraceCodec;
import vn.parindex.result.IndexResult;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.result.Trace;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;

/** Reads scores, outcomes, opinions and traces of a result. */
final class OutcomeReader {

    private final Reading faults;
    private final Claims claims;
    private final Scalars as;
    private final HeadReader head;

    OutcomeReader(Reading faults, Claims claims) {
        this.faults = faults;
        this.claims = claims;
        this.as = new Scalars(faults);
        this.head = new HeadReader(faults);
    }

    /** A score; its published figures are claims. */
    Score score(Json json) {
        Fields fields = new Fields(json, faults);
        State state = fields.word("state", State.values(), State::id);
        Points points = fields.points("points");
        Points maximum = fields.points("maximum");
        Points fullMaximum = fields.points("fullMaximum");
        Points open = fields.points("open");
        claim(fields, "publishedPoints", r -> r.published(points).toPlainString());
        publishedIndex(fields, "publishedIndex", points, maximum);
        return fields.make(() -> new Score(state, points, maximum, fullMaximum, open));
    }

    /**
     * The index of points, which is stated exactly where something applies; who knows if the points could not be read.
     */
    void publishedIndex(Fields fields, String key, Points points, Points maximum) {
        if (points == null || maximum == null) {
            fields.optional(key, as::string);
        } else if (!maximum.isZero()) {
            claim(fields, key, r -> r.published(Share.of(points, maximum)).toPlainString());
        }
    }

    void claim(Fields fields, String key, Function<IndexResult, Object> derived) {
        fields.required(key, json -> {
            String stated = as.string(json);
            claims.add(json, stated, derived);
            return stated;
        });
    }

    /** A node that has a trace is a leaf; others have neither method nor opinions. */
    Outcome outcome(Json json) {
        Fields fields = new Fields(json, faults);
        NodeCode code = fields.required("code", as::code);
        Text name = fields.text("name");
        Score score = fields.required("score", this::score);
        Confidence confidence = fields.word("confidence", Confidence.values(), Confidence::id);
        boolean leaf = fields.has("trace") || fields.has("method") || fields.has("opinions");
        String method = leaf ? fields.string("method") : "";
        Set<Stage> stages = new HashSet<>();
        List<OpinionValue> opinions = leaf ? fields.optionalList("opinions", j -> opinion(j, stages)) : List.of();
        Optional<Trace> trace =
                leaf ? Optional.ofNullable(fields.required("trace", new TraceCodec(faults)::read)) : Optional.empty();
        return fields.make(() -> new Outcome(code, name, score, confidence, method, opinions, trace));
    }

    private OpinionValue opinion(Json json, Set<Stage> stages) {
        Fields fields = new Fields(json, faults);
        Stage stage = fields.required("stage", j -> {
            Stage read = stage(j);
            return read == null || stages.add(read) ? read : as.fault(InputCode.DUPLICATE_ENTRY, j, "got", read.id());
        });
        State state = fields.word("state", State.values(), State::id);
        Points points = fields.points("points");
        Optional<Points> stated = fields.optional("stated", as::anyPoints);
        Optional<Points> computed = fields.optional("computed", as::anyPoints);
        String reason = fields.words("reason");
        String author = fields.words("author");
        return fields.make(() -> new OpinionValue(stage, state, points, stated, computed, reason, author));
    }

    Stage stage(Json json) {
        return as.word(json, Stage.values(), Stage::id);
    }
}
