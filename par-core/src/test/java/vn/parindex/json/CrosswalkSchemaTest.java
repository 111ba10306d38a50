package vn.parindex.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.CrosswalkTier;
import vn.parindex.comparison.SampleMethodology;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CrosswalkSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT =
            ParJson.crosswalk(id -> java.util.Optional.empty()).schema();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(TEXT, InputFormat.JSON);

    private static final Methodology EARLIER = SampleMethodology.of("vn-earlier")
            .area("Thẩm định", "Thẩm định|60")
            .area("Điều tra", "Điều tra|40")
            .build();
    private static final Methodology LATER = SampleMethodology.of("vn-later")
            .area("Thẩm định", "Thẩm định|61")
            .area("Lãnh đạo", "Lãnh đạo|39")
            .build();

    private static final JsonFormat<Crosswalk> CROSSWALK = ParJson.crosswalk(
            id -> Stream.of(EARLIER, LATER).filter(m -> m.id().equals(id)).findFirst());
    private static final String DRAFT = CROSSWALK.canonical(Crosswalk.draft(EARLIER, LATER, CrosswalkTier.AREA));

    static Stream<String> schemas() {
        return Stream.of(
                ParJson.METHODOLOGY.schema(),
                ParJson.ASSESSMENT.schema(),
                ParJson.RESULT.schema(),
                ParJson.CAMPAIGN.schema(),
                ParJson.EVENTS.schema(),
                ParJson.EVENT.schema(),
                ParJson.QUESTIONNAIRE.schema(),
                TEXT);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void all_schemas_are_called_by_their_format(String schema) throws IOException {
        assertThat(JSON.readTree(schema).get("$id").textValue())
                .matches("urn:vn\\.parindex:schema:par-[a-z]+-1")
                .isIn(Stream.of(
                                "par-methodology/1",
                                ParJson.ASSESSMENT.id(),
                                ParJson.RESULT.id(),
                                ParJson.CAMPAIGN.id(),
                                ParJson.EVENTS.id(),
                                ParJson.EVENT.id(),
                                ParJson.QUESTIONNAIRE.id(),
                                CROSSWALK.id())
                        .map(id -> "urn:vn.parindex:schema:" + id.replace('/', '-'))
                        .toList());
    }

    @Test
    void is_itself_a_schema_and_its_examples_are_valid() throws IOException {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(TEXT, InputFormat.JSON)).isEmpty();
        JsonNode definitions = JSON.readTree(TEXT).get("$defs");
        for (var definition : definitions.properties()) {
            var alone = JSON.createObjectNode().put("$ref", "#/$defs/" + definition.getKey());
            alone.set("$defs", definitions);
            for (JsonNode example : definition.getValue().path("examples")) {
                assertThat(REGISTRY.getSchema(alone.toString(), InputFormat.JSON)
                                .validate(example.toString(), InputFormat.JSON))
                        .as(definition.getKey())
                        .isEmpty();
            }
        }
    }

    @Test
    void what_it_shares_with_the_schema_of_methodologies_is_the_same() throws IOException {
        JsonNode methodology = JSON.readTree(ParJson.METHODOLOGY.schema()).get("$defs");
        for (var definition : JSON.readTree(TEXT).get("$defs").properties()) {
            if (methodology.has(definition.getKey())) {
                assertThat(definition.getValue()).isEqualTo(methodology.get(definition.getKey()));
            }
        }
    }

    @Test
    void accepts_what_is_written() {
        assertThat(SCHEMA.validate(DRAFT, InputFormat.JSON)).isEmpty();
        assertThat(CROSSWALK.canonical(CROSSWALK.read(DRAFT, "draft.json"))).isEqualTo(DRAFT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"format\":\"par-crosswalk/1\",|",
                "\"par-crosswalk/1\"|\"par-crosswalk/2\"",
                "\"vn-later\"|\"Later\"",
                "\"area\"|\"part\"",
                "\"tier\":\"area\",|",
                "\"grade\":\"R\"|\"grade\":\"S\"",
                "\"id\":\"draft\"|\"id\":\"Bản nháp\"",
                "\"maximum-changed\"|\"changed\"",
                "\"kind\":\"maximum-changed\",\"from\":[\"1\"]|\"kind\":\"maximum-changed\",\"from\":[]",
                "\"kind\":\"maximum-changed\",\"from\":[\"1\"]|\"kind\":\"split\",\"from\":[\"1\"]",
                "\"kind\":\"gone\"|\"kind\":\"new\"",
                "\"confidence\":\"reconstructed\"|\"confidence\":\"sure\"",
                "\"confidence\"|\"sum\":\"1\",\"confidence\"",
                "\"from\":[\"2\"]|\"from\":[\"2.0\"]",
                "\"from\":[\"2\"]|\"from\":[2]",
                "\"rows\":[|\"rows\":[null,",
            })
    void refuses_what_the_reader_refuses(String sound, String broken) {
        assertThat(DRAFT).contains(sound);
        String document = DRAFT.replace(sound, broken == null ? "" : broken);
        assertThatThrownBy(() -> CROSSWALK.read(document, "crosswalk.json")).isInstanceOf(ParIndexException.class);
        assertThat(SCHEMA.validate(document, InputFormat.JSON)).isNotEmpty();
    }
}
