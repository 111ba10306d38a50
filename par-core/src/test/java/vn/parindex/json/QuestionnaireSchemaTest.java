package vn.parindex.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.ParIndexException;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionnaireSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(ParJson.QUESTIONNAIRE.schema(), InputFormat.JSON);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void is_itself_a_schema() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(ParJson.QUESTIONNAIRE.schema(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void accepts_what_is_read_and_what_is_written() throws IOException {
        String sound = sample().toString();
        assertThat(valid(sound)).isTrue();
        assertThat(valid(ParJson.QUESTIONNAIRE.canonical(ParJson.QUESTIONNAIRE.read(sound, "q.json"))))
                .isTrue();
    }

    /**
     * Whatever key is taken out, made null, emptied or added: schema and reader agree whether that may be, but for ids
     * that must match.
     */
    @Test
    void agrees_with_the_reader_on_every_key() throws IOException {
        JsonNode document = sample();
        List<String> disagreed = new ArrayList<>();
        for (JsonNode node : objects(document)) {
            ObjectNode object = (ObjectNode) node;
            for (String key : keys(object)) {
                JsonNode before = object.remove(key);
                compare(document, "without " + key + " in " + object, disagreed);
                for (JsonNode other : List.of(
                        NullNode.getInstance(),
                        JSON.readTree("\"\""),
                        JSON.readTree("[[]]"),
                        JSON.readTree("\"0\""),
                        JSON.readTree("0"),
                        JSON.readTree("[]"),
                        JSON.readTree("\"1000000.000000001\""),
                        JSON.readTree("false"))) {
                    object.set(key, other);
                    compare(document, other + " for " + key + " in " + object, disagreed);
                }
                object.set(key, before);
            }
            object.put("unknown", "x");
            compare(document, "unknown key in " + object, disagreed);
            object.remove("unknown");
        }
        assertThat(disagreed).isEmpty();
        assertThat(valid(document.toString())).as("all was put back").isTrue();
    }

    private static void compare(JsonNode document, String what, List<String> disagreed) {
        List<String> beyondASchema = List.of("PAR-7002", "PAR-7003", "PAR-7004", "PAR-3010");
        boolean read;
        try {
            ParJson.QUESTIONNAIRE.read(document.toString(), "q.json");
            read = true;
        } catch (ParIndexException e) {
            if (e.findings().stream()
                    .allMatch(f -> beyondASchema.contains(f.code().id()))) {
                return;
            }
            read = false;
        }
        if (valid(document.toString()) != read) {
            disagreed.add(what + ": read " + read);
        }
    }

    private static boolean valid(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).isEmpty();
    }

    private static JsonNode sample() throws IOException {
        try (InputStream stream =
                QuestionnaireSchemaTest.class.getResourceAsStream("/vn/parindex/survey/questionnaire.json")) {
            return JSON.readTree(stream);
        }
    }

    private static List<JsonNode> objects(JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        if (node.isObject()) {
            all.add(node);
        }
        node.forEach(child -> all.addAll(objects(child)));
        return all;
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
