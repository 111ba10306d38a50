package vn.parindex.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.parindex.survey.AnswerReader;
import vn.parindex.survey.BadRowPolicy;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.SurveyResult;

import static org.assertj.core.api.Assertions.assertThat;

class SurveyResultWriterTest {

    @Test
    void the_document_holds_the_figures_worked_by_hand() throws IOException {
        JsonNode written = new ObjectMapper().readTree(ParJson.SURVEY_RESULT.pretty(result(resource("answers.csv"))));
        assertThat(written.get("format").textValue()).isEqualTo("par-survey-result/1");
        assertThat(written.get("questionnaire").toString()).isEqualTo(ParJson.QUESTIONNAIRE.canonical(questionnaire()));
        JsonNode leaf = written.get("leaves").get(0);
        assertThat(leaf.get("leaf").textValue()).isEqualTo("1.1");
        assertThat(leaf.get("percentage").textValue()).isEqualTo("60.972222222");
        assertThat(leaf.get("counted").intValue()).isEqualTo(11);
        assertThat(leaf.get("noOpinion").intValue()).isEqualTo(1);
        assertThat(leaf.get("unanswered").intValue()).isEqualTo(1);
        assertThat(leaf.get("standardError").textValue()).isEqualTo("13.7780");
        assertThat(leaf.get("interval").toString()).isEqualTo("{\"low\":\"33.9677\",\"high\":\"87.9767\"}");
        assertThat(leaf.get("confidence").textValue()).isEqualTo("reconstructed");
        JsonNode citizens = leaf.get("questions").get(0).get("groups").get(1);
        assertThat(citizens.get("answers").toString()).isEqualTo("{\"A\":1,\"B\":2,\"C\":1,\"D\":3,\"K\":0}");
        assertThat(citizens.get("strata").get(1).get("percentage").textValue()).isEqualTo("6.666666667");
        assertThat(written.get("badRows").toString()).isEqualTo("{\"rows\":22,\"bad\":0,\"faults\":{},\"unlisted\":0}");
    }

    @Test
    void bad_rows_and_what_is_missing_are_told_in_both_languages() throws IOException {
        String answers = "group,stratum,question,answer\nleaders,,C1,Z\nleaders,,C2,A\nleaders,,C2,A\n";
        JsonNode written = new ObjectMapper().readTree(ParJson.SURVEY_RESULT.pretty(result(answers)));
        JsonNode bad = written.get("badRows");
        assertThat(bad.get("faults").toString()).isEqualTo("{\"PAR-7106\":1}");
        assertThat(bad.get("listed").get(0).get("place").textValue()).isEqualTo("a.csv:2");
        assertThat(bad.get("listed").get(0).get("message").get("vi").textValue())
                .isEqualTo("câu hỏi C1 không có phương án \"Z\"; có: A; B; C; D; K");
        JsonNode leaf = written.get("leaves").get(0);
        assertThat(leaf.has("percentage")).isFalse();
        assertThat(leaf.has("standardError")).isFalse();
        assertThat(leaf.get("findings"))
                .anyMatch(finding -> finding.get("code").textValue().equals("PAR-7305"));
    }

    @Test
    void equal_results_give_the_same_characters() throws IOException {
        String once = ParJson.SURVEY_RESULT.pretty(result(resource("answers.csv")));
        assertThat(ParJson.SURVEY_RESULT.pretty(result(resource("answers.csv"))))
                .isEqualTo(once)
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    private static SurveyResult result(String answers) throws IOException {
        return AnswerReader.of(questionnaire(), BadRowPolicy.listOnly())
                .read(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)), "a.csv")
                .result();
    }

    private static Questionnaire questionnaire() throws IOException {
        return ParJson.QUESTIONNAIRE.read(resource("questionnaire.json"), "questionnaire.json");
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = SurveyResultWriterTest.class.getResourceAsStream("/vn/parindex/survey/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
