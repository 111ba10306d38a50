package vn.parindex.intake.internal;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.assessment.Assessment;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.YearComparison;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.JsonFormat;
import vn.parindex.json.JsonOutput;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.result.IndexResult;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.SurveyResult;
import vn.parindex.units.UnitList;
import vn.parindex.value.MethodologyId;

/**
 * Documents as bodies: bytes are read by our own strict reader and written canonical, whichever mapper the host has and
 * however it is set. Charsets that a content type states do not matter: documents are UTF-8.
 */
public final class ExactBodies {

    /** The name of the body in faults. */
    static final String BODY = "body";

    private final Map<Class<?>, BiFunction<InputStream, String, ?>> readers = new HashMap<>();
    private final Map<Class<?>, Function<Object, String>> writers = new HashMap<>();

    /**
     * Creates the bodies.
     *
     * @param methodologies finds the methodologies that crosswalks name
     */
    public ExactBodies(Function<MethodologyId, Optional<Methodology>> methodologies) {
        add(Assessment.class, ParJson.ASSESSMENT);
        add(IndexResult.class, ParJson.RESULT);
        add(Campaign.class, ParJson.CAMPAIGN);
        add(EventLog.class, ParJson.EVENTS);
        add(Event.class, ParJson.EVENT);
        add(Questionnaire.class, ParJson.QUESTIONNAIRE);
        add(UnitList.class, ParJson.UNITS);
        add(Crosswalk.class, ParJson.crosswalk(methodologies));
        add(Methodology.class, ParJson.METHODOLOGY::read, ParJson.METHODOLOGY::canonical);
        add(Ranking.class, ParJson.ranking(List.of()));
        add(SurveyResult.class, ParJson.SURVEY_RESULT);
        add(YearComparison.class, ParJson.COMPARISON);
        add(Disputes.class, ParJson.DISPUTES);
    }

    private <T> void add(Class<T> type, JsonFormat<T> format) {
        add(type, format::read, format::canonical);
    }

    private <T> void add(Class<T> type, JsonOutput<T> output) {
        writers.put(type, value -> output.canonical(type.cast(value)));
    }

    private <T> void add(Class<T> type, BiFunction<InputStream, String, T> reader, Function<T, String> writer) {
        readers.put(type, reader);
        writers.put(type, value -> writer.apply(type.cast(value)));
    }

    /** Checks whether values of a type are read. */
    public boolean reads(Class<?> type) {
        return readers.containsKey(type);
    }

    /** Checks whether values of a type are written. */
    public boolean writes(Class<?> type) {
        return writers.containsKey(type);
    }

    /**
     * Reads a body.
     *
     * @throws ParIndexException with every fault, each at its pointer in the body
     */
    public Object read(Class<?> type, InputStream body) {
        return readers.get(type).apply(body, BODY);
    }

    /** Returns the fault of a null where an object has to be, as a document would get it. */
    public static ParIndexException refusalOfNull() {
        try {
            ParJson.ASSESSMENT.read("null", BODY);
            throw new IllegalStateException("null was read");
        } catch (ParIndexException e) {
            return e;
        }
    }

    /** Returns the canonical bytes of a value. */
    public byte[] write(Object value) {
        return writers.get(value.getClass()).apply(value).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the faults of an empty body of a type; nothing if it is none of a document that is read. */
    public Optional<ParIndexException> refusalOfNothing(Class<?> type) {
        if (!reads(type)) {
            return Optional.empty();
        }
        try {
            read(type, InputStream.nullInputStream());
            return Optional.empty();
        } catch (ParIndexException e) {
            return Optional.of(e);
        }
    }
}
