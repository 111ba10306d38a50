package vn.parindex.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.finding.ParIndexException;

import static org.assertj.core.api.Assertions.assertThat;

class MethodologySchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ParJson.METHODOLOGY.schema(), InputFormat.JSON);

    /**
     * What a schema can see: the shape of one file. Numbers out of range, other files and what the parts say of each
     * other it cannot.
     */
    private static final Set<String> OF_SHAPE = Set.of(
            "PAR-2007",
            "PAR-2014",
            "PAR-2016",
            "PAR-2028",
            "PAR-2029",
            "PAR-2031",
            "PAR-3004",
            "PAR-3005",
            "PAR-3007",
            "PAR-3008",
            "PAR-3009",
            "PAR-3012",
            "PAR-3013",
            "PAR-3014",
            "PAR-3015",
            "PAR-3016",
            "PAR-3017");

    @Test
    void is_itself_a_schema_with_a_title_or_description_for_every_definition() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(ParJson.METHODOLOGY.schema(), InputFormat.JSON))
                .isEmpty();
        JsonNode definitions = tree(ParJson.METHODOLOGY.schema()).get("$defs");
        definitions.forEach(d -> assertThat(d.has("title")).as(d.toString()).isTrue());
        definitions.forEach(d -> d.path("properties")
                .properties()
                .forEach(p -> assertThat(p.getValue().has("description")
                                || p.getValue().has("const")
                                || p.getValue().has("$ref"))
                        .as(p.toString())
                        .isTrue()));
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../par-rules-2020/src/main/resources/vn/parindex/rules2020"))) {
            return files.filter(f -> f.toString().endsWith(".json")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void accepts_every_file_of_the_data(Path file) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void accepts_the_sound_files_and_the_one_document() {
        Fixture.sound()
                .files()
                .values()
                .forEach(bytes -> assertThat(valid(new String(bytes, StandardCharsets.UTF_8)))
                        .isTrue());
        assertThat(valid(new String(Fixture.resource("sound-one-document.json"), StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(valid(ParJson.METHODOLOGY.pretty(Fixture.sound().read()))).isTrue();
    }

    static Stream<Arguments> broken() {
        return StreamSupport.stream(Fixture.json("broken.json").spliterator(), false)
                .filter(f -> OF_SHAPE.contains(f.get("en").textValue().substring(0, 8)))
                .map(f -> Arguments.of(f.get("name").textValue(), f));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void refuses_what_is_broken_in_shape(String name, JsonNode fixture) {
        Fixture files = Fixture.changed(fixture.get("edits"));
        boolean syntax = fixture.get("en").textValue().contains("PAR-3003");

        assertThat(files.files().values())
                .anyMatch(bytes -> syntax || !valid(new String(bytes, StandardCharsets.UTF_8)));
    }

    /**
     * Whatever key is taken out and whatever value is made null: the schema and the reader agree whether that may be.
     */
    @Test
    void agrees_with_the_reader_on_every_key() {
        JsonNode document = Fixture.json("sound-one-document.json");
        List<String> disagreed = new ArrayList<>();
        for (JsonNode object : objects(document)) {
            for (String key : keys(object)) {
                ObjectNode changed = (ObjectNode) object;
                JsonNode before = changed.remove(key);
                compare(document, "without " + key + " in " + clip(object), disagreed);
                changed.set(key, NullNode.getInstance());
                compare(document, "null for " + key + " in " + clip(object), disagreed);
                changed.set(key, tree("\"\""));
                compare(document, "\"\" for " + key + " in " + clip(object), disagreed);
                changed.set(key, tree("[[]]"));
                compare(document, "[[]] for " + key + " in " + clip(object), disagreed);
                changed.set(key, before);
            }
            ((ObjectNode) object).put("unknown", "x");
            compare(document, "unknown key in " + clip(object), disagreed);
            ((ObjectNode) object).remove("unknown");
        }
        assertThat(disagreed).isEmpty();
        assertThat(valid(document.toString())).as("all was put back").isTrue();
    }

    private static void compare(JsonNode document, String what, List<String> disagreed) {
        boolean read;
        try {
            ParJson.METHODOLOGY.read(
                    new ByteArrayInputStream(document.toString().getBytes(StandardCharsets.UTF_8)), "d.json");
            read = true;
        } catch (ParIndexException e) {
            read = e.findings().stream()
                    .noneMatch(f -> f.code().id().startsWith("PAR-3")
                            || OF_SHAPE.contains(f.code().id()));
        }
        if (valid(document.toString()) != read) {
            disagreed.add(what + ": read " + read);
        }
    }

    private static boolean valid(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).isEmpty();
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

    private static String clip(JsonNode node) {
        String text = node.toString();
        return text.substring(0, Math.min(120, text.length()));
    }

    private static JsonNode tree(String text) {
        try {
            return Fixture.JSON.readTree(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
