package vn.parindex.json.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.parindex.codec.Codec;
import vn.parindex.codec.JsonWriter;
import vn.parindex.codec.MemberValues;
import vn.parindex.codec.Members;
import vn.parindex.codec.ObjectCodec;
import vn.parindex.codec.ObjectShape;
import vn.parindex.finding.InputCode;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.Grade;
import vn.parindex.result.IndexResult;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.Part;
import vn.parindex.result.Score;
import vn.parindex.result.Stamp;
import vn.parindex.result.State;
import vn.parindex.value.Confidence;
import vn.parindex.value.Identifiers;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;

import static vn.parindex.codec.Codec.distinct;
import static vn.parindex.codec.Codec.list;
import static vn.parindex.codec.Codecs.ANY_POINTS;
import static vn.parindex.codec.Codecs.CODE;
import static vn.parindex.codec.Codecs.CONFIDENCE;
import static vn.parindex.codec.Codecs.FLAG;
import static vn.parindex.codec.Codecs.METHODOLOGY_ID;
import static vn.parindex.codec.Codecs.NAME;
import static vn.parindex.codec.Codecs.POINTS;
import static vn.parindex.codec.Codecs.ROUNDING;
import static vn.parindex.codec.Codecs.TEXT;
import static vn.parindex.codec.Codecs.UNIT;
import static vn.parindex.codec.Codecs.WORDS;
import static vn.parindex.codec.Codecs.YEAR;
import static vn.parindex.codec.Codecs.whole;
import static vn.parindex.codec.Codecs.word;

/** The codec of results. What a document states although it follows from the rest is computed from the whole result. */
public final class ResultCodec {

    private static final Codec<String> DIGEST = NAME.checked((digest, json, in) ->
            Identifiers.isDigest(digest) ? digest : in.fault(InputCode.BAD_VALUE, json, "reason", Stamp.DIGEST_FORM));
    private static final int MOST_LEAVES = 999_999;
    private static final Codec<Stage> STAGE = word(Stage.class);

    /** A stamp. */
    public static final Codec<Stamp> STAMP = ObjectCodec.of(members -> {
        var methodology = members.required("methodology", METHODOLOGY_ID, Stamp::methodology);
        var name = members.required("name", TEXT, Stamp::methodologyName);
        var decision = members.required("decision", NAME, Stamp::decision);
        var digest = members.required("digest", DIGEST, Stamp::digest);
        var library = members.required("library", NAME, Stamp::library);
        var mode = members.required("mode", word(Mode.class), Stamp::mode);
        var stages = members.required("stages", list(STAGE), Stamp::stages);
        var published = members.required("published", ROUNDING, Stamp::published);
        return read -> new Stamp(
                read.get(methodology),
                read.get(name),
                read.get(decision),
                read.get(digest),
                read.get(library),
                read.get(mode),
                read.get(stages),
                read.get(published));
    });

    /** What came of a bonus or penalty. */
    public static final Codec<AdjustmentOutcome> ADJUSTMENT = ObjectCodec.of(members -> {
        var id = members.required("id", NAME, AdjustmentOutcome::id);
        var name = members.required("name", TEXT, AdjustmentOutcome::name);
        var penalty = members.required("penalty", FLAG, AdjustmentOutcome::penalty);
        var insideTotal = members.required("insideTotal", FLAG, AdjustmentOutcome::insideTotal);
        var asked = members.required("asked", ANY_POINTS, AdjustmentOutcome::asked);
        var counted = members.required("counted", POINTS, AdjustmentOutcome::counted);
        return read -> new AdjustmentOutcome(
                read.get(id),
                read.get(name),
                read.get(penalty),
                read.get(insideTotal),
                read.get(asked),
                read.get(counted));
    });

    /** A group or rating. */
    public static final Codec<Grade> GRADE = ObjectCodec.of(members -> {
        var scale = members.required("scale", NAME, Grade::scale);
        var purpose = members.required("purpose", NAME, Grade::purpose);
        var band = members.required("band", NAME, Grade::band);
        var name = members.required("name", TEXT, Grade::name);
        return read -> new Grade(read.get(scale), read.get(purpose), read.get(band), read.get(name));
    });

    /** The value of an opinion. */
    public static final Codec<OpinionValue> OPINION = ObjectCodec.of(members -> {
        var stage = members.required("stage", STAGE.unique(), OpinionValue::stage);
        var state = members.required("state", word(State.class), OpinionValue::state);
        var points = members.required("points", POINTS, OpinionValue::points);
        var stated = members.optional("stated", ANY_POINTS, OpinionValue::stated);
        var computed = members.optional("computed", ANY_POINTS, OpinionValue::computed);
        var reason = members.optional("reason", WORDS, "", OpinionValue::reason);
        var author = members.optional("author", WORDS, "", OpinionValue::author);
        return read -> new OpinionValue(
                read.get(stage),
                read.get(state),
                read.get(points),
                read.get(stated),
                read.get(computed),
                read.get(reason),
                read.get(author));
    });

    private static final Codec<IndexResult> COMPLETENESS = ObjectShape.derived(members -> {
        members.derived(
                "scored", whole(0, MOST_LEAVES), whole -> whole.completeness().scored());
        members.derived(
                "notScored",
                whole(0, MOST_LEAVES),
                whole -> whole.completeness().notScored());
        members.derived(
                "notApplicable",
                whole(0, MOST_LEAVES),
                whole -> whole.completeness().notApplicable());
        members.derived(
                "invalid", whole(0, MOST_LEAVES), whole -> whole.completeness().invalid());
    });

    private static final Codec<IndexResult> MAXIMUM_BY_CONFIDENCE = ObjectShape.derived(members -> {
        for (Confidence confidence : Confidence.values()) {
            members.derived(
                    confidence.id(),
                    POINTS,
                    whole -> whole.maximumByConfidence().get(confidence));
        }
    });

    private static final Codec<IndexResult> INDEX = ObjectShape.derived(ResultCodec::index);
    private static final End LEAST = new End(Score::least, Score::index);
    private static final End MOST = new End(Score::most, Score::mostIndex);
    /** A score; what is published of it stands only in a result, which has the rounding. */
    public static final Codec<Score> SCORE = ObjectCodec.of(ResultCodec::score);
    /** A part of the total. */
    public static final Codec<Part> PART = ObjectCodec.of(ResultCodec::part);
    /** The outcome of a node. */
    public static final Codec<Outcome> OUTCOME = ObjectCodec.of(ResultCodec::outcome);

    private static final ObjectShape<IndexResult, StatedResult> SHAPE = new ObjectShape<>(ResultCodec::document);

    /** Results. */
    public static final Codec<IndexResult> RESULT = Codec.of(
            (json, in) -> {
                StatedResult stated = SHAPE.read(json, in);
                return stated == null ? null : stated.verified(json.place(), in);
            },
            SHAPE::write);

    private ResultCodec() {}

    /**
     * Writes the members of a result, for whoever writes the brackets.
     *
     * @param result the result
     * @param out the writer, inside the object
     */
    public static void writeMembers(IndexResult result, JsonWriter out) {
        SHAPE.writeMembers(result, out);
    }

    private static Function<MemberValues, StatedResult> document(Members<IndexResult> members) {
        members.format("par-result/1");
        var stamp = members.required("stamp", STAMP, IndexResult::stamp);
        var unit = members.required("unit", UNIT, IndexResult::unit);
        var year = members.required("year", YEAR, IndexResult::year);
        var ranked = members.required("ranked", FLAG, IndexResult::ranked);
        var note = members.optional("note", WORDS, "", IndexResult::note);
        var total = members.required("total", SCORE, IndexResult::total);
        members.derived("provisional", FLAG, IndexResult::isProvisional);
        members.optional("index", INDEX, whole -> whole.index().map(index -> whole))
                .askedIf(read -> mayHaveIndex(read.get(total)))
                .neededIf(read -> hasIndex(read.get(total)));
        members.required("least", read -> LEAST.codec(read.get(total)), whole -> LEAST.stated, whole -> whole)
                .neededIf(read -> read.get(total) != null);
        members.required("most", read -> MOST.codec(read.get(total)), whole -> MOST.stated, whole -> whole)
                .neededIf(read -> read.get(total) != null);
        members.required("completeness", COMPLETENESS, Function.identity());
        members.required("maximumByConfidence", MAXIMUM_BY_CONFIDENCE, Function.identity());
        var parts = members.required("parts", list(PART), IndexResult::parts);
        var adjustments = members.optional("adjustments", list(ADJUSTMENT), List.of(), IndexResult::adjustments);
        var grades = members.optional("grades", list(GRADE), List.of(), IndexResult::grades);
        var outcomes = members.required("outcomes", list(OUTCOME), IndexResult::outcomes);
        var findings = members.required("findings", list(FindingCodec.FINDING), IndexResult::findings);
        return read -> new StatedResult(
                read.get(stamp),
                read.get(unit),
                read.get(year),
                read.get(ranked),
                read.get(total),
                read.get(outcomes),
                read.get(parts),
                read.get(adjustments),
                read.get(grades),
                read.get(findings),
                read.get(note));
    }

    /** An index is stated exactly where something applies; who knows if the score could not be read. */
    private static boolean mayHaveIndex(Score score) {
        return score == null || hasIndex(score);
    }

    private static boolean hasIndex(Score score) {
        return score != null && !score.maximum().isZero();
    }

    private static void index(Members<IndexResult> members) {
        members.derived(
                "numerator",
                NAME,
                whole -> whole.index().orElseThrow().numerator().toString());
        members.derived(
                "denominator",
                NAME,
                whole -> whole.index().orElseThrow().denominator().toString());
        members.derived("published", NAME, whole -> published(whole.index().orElseThrow(), whole));
    }

    /** One end of what the total can still become; its index is stated where the total has one. */
    private static final class End {

        final Codec<IndexResult> stated;
        private final Codec<IndexResult> notStated;
        private final Codec<IndexResult> unknown;

        End(Function<Score, Points> points, Function<Score, Optional<Share>> index) {
            stated = end(points, index, true, true);
            notStated = end(points, index, false, false);
            unknown = end(points, index, true, false);
        }

        Codec<IndexResult> codec(Score total) {
            return total == null ? unknown : hasIndex(total) ? stated : notStated;
        }

        private static Codec<IndexResult> end(
                Function<Score, Points> points, Function<Score, Optional<Share>> index, boolean asked, boolean needed) {
            return ObjectShape.derived(members -> {
                members.derived("points", POINTS, whole -> points.apply(whole.total()));
                members.<String, IndexResult>derivedIfAny(
                                "publishedIndex",
                                NAME,
                                (whole, result) -> index.apply(whole.total()).map(share -> published(share, result)))
                        .askedIf(read -> asked)
                        .neededIf(read -> needed);
            });
        }
    }

    private static Function<MemberValues, Score> score(Members<Score> members) {
        var state = members.required("state", word(State.class), Score::state);
        var points = members.required("points", POINTS, Score::points);
        var maximum = members.required("maximum", POINTS, Score::maximum);
        var fullMaximum = members.required("fullMaximum", POINTS, Score::fullMaximum);
        var open = members.required("open", POINTS, Score::open);
        members.<String, IndexResult>derivedIfAny(
                "publishedPoints",
                NAME,
                (of, result) -> Optional.ofNullable(result)
                        .map(whole -> whole.published(of.points()).toPlainString()));
        members.<String, IndexResult>derivedIfAny(
                        "publishedIndex",
                        NAME,
                        (of, result) ->
                                result == null ? Optional.empty() : of.index().map(share -> published(share, result)))
                .askedIf(read -> read.get(points) == null
                        || read.get(maximum) == null
                        || !read.get(maximum).isZero())
                .neededIf(read -> read.get(points) != null
                        && read.get(maximum) != null
                        && !read.get(maximum).isZero());
        return read ->
                new Score(read.get(state), read.get(points), read.get(maximum), read.get(fullMaximum), read.get(open));
    }

    private static String published(Share share, IndexResult result) {
        return result.published(share).toPlainString();
    }

    private static Function<MemberValues, Part> part(Members<Part> members) {
        var method = members.required("method", NAME, Part::method);
        var name = members.required("name", TEXT, Part::name);
        var points = members.required("score", SCORE, Part::score);
        return read -> new Part(read.get(method), read.get(name), read.get(points));
    }

    /** A node that has a trace is a leaf; others have neither method nor opinions. */
    private static Function<MemberValues, Outcome> outcome(Members<Outcome> members) {
        Predicate<MemberValues> leaf = read -> read.has("trace") || read.has("method") || read.has("opinions");
        var code = members.required("code", CODE, Outcome::code);
        var name = members.required("name", TEXT, Outcome::name);
        var points = members.required("score", SCORE, Outcome::score);
        var confidence = members.required("confidence", CONFIDENCE, Outcome::confidence);
        var method = members.remark("method", Outcome::method).askedIf(leaf).neededIf(leaf);
        var opinions = members.optional("opinions", distinct(OPINION, "stage"), List.of(), Outcome::opinions)
                .askedIf(leaf);
        var trace = members.optional("trace", TraceCodec.TRACE, Outcome::trace)
                .askedIf(leaf)
                .neededIf(leaf);
        return read -> new Outcome(
                read.get(code),
                read.get(name),
                read.get(points),
                read.get(confidence),
                read.get(method),
                read.get(opinions),
                read.get(trace));
    }
}
