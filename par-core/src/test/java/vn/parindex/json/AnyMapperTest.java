package vn.parindex.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.finding.Finding;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Mappers that nobody told of this library: they write figures rightly, or refuse; never wrongly, never silently. */
class AnyMapperTest {

    /** What a host may answer. */
    record Answer(
            Points points,
            Percentage percentage,
            NodeCode code,
            MethodologyId methodology,
            IndexYear year,
            Share share,
            Stage stage,
            Mode mode,
            List<Fact> facts,
            EvaluationCode kind,
            Unit unit,
            Map<NodeCode, Points> byCode) {}

    private static final Answer ANSWER = new Answer(
            Points.parse("0.25"),
            Percentage.parse("82.5"),
            NodeCode.parse("3.4.1"),
            MethodologyId.of("vn-1149-2020-province"),
            IndexYear.of(2020),
            Share.of(4800, 5000),
            Stage.APPRAISAL_1,
            Mode.FINAL,
            List.of(Fact.met(true), Fact.of(12), Fact.level("all-on-time")),
            EvaluationCode.NOT_SCORED,
            new Unit("hue", "Huế", "Trung Bộ"),
            Map.of(NodeCode.parse("1.1"), Points.of(2)));
    private static final String WRITTEN = "{\"points\":\"0.25\",\"percentage\":\"82.5\",\"code\":\"3.4.1\","
            + "\"methodology\":\"vn-1149-2020-province\",\"year\":2020,\"share\":\"24/25\",\"stage\":\"appraisal-1\","
            + "\"mode\":\"final\",\"facts\":[true,\"12\",\"all-on-time\"],\"kind\":\"PAR-1016\","
            + "\"unit\":{\"id\":\"hue\",\"name\":\"Huế\",\"group\":\"Trung Bộ\"},\"byCode\":{\"1.1\":\"2\"}}";

    private static IndexResult result() {
        return HandMadeResult.value();
    }

    @Test
    void jackson_2_writes_values_rightly() throws Exception {
        assertThat(new ObjectMapper().writeValueAsString(ANSWER)).isEqualTo(WRITTEN);
        assertThat(new ObjectMapper().readValue("\"appraisal-1\"", Stage.class)).isEqualTo(Stage.APPRAISAL_1);
    }

    @Test
    void jackson_3_writes_values_rightly() {
        var mapper = tools.jackson.databind.json.JsonMapper.builder()
                .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
        assertThat(mapper.writeValueAsString(ANSWER)).isEqualTo(WRITTEN);
        assertThat(mapper.readValue("\"appraisal-1\"", Stage.class)).isEqualTo(Stage.APPRAISAL_1);
    }

    @Test
    void documents_are_refused_by_mappers_that_do_not_know_their_format() {
        List<ObjectMapper> mappers = List.of(
                new ObjectMapper(),
                JsonMapper.builder()
                        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .build());
        for (Object document : List.of(result(), SampleAssessment.value())) {
            for (ObjectMapper mapper : mappers) {
                assertThatThrownBy(() -> mapper.writeValueAsString(Map.of("body", document)))
                        .isInstanceOf(JsonMappingException.class)
                        .hasMessageContaining("add vn.parindex.json.ParJsonModule to the mapper");
            }
            var three = tools.jackson.databind.json.JsonMapper.builder().build();
            assertThatThrownBy(() -> three.writeValueAsString(Map.of("body", document)))
                    .isInstanceOf(JacksonException.class)
                    .hasMessageContaining("or write it with vn.parindex.json.ParJson");
        }
    }

    @Test
    void the_module_is_found_and_writes_documents_and_findings_in_our_formats() throws Exception {
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.readTree(mapper.writeValueAsString(result())))
                .isEqualTo(mapper.readTree(ParJson.RESULT.canonical(result())));
        Finding finding = Finding.note(EvaluationCode.NOT_SCORED, "3.4.1", "mode", Mode.FINAL.label());
        String text = mapper.writeValueAsString(finding);
        assertThat(text)
                .startsWith("{\"code\":\"PAR-1016\",\"severity\":\"note\",\"place\":\"3.4.1\",")
                .contains("\"message\":{\"vi\":");
        assertThat(mapper.readValue(text, Finding.class)).isEqualTo(finding);
        assertThat(mapper.writeValueAsString(Unit.of("tinh-a", "Tỉnh A")))
                .isEqualTo("{\"id\":\"tinh-a\",\"name\":\"Tỉnh A\"}");
        Unit unit = new Unit("tinh-a", "Tỉnh A", "vùng 1");
        assertThat(mapper.readValue(mapper.writeValueAsString(unit), Unit.class))
                .isEqualTo(unit);
        Opinion opinion = Opinion.at(Stage.APPRAISAL_1)
                .withFact("on_time", Fact.of(96))
                .withPoints(Points.parse("0.5"))
                .withReason("Đủ");
        assertThat(mapper.readValue(mapper.writeValueAsString(opinion), Opinion.class))
                .isEqualTo(opinion);
    }
}
