package vn.parindex.survey;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.parindex.survey.HandWorked.weight;

class QuestionnaireTest {

    private static final Text NAME = Text.of("Tên", "Name");

    @Test
    void the_form_of_a_group_holds_the_questions_it_is_asked() {
        Questionnaire questionnaire = HandWorked.questionnaire();
        assertThat(questionnaire.form("leaders")).extracting(Question::id).containsExactly("C1", "C2", "C3");
        assertThat(questionnaire.form("citizens")).extracting(Question::id).containsExactly("C1");
        assertThatThrownBy(() -> questionnaire.form("delegates"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no respondent group: 'delegates'");
    }

    @Test
    void the_file_beside_the_answers_holds_the_same_questionnaire() throws IOException {
        try (InputStream stream = QuestionnaireTest.class.getResourceAsStream("questionnaire.json")) {
            assertThat(ParJson.QUESTIONNAIRE.read(stream, "questionnaire.json")).isEqualTo(HandWorked.questionnaire());
        }
    }

    @Test
    void leaves_come_in_the_order_of_their_codes() {
        Question tenth = new Question("C10", NodeCode.parse("1.10"), NAME, List.of("leaders"), "abcd", weight("1"));
        List<Question> questions = new ArrayList<>(List.of(tenth));
        questions.addAll(HandWorked.questions());
        assertThat(with(HandWorked.groups(), questions).leaves())
                .extracting(NodeCode::toString)
                .containsExactly("1.1", "1.2", "1.10");
    }

    @Test
    void the_questions_of_a_leaf_are_those_tied_to_it() {
        Questionnaire questionnaire = HandWorked.questionnaire();
        assertThat(questionnaire.questionsOf(HandWorked.LEAF_2))
                .extracting(Question::id)
                .containsExactly("C2", "C3");
        assertThat(questionnaire.questionsOf(NodeCode.parse("9"))).isEmpty();
    }

    @Test
    void a_leaf_is_never_surer_than_the_questionnaire_and_its_scales() {
        Questionnaire made = HandWorked.questionnaire();
        assertThat(made.confidenceOf(HandWorked.LEAF_1)).isEqualTo(Confidence.RECONSTRUCTED);
        Questionnaire sure = new Questionnaire(
                made.id(),
                made.name(),
                made.methodology(),
                made.policy(),
                made.scales(),
                made.groups(),
                made.questions(),
                made.citation(),
                Confidence.OFFICIAL,
                "");
        assertThat(sure.confidenceOf(HandWorked.LEAF_1)).isEqualTo(Confidence.REPORTED);
    }

    @Test
    void all_faults_are_told_at_once_with_their_places() {
        Questionnaire made = HandWorked.questionnaire();
        AnswerOption only = AnswerOption.of("A", NAME, Percentage.of(100));
        AnswerScale tooShort = new AnswerScale(
                "Short", List.of(only, AnswerOption.noOpinion("K", NAME)), HandWorked.MADE_UP, Confidence.REPORTED);
        RespondentGroup twice = new RespondentGroup("leaders", NAME, weight("1"), 1, List.of());
        RespondentGroup unused = new RespondentGroup(
                " delegates",
                NAME,
                weight("1"),
                1,
                List.of(new Stratum("a", NAME, weight("1")), new Stratum("a", NAME, weight("1"))));
        Question bad = new Question(
                "group", HandWorked.LEAF_1, NAME, List.of("leaders", "nobody", "leaders"), "likert", weight("1"));
        Question nobody = new Question("C1", HandWorked.LEAF_1, NAME, List.of(), "abcd", weight("1"));
        List<Question> questions = new ArrayList<>(made.questions());
        Collections.addAll(questions, bad, nobody);
        List<RespondentGroup> groups = new ArrayList<>(made.groups());
        Collections.addAll(groups, twice, unused);
        var thrown = catchThrowableOfType(
                ParIndexException.class,
                () -> new Questionnaire(
                        "Bad Id",
                        made.name(),
                        made.methodology(),
                        made.policy(),
                        List.of(made.scales().get(0), tooShort, made.scales().get(0)),
                        groups,
                        questions,
                        made.citation(),
                        made.confidence(),
                        ""));
        assertThat(thrown.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-2031 /id: identifier Bad Id is not of the form abc-def",
                        "PAR-2015 /groups/2/id: leaders stands twice",
                        "PAR-2031 /groups/3/id: identifier  delegates is not of the form 1–80 characters, Unicode NFC, no control or invisible"
                                + " characters, no superfluous white space",
                        "PAR-2015 /questions/4/id: C1 stands twice",
                        "PAR-2015 /groups/3/strata/1/id: a stands twice",
                        "PAR-2031 /scales/1/id: identifier Short is not of the form abc-def",
                        "PAR-7001 /scales/1/options: 1 options have a weight; at least 2 are needed",
                        "PAR-2015 /scales/2/id: abcd stands twice",
                        "PAR-7005 /questions/3/id: group is a column of answer files; choose another id",
                        "PAR-7002 /questions/3/scale: no scale likert; there are abcd; Short; abcd",
                        "PAR-7003 /questions/3/groups/1: asked of the respondent group nobody, which is not declared; there are leaders;"
                                + " citizens; leaders;  delegates",
                        "PAR-2015 /questions/3/groups/2: leaders stands twice",
                        "PAR-2028 /questions/4/groups: groups must not be empty",
                        "PAR-7004 /groups/3:  delegates is used by no question",
                        "PAR-7004 /scales/1: Short is used by no question");
        assertThat(thrown.findings())
                .extracting(finding -> finding.sentence(Language.VI))
                .contains(
                        "1 phương án có trọng số; cần ít nhất 2",
                        "\"group\" là tên cột dành riêng của tệp câu trả lời; hãy đặt mã khác",
                        "không có thang trả lời \"likert\"; có: abcd; Short; abcd",
                        "câu hỏi dành cho nhóm đối tượng nobody chưa được khai báo; có: leaders; citizens; leaders;  delegates",
                        "không câu hỏi nào dùng Short");
    }

    @Test
    void empty_lists_are_refused() {
        Questionnaire made = HandWorked.questionnaire();
        assertThatThrownBy(() -> new Questionnaire(
                        made.id(),
                        made.name(),
                        made.methodology(),
                        made.policy(),
                        List.of(),
                        List.of(),
                        List.of(),
                        made.citation(),
                        made.confidence(),
                        ""))
                .isInstanceOf(ParIndexException.class)
                .hasMessageContainingAll("/groups: groups must", "/questions: questions must", "/scales: scales must");
    }

    @Test
    void a_name_in_decomposed_form_is_refused() {
        String decomposed = "Tha\u0302\u0301p";
        assertThatThrownBy(() -> with(
                        HandWorked.groups(),
                        List.of(new Question(
                                decomposed,
                                HandWorked.LEAF_1,
                                NAME,
                                List.of("leaders", "citizens"),
                                "abcd",
                                weight("1")))))
                .isInstanceOf(ParIndexException.class)
                .hasMessageContaining("PAR-2031 /questions/0/id");
    }

    @Test
    void a_questionnaire_that_needs_too_many_counters_is_refused() {
        List<Stratum> strata = IntStream.range(0, 1_000)
                .mapToObj(i -> new Stratum("s" + i, NAME, weight("1")))
                .toList();
        List<RespondentGroup> groups = List.of(new RespondentGroup("g", NAME, weight("1"), 1, strata));
        List<Question> questions = IntStream.range(0, 200)
                .mapToObj(i -> new Question("C" + i, HandWorked.LEAF_1, NAME, List.of("g"), "abcd", weight("1")))
                .toList();
        assertThatThrownBy(() -> with(groups, questions))
                .isInstanceOf(ParIndexException.class)
                .hasMessage(
                        "PAR-3016 /questions: the number of questions × answers × strata exceeds the limit of 1,000,000");
    }

    @Test
    void the_limits_themselves_are_allowed_and_one_more_is_not() {
        Questionnaire made = HandWorked.questionnaire();
        assertThat(with(List.of(group(1_000), other(1_000)), List.of(asked())).groups())
                .hasSize(2);
        assertThatThrownBy(() -> with(List.of(group(1_000), other(1_001)), List.of(asked())))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3016 /groups: the number of strata of all groups exceeds the limit of 2,000");
        List<AnswerScale> scales = IntStream.range(0, 2_001)
                .mapToObj(i -> new AnswerScale(
                        "s" + i, made.scales().get(0).options(), HandWorked.MADE_UP, Confidence.REPORTED))
                .toList();
        assertThatThrownBy(() -> new Questionnaire(
                        made.id(),
                        made.name(),
                        made.methodology(),
                        made.policy(),
                        scales,
                        made.groups(),
                        made.questions(),
                        made.citation(),
                        made.confidence(),
                        ""))
                .isInstanceOf(ParIndexException.class)
                .hasMessageContaining("PAR-3016 /scales: the number of answer scales exceeds the limit of 2,000");
    }

    @Test
    void an_id_has_at_most_eighty_characters() {
        Questionnaire made = HandWorked.questionnaire();
        Questionnaire longest = new Questionnaire(
                "a".repeat(80),
                made.name(),
                made.methodology(),
                made.policy(),
                made.scales(),
                made.groups(),
                made.questions(),
                made.citation(),
                made.confidence(),
                "");
        assertThat(longest.id()).hasSize(80);
        assertThatThrownBy(() -> new Questionnaire(
                        "a".repeat(81),
                        made.name(),
                        made.methodology(),
                        made.policy(),
                        made.scales(),
                        made.groups(),
                        made.questions(),
                        made.citation(),
                        made.confidence(),
                        ""))
                .isInstanceOf(ParIndexException.class)
                .hasMessageContaining("PAR-2031 /id");
    }

    private static RespondentGroup group(int strata) {
        return new RespondentGroup(
                "g",
                NAME,
                weight("1"),
                1,
                IntStream.range(0, strata)
                        .mapToObj(i -> new Stratum("s" + i, NAME, weight("1")))
                        .toList());
    }

    private static RespondentGroup other(int strata) {
        return new RespondentGroup("h", NAME, weight("1"), 1, group(strata).strata());
    }

    private static Question asked() {
        return new Question("C1", HandWorked.LEAF_1, NAME, List.of("g", "h"), "abcd", weight("1"));
    }

    private static Questionnaire with(List<RespondentGroup> groups, List<Question> questions) {
        Questionnaire made = HandWorked.questionnaire();
        return new Questionnaire(
                made.id(),
                made.name(),
                made.methodology(),
                made.policy(),
                made.scales(),
                groups,
                questions,
                made.citation(),
                made.confidence(),
                made.note());
    }
}
