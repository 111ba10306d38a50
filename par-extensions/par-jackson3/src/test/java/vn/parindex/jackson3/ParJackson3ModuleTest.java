package vn.parindex.jackson3;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.laws.HostMapperLaws;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Mappers of Jackson 3 with the module. */
class ParJackson3ModuleTest {

    /** A host's envelope. */
    record Envelope(String sentBy, Assessment bodySent, IndexResult resultGiven) {}

    /** A host's bean that says nothing of the type. */
    record Anything(Object value) {}

    private abstract static class Laws extends HostMapperLaws {

        private final JsonMapper mapper;

        Laws(JsonMapper mapper) {
            this.mapper = mapper;
        }

        @Override
        protected String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        protected <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }
    }

    /** A mapper that found the module itself. */
    @Nested
    class Plain extends Laws {

        Plain() {
            super(JsonMapper.builder().findAndAddModules().build());
        }
    }

    private static JsonMapper.Builder odd() {
        return JsonMapper.builder()
                .addModule(new ParJackson3Module())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(old -> old.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .changeDefaultVisibility(
                        old -> old.withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY))
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
    }

    /** A mapper with every setting that changes what others write. */
    @Nested
    class Odd extends Laws {

        Odd() {
            super(odd().build());
        }
    }

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new ParJackson3Module()).build();

    private static Assessment assessment() {
        return Assessment.of(
                        Unit.of("tinh-a", "Tỉnh A"), ParRules2020.provinces().id(), IndexYear.of(2020))
                .put(
                        NodeCode.parse("3.4.1"),
                        Opinion.at(Stage.SELF).withPoints(Points.parse("0.5")).withReason("Đủ"))
                .build();
    }

    private static IndexResult result() {
        Methodology methodology = ParRules2020.provinces();
        return IndexEvaluator.of(methodology).evaluate(assessment(), Mode.FINAL);
    }

    @Test
    void assessments_and_results_stand_in_a_hosts_bean_in_our_formats() {
        Envelope envelope = new Envelope("Sở Nội vụ", assessment(), result());
        String text = odd().build().writeValueAsString(envelope);

        assertThat(text)
                .isEqualTo("{\"sent_by\":\"Sở Nội vụ\",\"body_sent\":" + ParJson.ASSESSMENT.canonical(assessment())
                        + ",\"result_given\":" + ParJson.RESULT.canonical(result()) + "}");
        assertThat(odd().build().readValue(text, Envelope.class)).isEqualTo(envelope);
    }

    @Test
    void is_as_strict_as_our_own_files() {
        String text = ParJson.ASSESSMENT
                .canonical(assessment())
                .replace("\"year\":2020", "\"year\":2020,\"year\":2020")
                .replace("\"points\":\"0.5\"", "\"points\":1e0");

        assertThatThrownBy(() -> mapper.readValue(text, Assessment.class))
                .isInstanceOf(DatabindException.class)
                .hasCauseInstanceOf(ParIndexException.class)
                .hasMessageContaining("PAR-3006 Assessment: key year stands twice")
                .hasMessageContaining("PAR-3009 Assessment#/entries/0/opinions/0/points: 1e0 is not a plain decimal");
    }

    @Test
    void a_number_that_has_been_a_double_is_refused() {
        assertThatThrownBy(
                        () -> mapper.convertValue(Map.of("value", 0.25), new TypeReference<Map<String, Points>>() {}))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("PAR-3051 #/value: ");
        assertThat(mapper.treeToValue(mapper.valueToTree(result()), IndexResult.class))
                .isEqualTo(result());
    }

    @Test
    void codes_and_years_may_be_keys() {
        Map<NodeCode, Points> byCode = Map.of(NodeCode.parse("1.10"), Points.of(1));
        Map<IndexYear, Points> byYear = Map.of(IndexYear.of(2020), Points.of(1));

        assertThat(mapper.writeValueAsString(List.of(byCode, byYear))).isEqualTo("[{\"1.10\":\"1\"},{\"2020\":\"1\"}]");
        assertThat(mapper.readValue("{\"1.10\":\"1\"}", new TypeReference<Map<NodeCode, Points>>() {}))
                .isEqualTo(byCode);
        assertThat(mapper.readValue("{\"2020\":\"1\"}", new TypeReference<Map<IndexYear, Points>>() {}))
                .isEqualTo(byYear);
        assertThatThrownBy(() -> mapper.readValue("{\"+2020\":\"1\"}", new TypeReference<Map<IndexYear, Points>>() {}))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void works_where_the_host_writes_the_types_of_its_values() {
        JsonMapper typed = JsonMapper.builder()
                .addModule(new ParJackson3Module())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("vn.parindex.")
                                .build(),
                        DefaultTyping.NON_CONCRETE_AND_ARRAYS)
                .build();
        for (Object value : List.of(Points.of(1), IndexYear.of(2020), assessment(), result())) {
            assertThat(typed.readValue(typed.writeValueAsString(new Anything(value)), Anything.class))
                    .isEqualTo(new Anything(value));
        }
    }

    @Test
    void says_its_name() {
        assertThat(new ParJackson3Module().getModuleName()).isEqualTo("par-index");
        assertThat(new ParJackson3Module().version().getArtifactId()).isEqualTo("par-jackson3");
    }
}
