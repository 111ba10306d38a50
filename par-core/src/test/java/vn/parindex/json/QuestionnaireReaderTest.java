package vn.parindex.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.survey.AnswerOption;
import vn.parindex.survey.MissingPolicy;
import vn.parindex.survey.Question;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.RespondentGroup;
import vn.parindex.survey.Stratum;
import vn.parindex.survey.SurveyPolicy;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class QuestionnaireReaderTest {

    private String sound;

    @BeforeEach
    void open() throws IOException {
        try (InputStream stream =
                QuestionnaireReaderTest.class.getResourceAsStream("/vn/parindex/survey/questionnaire.json")) {
            sound = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void every_part_of_a_questionnaire_is_read() {
        Questionnaire read = read(sound);
        assertThat(read.id()).isEqualTo("hand-worked");
        assertThat(read.name()).isEqualTo(Text.of("Khảo sát minh họa", "Survey for illustration"));
        assertThat(read.methodology()).isEqualTo(MethodologyId.of("made-up-department"));
        assertThat(read.policy())
                .isEqualTo(new SurveyPolicy(
                        1, MissingPolicy.REFUSE, MissingPolicy.REFUSE, MissingPolicy.REFUSE, Rounding.halfUp(9)));
        assertThat(read.citation()).isEqualTo(new Citation("made-up", ""));
        assertThat(read.confidence()).isEqualTo(Confidence.RECONSTRUCTED);
        assertThat(read.note()).isEqualTo("An illustration; no authority uses these weights.");
        assertThat(read.scales()).hasSize(1);
        assertThat(read.scales().get(0).id()).isEqualTo("abcd");
        assertThat(read.scales().get(0).citation()).isEqualTo(new Citation("press", ""));
        assertThat(read.scales().get(0).confidence()).isEqualTo(Confidence.REPORTED);
        assertThat(read.scales().get(0).options())
                .extracting(AnswerOption::weight)
                .containsExactly(
                        Optional.of(Percentage.of(100)),
                        Optional.of(Percentage.of(60)),
                        Optional.of(Percentage.of(20)),
                        Optional.of(Percentage.ZERO),
                        Optional.empty());
        assertThat(read.groups())
                .containsExactly(
                        new RespondentGroup(
                                "leaders", Text.of("Lãnh đạo", "Leaders"), new BigDecimal("2"), 2, List.of()),
                        new RespondentGroup(
                                "citizens",
                                Text.of("Người dân", "Citizens"),
                                BigDecimal.ONE,
                                3,
                                List.of(
                                        new Stratum("urban", Text.of("Đô thị", "Urban"), new BigDecimal("3")),
                                        new Stratum("rural", Text.of("Nông thôn", "Rural"), BigDecimal.ONE))));
        assertThat(read.questions().get(0))
                .isEqualTo(new Question(
                        "C1",
                        NodeCode.parse("1.1"),
                        Text.of("Câu 1", "Question 1"),
                        List.of("leaders", "citizens"),
                        "abcd",
                        BigDecimal.ONE));
        assertThat(read.questions().get(1).weight()).isEqualTo(new BigDecimal("3"));
    }

    @Test
    void a_questionnaire_is_read_from_disk(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("phiếu hỏi.json"), sound);
        assertThat(ParJson.QUESTIONNAIRE.read(file)).isEqualTo(read(sound));
        assertThatThrownBy(() -> ParJson.QUESTIONNAIRE.read(folder.resolve("none.json")))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3001 none.json: cannot be read: no such file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"par-questionnaire/1\" | \"par-area/1\" | PAR-3014 q.json#/format: format is par-area/1, must be par-questionnaire/1",
                "\"made-up-department\" | \"Made Up\" | PAR-2031 q.json#/methodology: identifier Made Up is not of the form vn-1149-2020-province",
                "\"missing\": {\"stratum\": \"refuse\" | \"missing\": {\"stratum\": \"ignore\" "
                        + "| PAR-3012 q.json#/missing/stratum: ignore is not allowed; allowed: refuse; renormalise",
                "\"group\": \"refuse\", | | PAR-3005 q.json#/missing: key group is missing",
                "\"minimumAnswers\": 1, | \"minimumAnswers\": 0, | PAR-3010 q.json#/minimumAnswers: 0 is outside 1 to 999999999",
                ", \"weight\": \"60\" | | PAR-3005 q.json#/scales/0/options/1: key weight is missing",
                "\"weight\": \"60\" | \"weight\": 60 | PAR-3008 q.json#/scales/0/options/1/weight: a decimal must be written as a string: \"60\"",
                "\"weight\": \"60\" | \"weight\": \"100.5\" | PAR-3010 q.json#/scales/0/options/1/weight: 100.5% is outside 0 to 100",
                "\"noOpinion\": true | \"noOpinion\": false | PAR-3012 q.json#/scales/0/options/4/noOpinion: false is not allowed; allowed: true",
                "\"noOpinion\": true | \"noOpinion\": true, \"weight\": \"0\" "
                        + "| PAR-3004 q.json#/scales/0/options/4: unknown key weight; allowed: id; text; noOpinion",
                "\"weight\": \"2\" | \"weight\": \"0\" | PAR-2004 q.json#/groups/0/weight: 0 must be above zero",
                "\"weight\": \"2\" | \"weight\": \"1000000.5\" | PAR-3010 q.json#/groups/0/weight: 1000000.5 is outside 0 to 1,000,000",
                "\"leaf\": \"1.1\" | \"leaf\": \"1.01\" | PAR-3017 q.json#/questions/0/leaf: 1.01 is not a node code (such as 3.4.1)",
                "\"scale\": \"abcd\", \"weight\": \"3\" | \"scale\": \"abc\", \"weight\": \"3\" "
                        + "| PAR-7002 q.json#/questions/1/scale: no scale abc; there are abcd",
                "\"id\": \"C3\" | \"id\": \"C2\" | PAR-2015 q.json#/questions/2/id: C2 stands twice"
            })
    void a_fault_is_told_with_its_place(String from, String to, String message) {
        String broken = sound.replace(from, to == null ? "" : to);
        assertThat(broken).isNotEqualTo(sound);
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(ParIndexException.class)
                .hasMessage(message);
    }

    @Test
    void all_faults_are_told_at_once() {
        String broken =
                sound.replace("\"weight\": \"2\"", "\"weight\": \"0\"").replace("\"leaf\": \"1.1\"", "\"leaf\": \"x\"");
        var thrown = catchThrowableOfType(ParIndexException.class, () -> read(broken));
        assertThat(thrown.findings())
                .extracting(Finding::place)
                .containsExactly("q.json#/groups/0/weight", "q.json#/questions/0/leaf");
    }

    @Test
    void what_is_no_json_is_refused() {
        assertThatThrownBy(() -> read("respondent,group"))
                .isInstanceOf(ParIndexException.class)
                .hasMessageContaining("PAR-3003 q.json");
    }

    @Test
    void the_callers_stream_is_not_closed() {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(sound.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        ParJson.QUESTIONNAIRE.read(stream, "q.json");
        assertThat(closed[0]).isFalse();
    }

    private static Questionnaire read(String text) {
        return ParJson.QUESTIONNAIRE.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "q.json");
    }
}
