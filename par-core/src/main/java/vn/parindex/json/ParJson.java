package vn.parindex.json;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.assessment.Assessment;
import vn.parindex.codec.Codec;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.YearComparison;
import vn.parindex.json.internal.AssessmentCodec;
import vn.parindex.json.internal.ComparisonForm;
import vn.parindex.json.internal.CrosswalkCodec;
import vn.parindex.json.internal.DisputesForm;
import vn.parindex.json.internal.Limits;
import vn.parindex.json.internal.ProcedureCodec;
import vn.parindex.json.internal.RankingForm;
import vn.parindex.json.internal.ResultCodec;
import vn.parindex.json.internal.Schemas;
import vn.parindex.json.internal.StoredDocument;
import vn.parindex.json.internal.SurveyCodec;
import vn.parindex.json.internal.SurveyResultForm;
import vn.parindex.json.internal.TraceCodec;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.result.IndexResult;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.SurveyResult;
import vn.parindex.units.UnitList;
import vn.parindex.units.internal.UnitListCodec;
import vn.parindex.value.MethodologyId;

/**
 * The JSON formats of the engine: {@code ParJson.ASSESSMENT.read(path)}, {@code ParJson.RESULT.canonical(result)}.
 *
 * <p>Documents that follow from others (rankings, comparisons, results of surveys, compared opinions) are written for
 * other programs and not read back.
 */
public final class ParJson {

    /** Rule sets, {@code par-methodology/1} of {@code docs/methodology-format.md}, in one file or several. */
    public static final MethodologyFormat METHODOLOGY = new MethodologyFormat();

    /**
     * Assessments, {@code par-assessment/1} of {@code docs/assessment-format.md}. Whether codes and figures are those
     * of the methodology is reported by the evaluation, not while reading.
     */
    public static final JsonFormat<Assessment> ASSESSMENT =
            document("par-assessment/1", () -> AssessmentCodec.ASSESSMENT);

    /**
     * Results, {@code par-result/1} of {@code docs/result-format.md}. What follows from something else (sums, the
     * total, the index, every published figure) stands in the document for its readers; while reading it is computed
     * anew and a difference is refused.
     */
    public static final JsonFormat<IndexResult> RESULT = new JsonFormat<>(new StoredDocument<>(
            "par-result/1",
            Limits.DOCUMENT,
            () -> ResultCodec.RESULT,
            () -> TraceCodec.schema(schema("par-result/1"))));

    /**
     * Campaigns, {@code par-campaign/1} of {@code docs/appraisal.md}. Whether a campaign goes with its methodology is
     * checked by {@link vn.parindex.appraisal.AppraisalProcess#of}.
     */
    public static final JsonFormat<Campaign> CAMPAIGN = document("par-campaign/1", () -> ProcedureCodec.CAMPAIGN);

    /**
     * Logs of events, {@code par-events/1} of {@code docs/appraisal.md}. Whether the events are those that happened is
     * checked by {@link EventLog#replay}.
     */
    public static final JsonFormat<EventLog> EVENTS = document("par-events/1", () -> ProcedureCodec.EVENTS);

    /**
     * Single events, {@code par-event/1}: an item of the list {@code events} of a log, for a row of a table or a line
     * of a file. It has no key {@code format}.
     */
    public static final JsonFormat<Event> EVENT = document("par-event/1", () -> ProcedureCodec.EVENT);

    /**
     * Single actions, {@code par-action/1}: what a program asks for, the key {@code action} of an event. It has no key
     * {@code format}.
     */
    public static final JsonFormat<Action> ACTION = document("par-action/1", () -> ProcedureCodec.ACTION);

    /** Questionnaires, {@code par-questionnaire/1} of {@code docs/survey.md}. */
    public static final JsonFormat<Questionnaire> QUESTIONNAIRE =
            document("par-questionnaire/1", () -> SurveyCodec.QUESTIONNAIRE);

    /**
     * Lists of units, {@code par-units/1} of {@code docs/units.md}. Whether what they say fits together is checked by
     * {@link vn.parindex.units.UnitRegister#of}.
     */
    public static final JsonFormat<UnitList> UNITS = document("par-units/1", () -> UnitListCodec.LIST);

    /** Results of surveys, {@code par-survey-result/1} of {@code docs/survey.md}. */
    public static final JsonOutput<SurveyResult> SURVEY_RESULT = new JsonOutput<>(SurveyResultForm.DOCUMENT);

    /** Comparisons of two years, {@code par-comparison/1} of {@code docs/ranking.md}. */
    public static final JsonOutput<YearComparison> COMPARISON = new JsonOutput<>(ComparisonForm.DOCUMENT);

    /** Compared opinions, {@code par-disputes/1} of {@code docs/appraisal.md}. */
    public static final JsonOutput<Disputes> DISPUTES = new JsonOutput<>(DisputesForm.DOCUMENT);

    private ParJson() {}

    /**
     * Returns the format of crosswalks, {@code par-crosswalk/1} of {@code docs/crosswalk-format.md}. A crosswalk names
     * its two methodologies by their ids. Its limits are those of methodologies.
     *
     * @param methodologies finds a methodology by its id, e.g. {@code catalog::find}
     * @return the format
     */
    public static JsonFormat<Crosswalk> crosswalk(Function<MethodologyId, Optional<Methodology>> methodologies) {
        Codec<Crosswalk> codec = CrosswalkCodec.crosswalk(Objects.requireNonNull(methodologies, "methodologies"));
        return new JsonFormat<>(new StoredDocument<>(
                "par-crosswalk/1", Limits.METHODOLOGY, () -> codec, () -> schema("par-crosswalk/1")));
    }

    /**
     * Returns the output of rankings, {@code par-ranking/1} of {@code docs/ranking.md}.
     *
     * @param scales the scales whose bands are listed, possibly none
     * @return the output
     */
    public static JsonOutput<Ranking> ranking(List<GradeScale> scales) {
        return new JsonOutput<>(RankingForm.document(List.copyOf(scales)));
    }

    private static <T> JsonFormat<T> document(String id, Supplier<Codec<T>> codec) {
        return new JsonFormat<>(new StoredDocument<>(id, Limits.DOCUMENT, codec, () -> schema(id)));
    }

    static String schema(String id) {
        InputStream schema = ParJson.class.getResourceAsStream(id.replace('/', '-') + ".schema.json");
        if (schema == null) {
            throw new IllegalStateException("no JSON Schema of the format " + id);
        }
        return Schemas.read(schema);
    }
}
