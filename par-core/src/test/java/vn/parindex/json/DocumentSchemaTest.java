package vn.parindex.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schemas of assessments and results hold what is written and refuse what the readers refuse, as far as a schema
 * can see.
 */
class DocumentSchemaTest {

    /**
     * What a schema cannot see: syntax, normal forms, exponents, repetition, what figures and nodes say of each other.
     */
    private static final Set<String> BEYOND = Set.of(
            "PAR-3003",
            "PAR-3006",
            "PAR-3010",
            "PAR-3011",
            "PAR-3018",
            "PAR-3020",
            "PAR-3050",
            "PAR-3052",
            "PAR-3053",
            "PAR-3054",
            "PAR-2020");

    private static final String EXPONENTS = "exponents, as numbers";

    /** Nor what must be there because of something elsewhere in the document. */
    private static boolean seen(Finding finding) {
        String place = finding.place();
        Object missing = finding.arguments().asMap().getOrDefault("expected", "");
        boolean elsewhere = place.endsWith("/trace/stage")
                || place.endsWith("/trace") && missing.equals("stage")
                || place.matches("d#/(least|most)") && missing.equals("publishedIndex")
                || place.matches("d#/outcomes/[0-9]+") && missing.equals("trace");
        return !BEYOND.contains(finding.code().id()) && !elsewhere;
    }

    /** The two formats. */
    enum Kind {
        ASSESSMENT(
                ParJson.ASSESSMENT.schema(),
                "assessment/sample.canonical.json",
                text -> ParJson.ASSESSMENT.read(text, "d")),
        RESULT(ParJson.RESULT.schema(), "result/base.json", text -> ParJson.RESULT.read(text, "d"));

        private final String text;
        private final Schema schema;
        private final String sample;
        private final Consumer<String> reader;

        Kind(String text, String sample, Consumer<String> reader) {
            this.text = text;
            this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
            this.sample = sample;
            this.reader = reader;
        }

        boolean valid(String document) {
            return schema.validate(document, InputFormat.JSON).isEmpty();
        }

        List<Finding> faults(String document) {
            try {
                reader.accept(document);
                return List.of();
            } catch (ParIndexException e) {
                return e.findings();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_a_schema_that_describes_every_key(Kind kind) {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        JsonNode schema = tree(kind.text);

        assertThat(meta.validate(kind.text, InputFormat.JSON)).isEmpty();
        assertThat(schema.get("$id").textValue())
                .isEqualTo("urn:vn.parindex:schema:par-" + kind.name().toLowerCase(Locale.ROOT) + "-1");
        objects(schema).stream()
                .filter(o -> o.path("properties").isObject() && o.has("additionalProperties"))
                .forEach(object -> object.get("properties")
                        .properties()
                        .forEach(key -> assertThat(key.getValue().has("description")
                                        || key.getValue().has("$ref"))
                                .as(key.toString())
                                .isTrue()));
    }

    @ParameterizedTest
    @EnumSource
    void accepts_the_samples(Kind kind) {
        assertThat(kind.valid(SampleAssessment.text(kind.sample))).isTrue();
        assertThat(Kind.ASSESSMENT.valid(SampleAssessment.text("assessment/sample.json")))
                .isTrue();
    }

    @Test
    void accepts_everything_that_is_written() {
        Methodology methodology = Fixture.sound().read();
        RandomAssessments random = new RandomAssessments(methodology, 11);
        for (int i = 0; i < 20; i++) {
            Assessment assessment = random.next();
            assertThat(Kind.ASSESSMENT.schema.validate(ParJson.ASSESSMENT.canonical(assessment), InputFormat.JSON))
                    .isEmpty();
            String result =
                    ParJson.RESULT.canonical(IndexEvaluator.of(methodology).evaluate(assessment, Mode.FINAL));
            assertThat(Kind.RESULT.schema.validate(result, InputFormat.JSON)).isEmpty();
        }
    }

    static Stream<BrokenDocument> brokenAssessments() {
        return BrokenDocument.all("assessment")
                .filter(b -> Kind.ASSESSMENT.faults(b.text()).stream().anyMatch(DocumentSchemaTest::seen)
                        && !b.name().equals(EXPONENTS));
    }

    static Stream<BrokenDocument> brokenResults() {
        return BrokenDocument.all("result")
                .filter(b -> Kind.RESULT.faults(b.text()).stream().anyMatch(DocumentSchemaTest::seen));
    }

    @ParameterizedTest
    @MethodSource("brokenAssessments")
    void refuses_assessments_that_are_broken_in_shape(BrokenDocument broken) {
        assertThat(Kind.ASSESSMENT.valid(broken.text())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("brokenResults")
    void refuses_results_that_are_broken_in_shape(BrokenDocument broken) {
        assertThat(Kind.RESULT.valid(broken.text())).isFalse();
    }

    /**
     * Whatever key is taken out and whatever stands there instead: the schema takes what the reader takes, and refuses
     * what it can see.
     */
    @ParameterizedTest
    @EnumSource
    void agrees_with_the_reader_on_every_key(Kind kind) {
        ObjectNode document = (ObjectNode) tree(SampleAssessment.text(kind.sample));
        List<String> disagreed = new ArrayList<>();
        for (ObjectNode object : objects(document)) {
            for (String key : keys(object)) {
                JsonNode before = object.get(key);
                for (String value : List.of("null", "\"\"", "[[]]", "true", "-7", "\"Ω x\"")) {
                    object.set(key, tree(value));
                    compare(kind, document, value + " for " + key + " in " + clip(object), disagreed);
                }
                object.remove(key);
                compare(kind, document, "without " + key + " in " + clip(object), disagreed);
                object.set(key, before);
            }
            object.put("unknown key", "x");
            compare(kind, document, "unknown key in " + clip(object), disagreed);
            object.remove("unknown key");
        }
        assertThat(disagreed).isEmpty();
        assertThat(kind.valid(document.toString())).as("all was put back").isTrue();
    }

    private static void compare(Kind kind, JsonNode document, String what, List<String> disagreed) {
        String text = document.toString();
        List<Finding> faults = kind.faults(text);
        boolean valid = kind.valid(text);
        if (valid ? faults.stream().anyMatch(DocumentSchemaTest::seen) : faults.isEmpty()) {
            disagreed.add(what + ": schema says " + valid + ", reader says " + faults);
        }
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> all = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            all.add(object);
        }
        node.forEach(child -> all.addAll(objects(child)));
        return all;
    }

    private static List<String> keys(ObjectNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static String clip(JsonNode node) {
        String text = node.toString();
        return text.substring(0, Math.min(100, text.length()));
    }

    private static JsonNode tree(String text) {
        return Fixture.tree(text.getBytes(StandardCharsets.UTF_8));
    }
}
