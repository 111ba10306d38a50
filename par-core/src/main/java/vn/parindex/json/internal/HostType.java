package vn.parindex.json.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Approval;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.codec.Codec;
import vn.parindex.codec.Codecs;
import vn.parindex.finding.Finding;
import vn.parindex.result.IndexResult;
import vn.parindex.survey.Questionnaire;
import vn.parindex.value.Citation;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/**
 * A type as it stands in a host's own JSON, whichever library the host binds with.
 *
 * @param <T> the type
 * @param type the type
 * @param form the JSON that it is written as
 * @param codec reads and writes it
 * @param key reads it as the key of a map; empty if it cannot be one
 */
public record HostType<T>(Class<T> type, HostForm form, Codec<T> codec, Optional<Function<String, T>> key) {

    /** The forms of JSON. */
    public enum HostForm {
        /** A string. */
        STRING,
        /** A number. */
        NUMBER,
        /** An object. */
        OBJECT,
        /** True, false or a string. */
        SCALAR
    }

    /** All types, each once. */
    public static final List<HostType<?>> ALL = List.of(
            string(Points.class, Codecs.ENTERED_POINTS),
            string(Percentage.class, Codecs.ENTERED_PERCENTAGE),
            key(string(NodeCode.class, Codecs.CODE), NodeCode::parse),
            key(string(MethodologyId.class, Codecs.METHODOLOGY_ID), MethodologyId::of),
            key(new HostType<>(IndexYear.class, HostForm.NUMBER, Codecs.YEAR, Optional.empty()), HostType::year),
            object(Share.class, Codecs.SHARE),
            object(Text.class, Codecs.TEXT),
            object(Citation.class, Codecs.CITATION),
            object(Rounding.class, Codecs.ROUNDING),
            object(Assessment.class, AssessmentCodec.ASSESSMENT),
            object(Opinion.class, AssessmentCodec.OPINION),
            object(Entry.class, AssessmentCodec.ENTRY),
            object(Evidence.class, AssessmentCodec.EVIDENCE),
            object(Approval.class, AssessmentCodec.APPROVAL),
            object(NotApplicable.class, AssessmentCodec.NOT_APPLICABLE),
            object(AdjustmentEntry.class, AssessmentCodec.ADJUSTMENT),
            object(Finding.class, FindingCodec.FINDING),
            new HostType<>(Fact.class, HostForm.SCALAR, AssessmentCodec.FACT, Optional.empty()),
            object(Unit.class, Codecs.UNIT_OBJECT),
            object(Questionnaire.class, SurveyCodec.QUESTIONNAIRE),
            object(Campaign.class, ProcedureCodec.CAMPAIGN),
            object(Event.class, ProcedureCodec.EVENT),
            object(EventLog.class, ProcedureCodec.EVENTS),
            object(IndexResult.class, ResultCodec.RESULT));

    private static <T> HostType<T> string(Class<T> type, Codec<T> codec) {
        return new HostType<>(type, HostForm.STRING, codec, Optional.empty());
    }

    private static <T> HostType<T> object(Class<T> type, Codec<T> codec) {
        return new HostType<>(type, HostForm.OBJECT, codec, Optional.empty());
    }

    private static <T> HostType<T> key(HostType<T> type, Function<String, T> parse) {
        return new HostType<>(type.type(), type.form(), type.codec(), Optional.of(parse));
    }

    private static IndexYear year(String digits) {
        if (!digits.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("not a year of four digits");
        }
        return IndexYear.of(Integer.parseInt(digits));
    }

    /**
     * Returns its name in faults.
     *
     * @return e.g. {@code Points}
     */
    public String name() {
        return type.getSimpleName();
    }
}
