package vn.parindex.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.codec.Reading;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.JsonTree;
import vn.parindex.json.internal.Limits;
import vn.parindex.methodology.RuleField;
import vn.parindex.methodology.RuleKind;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.internal.RuleCodec;
import vn.parindex.value.Points;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of rule is read, written and described by its fields. */
class RuleKindTest {

    private static final JsonNode DEFINITIONS = Fixture.tree(
                    ParJson.METHODOLOGY.schema().getBytes(StandardCharsets.UTF_8))
            .get("$defs");

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        ObjectNode any = Fixture.JSON.createObjectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        any.put("$ref", "#/$defs/rule").set("$defs", DEFINITIONS);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(any.toString(), InputFormat.JSON);
    }

    private static Optional<ScoringRule> read(String json) {
        Reading faults = new Reading();
        ScoringRule rule = JsonTree.parse(
                        json.getBytes(StandardCharsets.UTF_8),
                        "rule.json",
                        new Limits(10_000, 10_000, 1000, 40, 1000),
                        faults)
                .map(tree -> RuleCodec.RULE.read(tree, faults))
                .orElse(null);
        try {
            faults.refuse();
            return Optional.of(rule);
        } catch (ParIndexException refused) {
            return Optional.empty();
        }
    }

    private static boolean isValid(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
    }

    @Test
    void there_is_one_kind_for_each_class_of_rule() {
        assertThat(Stream.of(RuleKind.values())
                        .<Class<?>>map(kind -> kind.example().getClass()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        classes(ScoringRule.class).distinct().toList());
        assertThat(RuleKind.values()).extracting(RuleKind::id).doesNotHaveDuplicates();
        assertThat(RuleKind.values())
                .allSatisfy(kind -> assertThat(kind.example().kind()).isEqualTo(kind));
    }

    private static Stream<Class<?>> classes(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(RuleKindTest::classes)
                : Stream.of(type);
    }

    @ParameterizedTest
    @EnumSource
    void its_example_is_sound(RuleKind kind) {
        Points maximum = kind.example().best(Points.of(1));

        assertThat(kind.example().faults(maximum)).isEmpty();
        assertThat(kind.example().branches(maximum)).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void its_example_is_read_as_it_is_written_and_the_schema_accepts_it(RuleKind kind) {
        String json = kind.example().canonical();

        assertThat(read(json)).contains(kind.example());
        assertThat(isValid(json)).isTrue();
        assertThat(DEFINITIONS.get("rule-" + kind.id()).get("examples").get(0)).hasToString(json);
    }

    @ParameterizedTest
    @EnumSource
    void reader_and_schema_need_the_fields_that_are_required_and_know_no_others(RuleKind kind) {
        for (RuleField<?, ?> field : kind.fields().all()) {
            ObjectNode rule =
                    (ObjectNode) Fixture.tree(kind.example().canonical().getBytes(StandardCharsets.UTF_8));
            rule.remove(field.key());

            assertThat(read(rule.toString()).isEmpty()).as(field.key()).isEqualTo(field.isRequired());
            assertThat(isValid(rule.toString())).as(field.key()).isNotEqualTo(field.isRequired());
        }
        ObjectNode more = (ObjectNode) Fixture.tree(kind.example().canonical().getBytes(StandardCharsets.UTF_8));
        more.put("other", "1");

        assertThat(read(more.toString())).isEmpty();
        assertThat(isValid(more.toString())).isFalse();
    }
}
