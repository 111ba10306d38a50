package vn.parindex.survey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files of answers as people make them; where each comes from and what is right stands in cases/about.md. */
class AnswerCasesTest {

    private static final String ROWS = "respondent;group;stratum;question;answer\n"
            + "D1;delegates;;C1;A\nD2;delegates;;C1;B\nD3;delegates;;C1;K\n"
            + "P1;citizens;town;C1;A\nP2;citizens;town;C1;B\nP3;citizens;countryside;C1;C\nP4;citizens;countryside;C1;D\n";

    @ParameterizedTest
    @CsvSource({
        "03-sep-line.csv, questionnaire.json, 73",
        "04-trailing-space.csv, questionnaire.json, 73",
        "08-blank-rows.csv, questionnaire.json, 73",
        "e4-comma-id.csv, e4-comma-id.json, 73",
        "e7-nbsp-bias.csv, questionnaire.json, 72"
    })
    void they_give_the_percentage_worked_by_hand(String answers, String questionnaire, String percent)
            throws IOException {
        try (InputStream stream = AnswerCasesTest.class.getResourceAsStream("cases/" + answers)) {
            gives(read(stream, answers, questionnaire), percent);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\uFEFF", "\u00A0", "\t", " \u2060", "\u00AD", "\u202F"})
    void what_nobody_sees_behind_a_field_or_a_heading_does_not_matter(String unseen) {
        String typed = ROWS.replace(";", unseen + ";" + unseen).replace("\n", unseen + "\r\n");
        gives(read(stream(typed), "a.csv", "questionnaire.json"), "73");
    }

    @Test
    void letters_typed_with_combining_marks_are_the_same_letters() {
        String rows = "respondent;group;stratum;" + "Câu 1, ý a" + "\n1;delegates;;A\n2;delegates;;B\n"
                + "3;citizens;town;A\n4;citizens;town;B\n5;citizens;countryside;C\n6;citizens;countryside;D\n";
        gives(read(stream(Normalizer.normalize(rows, Normalizer.Form.NFD)), "a.csv", "e4-comma-id.json"), "73");
    }

    @Test
    void rows_and_columns_of_nothing_are_no_faults() {
        String typed = ROWS.replace("\n", ";;\n").replace("P1", "\n;;;;;;\n\u00A0;;;;;;\nP1");
        gives(read(stream(typed), "a.csv", "questionnaire.json"), "73");
    }

    @Test
    void an_id_with_something_invisible_is_refused_in_a_questionnaire() throws IOException {
        byte[] made;
        try (InputStream stream = AnswerCasesTest.class.getResourceAsStream("cases/questionnaire.json")) {
            made = stream.readAllBytes();
        }
        String text = new String(made, StandardCharsets.UTF_8).replace("\"id\": \"C1\"", "\"id\": \"C\u200B1\"");
        assertThatThrownBy(() -> ParJson.QUESTIONNAIRE.read(text, "q.json"))
                .isInstanceOf(ParIndexException.class)
                .hasMessageContaining("PAR-2031 q.json#/questions/0/id");
    }

    private static void gives(SurveyAggregator answers, String percent) {
        assertThat(answers.badRows().listed()).extracting(Finding::toString).isEmpty();
        assertThat(answers.result()
                        .leaf(NodeCode.parse("7.1"))
                        .orElseThrow()
                        .estimate()
                        .percentage())
                .contains(Percentage.parse(percent));
    }

    private static SurveyAggregator read(InputStream answers, String name, String questionnaire) {
        try (InputStream stream = AnswerCasesTest.class.getResourceAsStream("cases/" + questionnaire)) {
            Questionnaire made = ParJson.QUESTIONNAIRE.read(
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8), questionnaire);
            return AnswerReader.of(made, BadRowPolicy.listOnly()).read(answers, name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
