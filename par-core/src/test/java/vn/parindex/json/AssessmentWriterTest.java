package vn.parindex.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Approval;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AssessmentWriterTest {

    private static final NodeCode CODE = NodeCode.parse("1.1");

    @Test
    void the_canonical_form_is_known_to_the_letter() {
        assertThat(AssessmentWriter.canonical(SampleAssessment.value()))
                .isEqualTo(SampleAssessment.text("assessment/sample.canonical.json"));
    }

    @Test
    void the_pretty_form_is_the_canonical_one_with_white_space() {
        Assessment assessment = empty().note("a, b: {c} [d] \"e\" \\")
                .add(CODE, Opinion.at(Stage.SELF).withPoints(Points.of(1)))
                .build();

        assertThat(AssessmentWriter.pretty(assessment)).isEqualTo("""
            {
              "format": "par-assessment/1",
              "methodology": "m-1",
              "year": 2020,
              "unit": {
                "id": "u",
                "name": "Đơn vị"
              },
              "note": "a, b: {c} [d] \\"e\\" \\\\",
              "entries": [
                {
                  "code": "1.1",
                  "opinions": [
                    {
                      "stage": "self",
                      "points": "1"
                    }
                  ]
                }
              ]
            }
            """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'\"\\/<script>&amp;",
                "tab\tand\nline",
                "\u2028\u2029\u00a0\u200b",
                "📄🏛\uFE0F👩‍💼",
                "Ủy ban nhân dân tỉnh Thừa Thiên Huế",
                "עברית \u202Eabc",
                "\uFFFD\uFFFF",
                "{\"a\":[1]}",
                "Ǆ ﬁ",
                "\uFEFFx",
                " blank ends ",
            })
    void every_plain_text_comes_back_as_it_was(String text) {
        Assessment assessment = empty().note(text)
                .add(
                        CODE,
                        Opinion.at(Stage.SELF)
                                .withReason(text)
                                .withExplanation(text)
                                .withAuthor(text, text)
                                .withFact(text, Fact.level("x" + text)))
                .build();

        assertThat(AssessmentReader.read(AssessmentWriter.canonical(assessment), "x"))
                .isEqualTo(assessment);
        assertThat(AssessmentReader.read(AssessmentWriter.pretty(assessment), "x"))
                .isEqualTo(assessment);
    }

    @Test
    void what_could_not_be_read_again_is_not_written() {
        Assessment assessment = empty().note("Thu\u031B\u0323c")
                .approval(new Approval("", "", ""))
                .add(CODE, Opinion.at(Stage.SELF).withReason("a\r\nb"))
                .add(new AdjustmentEntry("bonus", Points.of(1_000_001), "why"))
                .build();

        ParIndexException refused =
                catchThrowableOfType(ParIndexException.class, () -> AssessmentWriter.canonical(assessment));

        assertThat(refused.message(Language.EN)).isEqualTo("""
            PAR-3011 assessment#/note: text is not in Unicode NFC: Thực
            PAR-3013 assessment#/approval/by: text must not be blank
            PAR-3020 assessment#/entries/0/opinions/0/reason: value refused: it holds the character U+000D
            PAR-3010 assessment#/adjustments/0/points: 1000001 is outside -1,000,000 to 1,000,000""");
        assertThat(catchThrowableOfType(ParIndexException.class, () -> AssessmentWriter.pretty(assessment)))
                .hasMessage(refused.getMessage());
    }

    @Test
    void half_of_a_surrogate_pair_is_not_written_as_a_question_mark() {
        Assessment assessment = empty().note("\uD83D").build();

        assertThat(catchThrowableOfType(ParIndexException.class, () -> AssessmentWriter.canonical(assessment))
                        .message(Language.VI))
                .isEqualTo("PAR-3020 assessment: giá trị không hợp lệ: có nửa cặp ký tự thay thế (surrogate)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "-x", " level", "0.5", "½"})
    void a_level_that_would_be_read_as_a_number_is_refused(String id) {
        Assessment assessment = empty().add(CODE, Opinion.at(Stage.SELF).withFact("level", Fact.level(id)))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentWriter.canonical(assessment))
                .withMessage("a level must begin with a letter: '" + id + "'");
    }

    @Test
    void says_no_to_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> AssessmentWriter.canonical(null))
                .withMessage("assessment");
        assertThatNullPointerException()
                .isThrownBy(() -> AssessmentWriter.pretty(null))
                .withMessage("assessment");
    }

    private static Assessment.Builder empty() {
        return Assessment.of(Unit.of("u", "Đơn vị"), MethodologyId.of("m-1"), IndexYear.of(2020));
    }
}
