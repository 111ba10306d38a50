package vn.parindex.quarkus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.AssessmentForm;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Bodies are byte for byte our documents. */
class DocumentBodiesTest {

    private static final Assessment ASSESSMENT = Assessment.of(
                    Unit.of("an-giang", "An Giang"), ParRules2020.provinces().id(), IndexYear.of(2020))
            .add(
                    NodeCode.parse("3.4.1"),
                    Opinion.at(Stage.SELF)
                            .withFact("dossiers_on_time_province", Fact.of(4_800))
                            .withFact("dossiers_resolved_province", Fact.of(5_000)))
            .build();

    private final DocumentBodies bodies = new DocumentBodies(MethodologyCatalog::installed);

    @SuppressWarnings("unchecked")
    private Object read(Class<?> type, String text) {
        InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return bodies.readFrom(
                (Class<Object>) type, type, new Annotation[0], MediaType.APPLICATION_JSON_TYPE, null, stream);
    }

    private String written(Object value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bodies.writeTo(value, value.getClass(), null, new Annotation[0], MediaType.APPLICATION_JSON_TYPE, null, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void documents_are_read_and_written_canonical() throws IOException {
        IndexResult result = IndexEvaluator.of(ParRules2020.provinces()).evaluate(ASSESSMENT, Mode.SELF);
        String canonical = ParJson.RESULT.canonical(result);

        assertThat(written(result)).isEqualTo(canonical).contains("\"0.96\"");
        assertThat(read(IndexResult.class, canonical)).isEqualTo(result);
        assertThat(read(Assessment.class, ParJson.ASSESSMENT.pretty(ASSESSMENT)))
                .isEqualTo(ASSESSMENT);
        assertThat(written(ParRules2020.provinces()))
                .isEqualTo(ParRules2020.provinces().canonical());
    }

    @Test
    void whoever_asks_for_another_type_gets_json_too() throws IOException {
        MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        bodies.writeTo(ASSESSMENT, Assessment.class, null, null, MediaType.TEXT_PLAIN_TYPE, headers, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(ParJson.ASSESSMENT.canonical(ASSESSMENT));
        assertThat(headers.getFirst("Content-Type")).isEqualTo(MediaType.APPLICATION_JSON_TYPE);
    }

    @Test
    void only_documents_are_taken() {
        for (Class<?> type : new Class<?>[] {Assessment.class, IndexResult.class, Methodology.class}) {
            assertThat(bodies.isReadable(type, type, null, null)).isTrue();
            assertThat(bodies.isWriteable(type, type, null, null)).isTrue();
        }
        assertThat(bodies.isReadable(Map.class, Map.class, null, null)).isFalse();
        assertThat(bodies.isWriteable(String.class, String.class, null, null)).isFalse();
    }

    @Test
    void a_body_is_refused_with_every_fault() {
        assertThatThrownBy(() -> read(Assessment.class, "{\"format\":\"par-assessment/1\",\"year\":1e3,\"more\":1}"))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refusal -> assertThat(refusal.findings())
                                .extracting(fault -> fault.code().id() + " " + fault.place())
                                .contains("PAR-3007 body#/year", "PAR-3004 body"));
    }

    @Test
    void what_is_refused_inside_a_type_of_the_host_goes_on_as_what_it_is() {
        ParIndexException refusal = refusal();
        BoundBodies interceptor = new BoundBodies();

        assertThatThrownBy(() -> interceptor.aroundReadFrom(throwing(new IOException("wrapped", refusal))))
                .isSameAs(refusal);
        assertThatThrownBy(() -> interceptor.aroundReadFrom(throwing(new WebApplicationException(refusal, 400))))
                .isSameAs(refusal);
        IOException other = new IOException("the host's");
        assertThatThrownBy(() -> interceptor.aroundReadFrom(throwing(other))).isSameAs(other);
    }

    private ParIndexException refusal() {
        try {
            read(Assessment.class, "");
            throw new IllegalStateException("an empty body was read");
        } catch (ParIndexException e) {
            return e;
        }
    }

    @Test
    void a_form_that_is_not_there_is_refused() {
        ReaderInterceptorContext form = Stubs.of(
                ReaderInterceptorContext.class, Map.of("proceed", () -> null, "getType", () -> AssessmentForm.class));

        assertThatThrownBy(() -> new BoundBodies().aroundReadFrom(form))
                .isInstanceOf(ParIndexException.class)
                .hasMessageContaining("PAR-3007");
    }

    private static ReaderInterceptorContext throwing(Exception e) {
        return Stubs.of(ReaderInterceptorContext.class, "proceed", () -> {
            throw e;
        });
    }

    @Test
    void the_mapper_of_the_host_knows_our_types() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        new HostMapper().customize(mapper);

        assertThat(mapper.writeValueAsString(Map.of("assessment", ASSESSMENT)))
                .isEqualTo("{\"assessment\":" + ParJson.ASSESSMENT.canonical(ASSESSMENT) + "}");
    }
}
