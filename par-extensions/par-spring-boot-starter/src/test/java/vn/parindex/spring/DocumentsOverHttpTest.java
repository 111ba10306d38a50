package vn.parindex.spring;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies are byte for byte our documents, whatever mapper the host has. */
class DocumentsOverHttpTest {

    private static final Assessment ASSESSMENT = Assessment.of(
                    Unit.of("an-giang", "An Giang"), ParRules2020.provinces().id(), IndexYear.of(2020))
            .add(
                    NodeCode.parse("3.4.1"),
                    Opinion.at(Stage.SELF)
                            .withFact("dossiers_on_time_province", Fact.of(4_800))
                            .withFact("dossiers_resolved_province", Fact.of(5_000)))
            .add(NodeCode.parse("1.1.1"), Opinion.at(Stage.SELF).withPoints(Points.parse("0.25")))
            .build();

    private static RunningHost host;

    @BeforeAll
    static void start() {
        // A mapper set as badly as hosts set it does not touch the documents.
        host = RunningHost.of(
                HostApplication.class,
                "spring.jackson.property-naming-strategy=SNAKE_CASE",
                "spring.jackson.default-property-inclusion=non_empty",
                "management.endpoints.web.exposure.include=info");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void a_result_is_written_canonical() {
        HttpResponse<String> answer = host.postJson("/results/self", ParJson.ASSESSMENT.pretty(ASSESSMENT));

        assertThat(answer.body())
                .isEqualTo(ParJson.RESULT.canonical(
                        IndexEvaluator.of(ParRules2020.provinces()).evaluate(ASSESSMENT, Mode.SELF)))
                .contains("\"0.96\"");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void documents_come_back_as_they_went() {
        String assessment = ParJson.ASSESSMENT.canonical(ASSESSMENT);
        String result = ParJson.RESULT.canonical(
                IndexEvaluator.of(ParRules2020.provinces()).evaluate(ASSESSMENT, Mode.SELF));

        assertThat(host.postJson("/assessments", assessment).body()).isEqualTo(assessment);
        assertThat(host.post("/results", "application/vnd.par+json;charset=ISO-8859-1", result)
                        .body())
                .isEqualTo(result);
    }

    @Test
    void a_methodology_is_written_with_the_bytes_of_its_digest() {
        assertThat(host.get("/methodologies/vn-1149-2020-province").body())
                .isEqualTo(ParRules2020.provinces().canonical());
    }

    @Test
    void addresses_name_values_as_files_do() {
        assertThat(host.get("/nodes/vn-1149-2020-province/2021/3.4.1/appraisal-1?mode=self")
                        .body())
                .isEqualTo("{\"read\":\"vn-1149-2020-province 2021 3.4.1 APPRAISAL_1 SELF\"}");
    }

    @Test
    void the_host_says_which_rules_it_has() {
        HttpResponse<String> info = host.get("/actuator/info");

        assertThat(info.body())
                .contains("\"vn-1149-2020-province\":\""
                        + ParRules2020.provinces().digest() + "\"")
                .contains("\"par\":{\"version\":\"");
    }
}
