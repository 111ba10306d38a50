package vn.parindex.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.finding.ParIndexException;
import vn.parindex.units.UnitList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The schema of lists of units holds what is written and refuses what the reader refuses. */
class UnitsSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String TEXT = ParJson.UNITS.schema();
    private static final Schema SCHEMA = REGISTRY.getSchema(TEXT, InputFormat.JSON);

    private static final String SAMPLE = """
            {"format": "par-units/1", "id": "own-list", "note": "made up",
             "sources": [{"id": "own", "number": "1/QĐ", "title": {"vi": "Danh sách", "en": "List"}, "date": "2025",
               "issuer": {"vi": "UBND"}, "grade": "R", "seen": "all", "notSeen": "none"}],
             "kinds": [{"id": "ward", "name": {"vi": "phường", "en": "ward"}, "alsoCalled": ["thị trấn"]}],
             "levels": [{"level": "commune", "name": {"vi": "cấp xã"}, "parent": "p", "from": "2025-07-01",
               "to": "2030-12-31", "count": 1, "instrument": "2/NQ", "citation": {"source": "own", "place": "1"},
               "confidence": "official", "note": "n"}],
             "units": [{"id": "u", "level": "commune", "parent": "p", "from": "2025-07-01", "to": "2026-06-30",
               "names": [
                 {"kind": "ward", "official": {"vi": "Phường Một"}, "short": "Một", "spellings": ["P1"]},
                 {"from": "2026-01-01", "kind": "ward", "official": {"vi": "Phường Hai"}, "short": "Hai"}],
               "citation": {"source": "own"}, "confidence": "reported", "note": "n"}],
             "events": [{"date": "2026-01-01", "kind": "rename", "from": ["u"], "to": ["u"], "instrument": "3/NQ",
               "citation": {"source": "own"}, "confidence": "reconstructed", "note": "n"}]}
            """;

    private static boolean valid(String document) {
        return SCHEMA.validate(document, InputFormat.JSON).isEmpty();
    }

    @Test
    void is_itself_a_schema_that_describes_every_key() throws IOException {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(TEXT, InputFormat.JSON)).isEmpty();
        JsonNode schema = JSON.readTree(TEXT);
        assertThat(schema.get("$id").textValue()).isEqualTo("urn:vn.parindex:schema:par-units-1");
        List<JsonNode> objects = new ArrayList<>();
        collect(schema, objects);
        assertThat(objects).hasSizeGreaterThan(5).allSatisfy(object -> {
            assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
            object.get("properties")
                    .properties()
                    .forEach(key -> assertThat(key.getValue().has("description")
                                    || key.getValue().has("$ref"))
                            .as(key.toString())
                            .isTrue());
        });
    }

    private static void collect(JsonNode node, List<JsonNode> objects) {
        if (node.path("properties").isObject() && node.path("type").asText().equals("object")) {
            objects.add(node);
        }
        node.forEach(child -> collect(child, objects));
    }

    @Test
    void accepts_what_is_written() {
        assertThat(valid(SAMPLE)).isTrue();
        UnitList list = ParJson.UNITS.read(SAMPLE, "sample.json");
        assertThat(valid(ParJson.UNITS.canonical(list))).isTrue();
        assertThat(valid(ParJson.UNITS.pretty(list))).isTrue();
        assertThat(ParJson.UNITS.read(ParJson.UNITS.pretty(list), "again.json")).isEqualTo(list);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/format | \"par-units/2\"",
                "/id | \"Own List\"",
                "/sources/0/grade | \"D\"",
                "/sources/0/title | \"Danh sách\"",
                "/kinds/0/id | \"Phường\"",
                "/levels/0/count | -1",
                "/levels/0/count | \"1\"",
                "/levels/0/from | \"01/07/2025\"",
                "/levels/0/confidence | \"sure\"",
                "/units/0/id | \"\"",
                "/units/0/level | 1",
                "/units/0/names | []",
                "/units/0/names/0/official | {\"en\": \"Ward\"}",
                "/units/0/names/0/short | \"\"",
                "/units/0/names/0/spellings | \"P1\"",
                "/units/0/names/0/colour | \"red\"",
                "/units/0/citation | \"own\"",
                "/events/0/kind | \"vanish\"",
                "/events/0/from | \"u\"",
                "/events/0/date | null",
                "/everything | true"
            })
    void refuses_what_the_reader_refuses(String pointer, String value) throws IOException {
        JsonNode document = JSON.readTree(SAMPLE);
        int last = pointer.lastIndexOf('/');
        JsonNode parent = document.at(pointer.substring(0, last));
        ((ObjectNode) parent).set(pointer.substring(last + 1), JSON.readTree(value));
        assertThat(valid(document.toString())).isFalse();
        assertThatThrownBy(() -> ParJson.UNITS.read(document.toString(), "broken.json"))
                .isInstanceOf(ParIndexException.class);
    }

    @Test
    void refuses_a_list_without_a_key_that_it_needs() throws IOException {
        for (String pointer : List.of(
                "/format",
                "/id",
                "/sources",
                "/units",
                "/sources/0/id",
                "/sources/0/title",
                "/sources/0/grade",
                "/kinds/0/id",
                "/kinds/0/name",
                "/levels/0/level",
                "/levels/0/citation",
                "/levels/0/confidence",
                "/units/0/id",
                "/units/0/level",
                "/units/0/names",
                "/units/0/citation",
                "/units/0/names/1/kind",
                "/units/0/names/1/official",
                "/units/0/names/1/short",
                "/events/0/date",
                "/events/0/kind",
                "/events/0/from",
                "/events/0/citation",
                "/events/0/confidence")) {
            JsonNode document = JSON.readTree(SAMPLE);
            int last = pointer.lastIndexOf('/');
            ((ObjectNode) document.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
            assertThat(valid(document.toString())).as(pointer).isFalse();
            assertThatThrownBy(() -> ParJson.UNITS.read(document.toString(), "broken.json"))
                    .as(pointer)
                    .isInstanceOf(ParIndexException.class);
        }
        JsonNode twice = JSON.readTree(SAMPLE);
        ((ArrayNode) twice.at("/units")).add("u");
        assertThat(valid(twice.toString())).isFalse();
    }
}
