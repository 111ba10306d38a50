package vn.parindex.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.ParIndexException;
import vn.parindex.survey.Questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QuestionnaireWriterTest {

    @Test
    void what_is_written_is_read_into_an_equal_questionnaire() throws IOException {
        Questionnaire questionnaire = QuestionnaireReader.read(sample(), "q.json");
        assertThat(QuestionnaireReader.read(QuestionnaireWriter.canonical(questionnaire), "q.json"))
                .isEqualTo(questionnaire);
        assertThat(QuestionnaireReader.read(QuestionnaireWriter.pretty(questionnaire), "q.json"))
                .isEqualTo(questionnaire);
    }

    @Test
    void the_canonical_form_is_one_line_with_every_default_written_out() throws IOException {
        String shorter = sample().replace("\"minimumAnswers\": 2", "\"minimumAnswers\": 1")
                .replace("\"abcd\", \"weight\": \"1\"}", "\"abcd\"}");
        String longer =
                sample().replace(", \"minimumAnswers\": 2", "").replace("\"weight\": \"3\"}", "\"weight\": \"3.0\"}");
        String canonical = QuestionnaireWriter.canonical(QuestionnaireReader.read(shorter, "q.json"));
        assertThat(QuestionnaireWriter.canonical(QuestionnaireReader.read(longer, "q.json")))
                .isEqualTo(canonical);
        assertThat(canonical)
                .startsWith("{\"format\":\"par-questionnaire/1\",\"id\":\"hand-worked\",\"name\":{\"vi\":\"Khảo sát")
                .contains(
                        "\"id\":\"leaders\",\"name\":{\"vi\":\"Lãnh đạo\",\"en\":\"Leaders\"},\"weight\":\"2\",\"minimumAnswers\":1}")
                .contains(
                        "{\"id\":\"K\",\"text\":{\"vi\":\"Không có ý kiến\",\"en\":\"No opinion\"},\"noOpinion\":true}")
                .endsWith("\"groups\":[\"leaders\"],\"scale\":\"abcd\",\"weight\":\"1\"}]}");
    }

    @Test
    void what_could_not_be_read_again_is_not_written() throws IOException {
        Questionnaire sound = QuestionnaireReader.read(sample(), "q.json");
        Questionnaire unsound = new Questionnaire(
                sound.id(),
                sound.name(),
                sound.methodology(),
                sound.policy(),
                sound.scales(),
                sound.groups(),
                sound.questions(),
                sound.citation(),
                sound.confidence(),
                "a\u0007b");
        assertThatThrownBy(() -> QuestionnaireWriter.canonical(unsound))
                .isInstanceOf(ParIndexException.class)
                .hasMessageContaining("questionnaire#/note");
    }

    private static String sample() throws IOException {
        try (InputStream stream =
                QuestionnaireWriterTest.class.getResourceAsStream("/vn/parindex/survey/questionnaire.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
