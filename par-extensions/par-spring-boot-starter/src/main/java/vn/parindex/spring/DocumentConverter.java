package vn.parindex.spring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.assessment.Assessment;
import vn.parindex.catalog.MethodologyCatalog;
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

/**
 * Documents as bodies: bytes are read by our own strict reader and written canonical, whichever mapper the host has and
 * however it is set.
 *
 * <p>A body that is refused is an {@link HttpMessageNotReadableException} whose cause has every fault, each at its
 * pointer in {@code body}. Charsets that a content type states do not matter: documents are UTF-8.
 */
public final class DocumentConverter extends AbstractHttpMessageConverter<Object> {

    /** The name of the body in faults. */
    static final String BODY = "body";

    private final Map<Class<?>, BiFunction<InputStream, String, ?>> readers = new HashMap<>();
    private final Map<Class<?>, Function<Object, String>> writers = new HashMap<>();

    /**
     * Creates a converter.
     *
     * @param catalog has the methodologies that crosswalks name
     */
    public DocumentConverter(MethodologyCatalog catalog) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
        add(Assessment.class, ParJson.ASSESSMENT);
        add(IndexResult.class, ParJson.RESULT);
        add(Campaign.class, ParJson.CAMPAIGN);
        add(EventLog.class, ParJson.EVENTS);
        add(Event.class, ParJson.EVENT);
        add(Questionnaire.class, ParJson.QUESTIONNAIRE);
        add(UnitList.class, ParJson.UNITS);
        add(Crosswalk.class, ParJson.crosswalk(catalog::find));
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

    @Override
    protected boolean supports(Class<?> type) {
        return writers.containsKey(type);
    }

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return readers.containsKey(type) && canRead(mediaType);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        try {
            return readers.get(type).apply(message.getBody(), BODY);
        } catch (ParIndexException e) {
            throw new HttpMessageNotReadableException(e.getMessage(), e, message);
        }
    }

    /** The faults of an empty body of a type; nothing if it is none of a document that is read. */
    Optional<ParIndexException> refusalOfNothing(Class<?> type) {
        if (!readers.containsKey(type)) {
            return Optional.empty();
        }
        try {
            readers.get(type).apply(InputStream.nullInputStream(), BODY);
            return Optional.empty();
        } catch (ParIndexException e) {
            return Optional.of(e);
        }
    }

    @Override
    protected void writeInternal(Object value, HttpOutputMessage message) throws IOException {
        byte[] bytes = writers.get(value.getClass()).apply(value).getBytes(StandardCharsets.UTF_8);
        message.getHeaders().setContentLength(bytes.length);
        message.getBody().write(bytes);
    }
}
