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
        Questionnaire questionnaire = ParJson.QUESTIONNAIRE.read(sample(), "q.json");
        assertThat(ParJson.QUESTIONNAIRE.read(ParJson.QUESTIONNAIRE.canonical(questionnaire), "q.json"))
                .isEqualTo(questionnaire);
        assertThat(ParJson.QUESTIONNAIRE.read(ParJson.QUESTIONNAIRE.pretty(questionnaire), "q.json"))
                .isEqualTo(questionnaire);
    }

    @Test
    void the_canonical_form_is_one_line_with_every_default_written_out() throws IOException {
        String shorter = sample().replace("\"minimumAnswers\": 2", "\"minimumAnswers\": 1")
                .replace("\"abcd\", \"weight\": \"1\"}", "\"abcd\"}");
        String longer =
                sample().replace(", \"minimumAnswers\": 2", "").replace("\"weight\": \"3\"}", "\"weight\": \"3.0\"}");
        String canonical = ParJson.QUESTIONNAIRE.canonical(ParJson.QUESTIONNAIRE.read(shorter, "q.json"));
        assertThat(ParJson.QUESTIONNAIRE.canonical(ParJson.QUESTIONNAIRE.read(longer, "q.json")))
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
    void a_remark_that_could_not_be_stored_is_refused_where_it_enters() throws IOException {
        Questionnaire sound = ParJson.QUESTIONNAIRE.read(sample(), "q.json");

        assertThatThrownBy(() -> withNote(sound, "a\u0007b"))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3020 /note: value refused: it holds the character U+0007");
        assertThat(withNote(sound, " \r\n").note()).isEmpty();
        assertThat(withNote(sound, "Thu\u031B\u0323c").note()).isEqualTo("Thực");
    }

    private static Questionnaire withNote(Questionnaire sound, String note) {
        return new Questionnaire(
                sound.id(),
                sound.name(),
                sound.methodology(),
                sound.policy(),
                sound.scales(),
                sound.groups(),
                sound.questions(),
                sound.citation(),
                sound.confidence(),
                note);
    }

    private static String sample() throws IOException {
        try (InputStream stream =
                QuestionnaireWriterTest.class.getResourceAsStream("/vn/parindex/survey/questionnaire.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
