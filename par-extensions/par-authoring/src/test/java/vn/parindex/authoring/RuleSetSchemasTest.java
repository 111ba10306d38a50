package vn.parindex.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.json.ParJson;

import static org.assertj.core.api.Assertions.assertThat;

/** The schemas of overlays and corrections, and the examples in all schemas of rule sets. */
class RuleSetSchemasTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<String> schemas() {
        return Stream.of(
                ParJson.METHODOLOGY.schema(), AuthoringJson.OVERLAY.schema(), AuthoringJson.CORRECTIONS.schema());
    }

    static Stream<Arguments> refused() {
        List<String> ofShape =
                List.of("PAR-2031", "PAR-3004", "PAR-3005", "PAR-3007", "PAR-3012", "PAR-3013", "PAR-3017", "PAR-2127");
        return Stream.concat(
                RuleSetSample.Refusal.read("overlay-refusals.txt").stream()
                        .map(r -> Arguments.of(
                                AuthoringJson.OVERLAY.schema(),
                                RuleSetSample.overlay(r.json()),
                                r,
                                ofShape.contains(r.en().substring(0, 8)))),
                RuleSetSample.Refusal.read("corrections-refusals.txt").stream()
                        .filter(r -> !r.title().contains("values that the format"))
                        .map(r -> Arguments.of(
                                AuthoringJson.CORRECTIONS.schema(),
                                RuleSetSample.corrections(r.json()),
                                r,
                                ofShape.contains(r.en().substring(0, 8)))));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("refused")
    void refuse_what_is_wrong_in_shape_and_let_the_rest_through(
            String schema, String file, RuleSetSample.Refusal refusal, boolean ofShape) {
        assertThat(REGISTRY.getSchema(schema, InputFormat.JSON)
                        .validate(file, InputFormat.JSON)
                        .isEmpty())
                .isEqualTo(!ofShape);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void are_schemas_whose_definitions_have_titles_and_whose_examples_are_valid(String text) throws IOException {
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(text, InputFormat.JSON)).isEmpty();

        JsonNode definitions = JSON.readTree(text).get("$defs");
        int examples = 0;
        for (var definition : definitions.properties()) {
            assertThat(definition.getValue().has("title"))
                    .as(definition.getKey())
                    .isTrue();
            ObjectNode alone = JSON.createObjectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
            alone.put("$ref", "#/$defs/" + definition.getKey()).set("$defs", definitions);
            Schema schema = REGISTRY.getSchema(alone.toString(), InputFormat.JSON);
            for (JsonNode example : definition.getValue().path("examples")) {
                assertThat(schema.validate(example.toString(), InputFormat.JSON))
                        .as(definition.getKey())
                        .isEmpty();
                examples++;
            }
        }
        assertThat(examples).isGreaterThan(8);
    }

    @Test
    void what_they_share_with_the_schema_of_methodologies_is_the_same() throws IOException {
        JsonNode methodology = JSON.readTree(ParJson.METHODOLOGY.schema()).get("$defs");
        for (String schema : List.of(AuthoringJson.OVERLAY.schema(), AuthoringJson.CORRECTIONS.schema())) {
            JSON.readTree(schema).get("$defs").properties().forEach(definition -> {
                if (methodology.has(definition.getKey())) {
                    assertThat(definition.getValue())
                            .as(definition.getKey())
                            .isEqualTo(methodology.get(definition.getKey()));
                }
            });
        }
    }
}
