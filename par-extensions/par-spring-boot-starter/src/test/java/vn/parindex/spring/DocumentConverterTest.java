package vn.parindex.spring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.assessment.Assessment;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.YearComparison;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.result.IndexResult;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.SurveyResult;
import vn.parindex.units.UnitList;
import vn.parindex.value.NodeCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Which types are documents, and that each passes as it is. */
class DocumentConverterTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path APPRAISAL = ROOT.resolve("par-core/src/test/resources/vn/parindex/json/appraisal");

    private static final Map<String, Class<?>> TYPES = Stream.of(
                    Assessment.class,
                    Campaign.class,
                    Crosswalk.class,
                    Disputes.class,
                    Event.class,
                    EventLog.class,
                    IndexResult.class,
                    Methodology.class,
                    NodeCode.class,
                    Questionnaire.class,
                    Ranking.class,
                    String.class,
                    SurveyResult.class,
                    UnitList.class,
                    YearComparison.class)
            .collect(Collectors.toMap(Class::getSimpleName, type -> type));

    private final DocumentConverter converter = new DocumentConverter(MethodologyCatalog.installed());

    @Test
    void documents_are_those_of_the_page() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/spring-boot.md"));
        Matcher documents = Pattern.compile("Documents are ([^;]+); ([^.]+) are written only\\.")
                .matcher(page);
        assertThat(documents.find()).isTrue();
        List<String> both = names(documents.group(1));
        List<String> written = names(documents.group(2));

        TYPES.forEach((name, type) -> {
            assertThat(converter.canRead(type, MediaType.APPLICATION_JSON))
                    .as(name)
                    .isEqualTo(both.contains(name));
            assertThat(converter.canWrite(type, MediaType.APPLICATION_JSON))
                    .as(name)
                    .isEqualTo(both.contains(name) || written.contains(name));
        });
        assertThat(TYPES).containsKeys(both.toArray(String[]::new)).containsKeys(written.toArray(String[]::new));
    }

    private static List<String> names(String sentence) {
        return Pattern.compile("`(\\w+)`")
                .matcher(sentence)
                .results()
                .map((MatchResult name) -> name.group(1))
                .toList();
    }

    static Stream<Arguments> files() {
        return Stream.of(
                document(Campaign.class, ParJson.CAMPAIGN::read, APPRAISAL.resolve("campaign.json")),
                document(EventLog.class, ParJson.EVENTS::read, APPRAISAL.resolve("events.json")),
                document(
                        Questionnaire.class,
                        ParJson.QUESTIONNAIRE::read,
                        ROOT.resolve("par-core/src/test/resources/vn/parindex/survey/questionnaire.json")),
                document(
                        UnitList.class,
                        ParJson.UNITS::read,
                        ROOT.resolve("par-rules-frames/src/main/resources/vn/parindex/rulesframes/units.json")));
    }

    private static <T> Arguments document(Class<T> type, BiFunction<InputStream, String, T> reader, Path file) {
        return Arguments.of(type, reader, file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_document_comes_back_as_it_went(Class<?> type, BiFunction<InputStream, String, ?> reader, Path file)
            throws IOException {
        Object read = converter.read(type, in(Files.readAllBytes(file)));
        assertThat(read).isEqualTo(reader.apply(Files.newInputStream(file), "file"));

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        converter.write(read, MediaType.APPLICATION_JSON, to(bytes));
        Object again = converter.read(type, in(bytes.toByteArray()));
        assertThat(again).isEqualTo(read);
    }

    @Test
    void one_event_is_a_document() throws IOException {
        Event event =
                ParJson.EVENTS.read(APPRAISAL.resolve("events.json")).events().get(0);

        assertThat(converter.read(Event.class, in(ParJson.EVENT.canonical(event).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(event);
    }

    private static HttpInputMessage in(byte[] bytes) {
        return new HttpInputMessage() {
            @Override
            public InputStream getBody() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public HttpHeaders getHeaders() {
                return new HttpHeaders();
            }
        };
    }

    private static HttpOutputMessage to(OutputStream stream) {
        HttpHeaders headers = new HttpHeaders();
        return new HttpOutputMessage() {
            @Override
            public OutputStream getBody() {
                return stream;
            }

            @Override
            public HttpHeaders getHeaders() {
                return headers;
            }
        };
    }
}
