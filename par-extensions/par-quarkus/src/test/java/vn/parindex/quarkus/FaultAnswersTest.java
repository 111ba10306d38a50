package vn.parindex.quarkus;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.Providers;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.IntakeRules;
import vn.parindex.intake.KnownMethodology;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every fault at once, with code, place and a sentence in the language asked for. */
class FaultAnswersTest {

    private static final String BEGIN = "{\"type\":\"about:blank\",\"title\":";

    private final MultivaluedMap<String, String> given = new MultivaluedHashMap<>();

    private HttpHeaders headers(String... languages) {
        return Stubs.of(
                HttpHeaders.class,
                Map.of(
                        "getAcceptableLanguages",
                                () -> List.of(languages).stream()
                                        .map(Locale::forLanguageTag)
                                        .toList(),
                        "getRequestHeaders", () -> given));
    }

    private UriInfo uri(String path) {
        return Stubs.of(
                UriInfo.class,
                Map.of(
                        "getRequestUri", () -> URI.create("http://localhost" + path),
                        "getPathParameters", () -> given,
                        "getQueryParameters", () -> given));
    }

    private static FaultResponses responses() {
        return new FaultResponses(Optional.empty());
    }

    private static String body(Response response) {
        assertThat(response.getMediaType()).hasToString("application/problem+json");
        return new String((byte[]) response.getEntity(), StandardCharsets.UTF_8);
    }

    private Response answer(ParIndexException refusal, FaultResponses responses, String... languages) {
        RefusalMapper mapper = new RefusalMapper(responses);
        mapper.headers = headers(languages);
        mapper.uri = uri("/a%20b");
        return mapper.toResponse(refusal);
    }

    @Test
    void the_callers_faults_are_told_in_the_language_asked_for() {
        ParIndexException refusal = new ParIndexException(
                List.of(Finding.error(InputCode.BAD_CODE, "body#/entries/0/code", "got", "3.4.x")));

        Response response = answer(refusal, responses(), "fr", "en-GB", "vi");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(body(response))
                .isEqualTo(BEGIN + "\"The data sent have faults\",\"status\":422,\"detail\":\"There is 1 fault.\","
                        + "\"instance\":\"/a%20b\",\"faults\":[{\"code\":\"PAR-3017\",\"pointer\":\"/entries/0/code\","
                        + "\"message\":\"3.4.x is not a node code (such as 3.4.1)\"}]}");
        assertThat(body(answer(refusal, responses(), "vi-VN", "en"))).contains("Có 1 lỗi.");
        assertThat(body(answer(refusal, responses(), "*"))).contains("Có 1 lỗi.");
        assertThat(body(answer(refusal, new FaultResponses(Optional.of("en")), "*")))
                .contains("There is 1 fault.");
    }

    @Test
    void a_fault_of_the_host_is_told_by_its_code_alone() {
        ParIndexException refusal = new ParIndexException(List.of(
                Finding.error(InputCode.UNREADABLE, "/srv/secret.json", "reason", "no such file"),
                Finding.error(InputCode.BAD_CODE, "", "got", "x")));

        Response response = answer(refusal, responses());

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(body(response))
                .isEqualTo(BEGIN + "\"Hệ thống có lỗi\",\"status\":500,\"detail\":"
                        + "\"Chi tiết có trong nhật ký của hệ thống.\",\"instance\":\"/a%20b\","
                        + "\"faults\":[{\"code\":\"PAR-3001\"}]}");
    }

    /** Parameters as resources have them. */
    @SuppressWarnings("unused")
    private static final class Parameters {

        void take(
                @PathParam("code") NodeCode node,
                @RestPath("year") IndexYear round,
                @RestQuery("mode") Mode mode,
                @HeaderParam("X-Stage") Stage stage,
                String other) {
            // never called
        }
    }

    private static <T> T converted(Class<T> type, String text) {
        ParamConverter<T> converter = new IdentityParameters().getConverter(type, type, new Annotation[0]);
        T value = converter.fromString(text);
        if (value != null) {
            assertThat(converter.toString(value)).isEqualTo(text);
        }
        return value;
    }

    @Test
    void parameters_name_values_as_files_do() {
        assertThat(converted(NodeCode.class, "3.4.1")).isEqualTo(NodeCode.parse("3.4.1"));
        assertThat(converted(IndexYear.class, "2020")).isEqualTo(IndexYear.of(2020));
        assertThat(converted(Stage.class, "appraisal-1")).isEqualTo(Stage.APPRAISAL_1);
        assertThat(converted(Mode.class, "")).isNull();
        assertThat(new IdentityParameters().getConverter(Thread.State.class, null, null))
                .isNull();
        assertThatThrownBy(() -> converted(Stage.class, "SELF")).isInstanceOf(UnreadableParameter.class);
    }

    @Test
    void every_parameter_that_cannot_be_read_is_told() throws NoSuchMethodException {
        Method method = Parameters.class.getDeclaredMethod(
                "take", NodeCode.class, IndexYear.class, Mode.class, Stage.class, String.class);
        given.putSingle("code", "3.4.x");
        given.putSingle("year", "1999");
        given.putSingle("mode", "final");
        given.putSingle("X-Stage", "SELF");
        ParameterMapper mapper = new ParameterMapper(responses());
        mapper.headers = headers("en");
        mapper.uri = uri("/nodes");
        mapper.resource = Stubs.of(ResourceInfo.class, "getResourceMethod", () -> method);

        Response response = mapper.toResponse(new UnreadableParameter(
                new ParIndexException(List.of(Finding.error(InputCode.BAD_CODE, "", "got", "3.4.x")))));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(body(response))
                .contains("\"detail\":\"There are 3 faults.\"")
                .containsSubsequence(
                        "{\"code\":\"PAR-3017\",\"path\":\"code\"",
                        "{\"code\":\"PAR-3010\",\"path\":\"year\"",
                        "{\"code\":\"PAR-3012\",\"path\":\"X-Stage\"");
    }

    /** A form of a host. */
    record Question(
            @NotBlank String asker, @KnownMethodology String methodology) {}

    /** A resource as validators see it. */
    static class Resource {

        @KnownMethodology
        public String ask(@Valid Question question, @KnownMethodology String methodology) {
            return question + methodology;
        }
    }

    /** The validator of Quarkus, told of one methodology. */
    private static Validator validator() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false));
        new ValidatorRules(() -> IntakeRules.of(
                        MethodologyCatalog.of(List.of(new vn.parindex.rules2020.ParRules2020Provider()))))
                .customize(configuration);
        return configuration.buildValidatorFactory().getValidator();
    }

    private Response answer(Object... arguments) throws NoSuchMethodException {
        Method ask = Resource.class.getMethod("ask", Question.class, String.class);
        return answer(validator().forExecutables().validateParameters(new Resource(), ask, arguments));
    }

    private Response answer(Set<? extends ConstraintViolation<?>> violations) {
        ViolationMapper mapper = new ViolationMapper(responses());
        mapper.headers = headers("en");
        mapper.uri = uri("/questions");
        ExceptionMapper<Exception> others = e -> Response.status(418).build();
        mapper.providers = Stubs.of(Providers.class, "getExceptionMapper", () -> others);
        return mapper.toResponse(new ConstraintViolationException(violations));
    }

    @Test
    void a_form_is_refused_with_every_fault_at_its_property_or_parameter() throws NoSuchMethodException {
        Response response = answer(new Question("", "vn-1"), "vn-2");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(body(response))
                .contains("\"detail\":\"There are 3 faults.\"")
                .containsSubsequence(
                        // the parameter, whose name the compiler did not keep here
                        "{\"code\":\"PAR-4001\",\"path\":\"arg1\",\"message\":",
                        "{\"path\":\"asker\",\"message\":",
                        "{\"code\":\"PAR-4001\",\"path\":\"methodology\",\"message\":");
    }

    @Test
    void violations_of_the_hosts_constraints_alone_are_left_to_the_host() throws NoSuchMethodException {
        assertThat(answer(new Question("", "vn-1149-2020-province"), "vn-1149-2020-ministry")
                        .getStatus())
                .isEqualTo(418);
    }

    @Test
    void what_a_method_returns_is_left_to_the_host() throws NoSuchMethodException {
        Method ask = Resource.class.getMethod("ask", Question.class, String.class);

        assertThat(answer(validator().forExecutables().validateReturnValue(new Resource(), ask, "vn-2"))
                        .getStatus())
                .isEqualTo(418);
    }

    @Test
    void constraints_see_the_catalogue_of_the_host() throws NoSuchMethodException {
        String id = ParRules2020.provinces().id().value();

        // only vn-2 is unknown
        assertThat(body(answer(new Question("a", id), "vn-2"))).contains("There is 1 fault.");
    }
}
