package vn.parindex.service;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Role;
import vn.parindex.json.JsonFormat;
import vn.parindex.json.ParJson;

import static org.assertj.core.api.Assertions.assertThat;

/** The contract with programs against the addresses that there are and the answers that they give. */
class OpenApiTest extends ServiceRun {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<JsonFormat<?>> DOCUMENTS =
            List.of(ParJson.ASSESSMENT, ParJson.RESULT, ParJson.EVENTS, ParJson.EVENT, ParJson.ACTION);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private ObjectNode contract;

    @BeforeEach
    void read() {
        contract = (ObjectNode) JSON.readTree(send(program("/api/openapi.json")).body());
    }

    private Map<String, HandlerMethod> declared() {
        Map<String, HandlerMethod> declared = new TreeMap<>();
        mappings.getHandlerMethods()
                .forEach((info, method) -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .forEach(pattern -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> declared.put(verb.name().toLowerCase() + " " + pattern, method))));
        return declared;
    }

    private Map<String, JsonNode> described() {
        Map<String, JsonNode> described = new TreeMap<>();
        contract.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb -> described.put(verb.getKey() + " " + path.getKey(), verb.getValue())));
        return described;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? contract.at(node.get("$ref").asString().substring(1)) : node;
    }

    @Test
    void every_address_is_described_and_no_other() {
        assertThat(described().keySet()).isEqualTo(declared().keySet()).hasSize(13);
    }

    @Test
    void every_parameter_is_described_as_it_is_read() {
        Map<String, HandlerMethod> declared = declared();
        described().forEach((address, operation) -> {
            Map<String, Boolean> read = new TreeMap<>();
            for (MethodParameter parameter : declared.get(address).getMethodParameters()) {
                parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                String name = parameter.getParameterName();
                RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
                if (parameter.hasParameterAnnotation(PathVariable.class)) {
                    read.put("path " + name, true);
                } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                    read.put("query " + name, false);
                } else if (header != null) {
                    read.put("header " + header.value(), true);
                }
            }
            Map<String, Boolean> told = new TreeMap<>();
            operation.get("parameters").forEach(one -> {
                JsonNode parameter = resolved(one);
                told.put(
                        parameter.get("in").asString() + " "
                                + parameter.get("name").asString(),
                        parameter.get("required").asBoolean());
                assertThat(parameter.get("description").asString()).isNotBlank();
            });
            assertThat(told.remove("header Accept-Language")).as(address).isFalse();
            assertThat(told.remove("header If-None-Match"))
                    .as(address)
                    .isEqualTo(address.startsWith("get ") ? Boolean.FALSE : null);
            assertThat(told).as(address).isEqualTo(read);
            assertThat(operation.has("requestBody")).isEqualTo(address.startsWith("post "));
        });
    }

    @Test
    void operations_have_ids_of_their_own_and_everything_referred_to_is_there() {
        List<String> ids = described().values().stream()
                .map(operation -> operation.get("operationId").asString())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        List<String> targets = new ArrayList<>();
        collect(contract.get("paths"), targets);
        for (String part : List.of("parameters", "responses", "headers")) {
            collect(contract.get("components").get(part), targets);
        }
        assertThat(targets)
                .isNotEmpty()
                .allSatisfy(
                        target -> assertThat(contract.at(target.substring(1)).isMissingNode())
                                .as(target)
                                .isFalse());
        Set<String> unused = new TreeSet<>();
        for (String part : List.of("parameters", "responses", "headers")) {
            contract.get("components")
                    .get(part)
                    .properties()
                    .forEach(one -> unused.add("#/components/" + part + "/" + one.getKey()));
        }
        unused.removeAll(targets);
        assertThat(unused).isEmpty();
    }

    private static void collect(JsonNode node, List<String> targets) {
        if (node.has("$ref")) {
            targets.add(node.get("$ref").asString());
        }
        node.forEach(child -> collect(child, targets));
    }

    @Test
    void documents_are_described_by_the_schemas_that_the_library_publishes() {
        for (JsonFormat<?> format : DOCUMENTS) {
            String name = format.id().replace('/', '-');
            assertThat(contract.get("components").get("schemas").get(name)).isEqualTo(JSON.readTree(format.schema()));
            assertThat(send(program("/api/schemas/" + name)).body()).isEqualTo(format.schema());
        }
    }

    private Schema schema(JsonNode described) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> {
            Map<String, String> known = new LinkedHashMap<>();
            DOCUMENTS.forEach(
                    format -> known.put("urn:vn.parindex:schema:" + format.id().replace('/', '-'), format.schema()));
            builder.schemas(known);
        });
        String target = described.has("$ref") ? described.get("$ref").asString() : "";
        if (target.startsWith("#/components/schemas/par-")) {
            return registry.getSchema(resolved(described).toString(), InputFormat.JSON);
        }
        ObjectNode whole = (ObjectNode) described.deepCopy();
        ObjectNode schemas =
                (ObjectNode) contract.get("components").get("schemas").deepCopy();
        DOCUMENTS.forEach(format -> schemas.remove(format.id().replace('/', '-')));
        whole.set("components", JSON.createObjectNode().set("schemas", schemas));
        return registry.getSchema(whole.toString(), InputFormat.JSON);
    }

    /** An answer of an operation with the status that is asked for. */
    private record Sample(String address, int status, HttpRequest.Builder request) {}

    private List<Sample> samples() {
        account(Actor.of("mau-thu", Role.COUNCIL, ""), "");
        String campaigns = "/api/campaigns";
        String units = campaigns + "/minh-hoa-2021/units";
        String unit = units + "/minh-hoa-5";
        String open = "/api/public/campaigns";
        List<Sample> samples = new ArrayList<>();
        Map<String, String> reads = new LinkedHashMap<>();
        reads.put(campaigns, campaigns);
        reads.put(campaigns + "/{campaign}", campaigns + "/minh-hoa-2021");
        reads.put(campaigns + "/{campaign}/units", units);
        for (String part : List.of("", "/assessment", "/result", "/events")) {
            reads.put(campaigns + "/{campaign}/units/{unit}" + part, unit + part);
        }
        reads.put(open, open);
        reads.put(open + "/{campaign}/ranking", open + "/minh-hoa-2020/ranking");
        reads.put(open + "/{campaign}/units/{unit}/result", open + "/minh-hoa-2020/units/minh-hoa-2/result");
        reads.put("/api/openapi.json", "/api/openapi.json");
        reads.put("/api/schemas/{name}", "/api/schemas/par-action-1");
        reads.forEach((pattern, path) -> {
            String address = "get " + pattern;
            JsonNode answers = described().get(address).get("responses");
            boolean signedIn = answers.has("401");
            samples.add(new Sample(address, 200, program(path, "thu-ky")));
            String tag =
                    send(program(path, "thu-ky")).headers().firstValue("ETag").orElseThrow();
            samples.add(new Sample(address, 304, program(path, "thu-ky").header("If-None-Match", tag)));
            if (answers.has("400")) {
                samples.add(new Sample(
                        address, 400, program(path + (path.endsWith("/result") ? "?mode=x" : "?size=0"), "thu-ky")));
            }
            if (signedIn) {
                samples.add(new Sample(address, 401, program(path)));
                samples.add(new Sample(address, 429, program(path, "mau-thu", "sai")));
            }
            if (answers.has("403")) {
                samples.add(new Sample(address, 403, program(path, "chuyen-vien-minh-hoa-1")));
            }
            if (answers.has("404")) {
                samples.add(new Sample(
                        address,
                        404,
                        program(path.replace("minh-hoa-20", "none-20").replace("par-action", "none"), "thu-ky")));
            }
        });
        String act = "post " + campaigns + "/{campaign}/units/{unit}/actions";
        String lock = "{\"kind\":\"lock\",\"stage\":\"council\",\"reason\":\"mẫu thử\"}";
        long now = events(RUNNING, "minh-hoa-5");
        samples.add(new Sample(act, 201, action(unit, "thu-ky", "contract-1", now, lock)));
        samples.add(new Sample(act, 200, action(unit, "thu-ky", "contract-1", now, lock)));
        samples.add(new Sample(act, 400, action(unit, "thu-ky", "k".repeat(81), now, lock)));
        samples.add(new Sample(act, 401, program(unit + "/actions").POST(HttpRequest.BodyPublishers.ofString(lock))));
        samples.add(new Sample(act, 403, action(unit, "chuyen-vien-minh-hoa-1", "contract-2", now, lock)));
        samples.add(new Sample(act, 404, action(units + "/none", "thu-ky", "contract-3", now, lock)));
        samples.add(new Sample(act, 412, action(unit, "thu-ky", "contract-4", now - 1, lock)));
        samples.add(new Sample(act, 413, action(unit, "thu-ky", "contract-5", now, " ".repeat(1_000_001))));
        samples.add(new Sample(
                act,
                415,
                program(unit + "/actions", "thu-ky")
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString(lock))));
        samples.add(new Sample(act, 422, action(unit, "tham-dinh-to-1", "contract-6", now, lock)));
        samples.add(new Sample(
                act,
                428,
                program(unit + "/actions", "thu-ky")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "contract-7")
                        .POST(HttpRequest.BodyPublishers.ofString(lock))));
        samples.add(new Sample(
                act,
                429,
                program(unit + "/actions", "mau-thu", "sai").POST(HttpRequest.BodyPublishers.ofString(lock))));
        return samples;
    }

    @Test
    void every_answer_that_is_described_is_given_as_described() {
        List<Sample> samples = samples();
        for (int i = 0; i < 5; i++) {
            send(program("/api/campaigns", "mau-thu", "sai"));
        }
        Map<String, Set<String>> given = new TreeMap<>();
        try {
            for (Sample sample : samples) {
                HttpResponse<String> answer = send(sample.request());
                String place = sample.address() + " " + sample.status();
                assertThat(answer.statusCode()).as(place + " " + answer.body()).isEqualTo(sample.status());
                check(place, described().get(sample.address()), answer);
                given.computeIfAbsent(sample.address(), address -> new TreeSet<>())
                        .add(String.valueOf(sample.status()));
            }
        } finally {
            clock.move(java.time.Duration.ofMinutes(16));
        }
        Map<String, Set<String>> told = new TreeMap<>();
        described().forEach((address, operation) -> {
            Set<String> statuses = new TreeSet<>();
            operation.get("responses").properties().forEach(one -> statuses.add(one.getKey()));
            statuses.remove("503"); // of a database that is kept busy: see WritersTest
            told.put(address, statuses);
        });
        assertThat(given).isEqualTo(told);
    }

    private void check(String place, JsonNode operation, HttpResponse<String> answer) {
        JsonNode described = resolved(operation.get("responses").get(String.valueOf(answer.statusCode())));
        if (described.has("headers")) {
            described
                    .get("headers")
                    .properties()
                    .forEach(header -> assertThat(answer.headers().firstValue(header.getKey()))
                            .as(place + " " + header.getKey())
                            .isPresent());
        }
        if (!described.has("content")) {
            assertThat(answer.body()).as(place).isEmpty();
            return;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        JsonNode content = described.get("content").get(type);
        assertThat(content).as(place + " " + type).isNotNull();
        assertThat(schema(content.get("schema")).validate(answer.body(), InputFormat.JSON))
                .as(place + " " + answer.body())
                .isEmpty();
    }

    @Test
    void a_body_that_is_described_is_taken_and_another_is_not() {
        JsonNode described = described()
                .get("post /api/campaigns/{campaign}/units/{unit}/actions")
                .get("requestBody")
                .get("content")
                .get("application/json")
                .get("schema");
        Schema schema = schema(described);
        assertThat(schema.validate("{\"kind\":\"lock\",\"stage\":\"council\",\"reason\":\"x\"}", InputFormat.JSON))
                .isEmpty();
        for (String bad : Arrays.asList("{}", "[]", "{\"kind\":\"total\",\"points\":\"100\"}")) {
            assertThat(schema.validate(bad, InputFormat.JSON)).as(bad).isNotEmpty();
        }
    }
}
