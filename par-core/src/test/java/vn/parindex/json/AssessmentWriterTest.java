package vn.parindex.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class AssessmentWriterTest {

    private static final NodeCode CODE = NodeCode.parse("1.1");

    @Test
    void the_canonical_form_is_known_to_the_letter() {
        assertThat(ParJson.ASSESSMENT.canonical(SampleAssessment.value()))
                .isEqualTo(SampleAssessment.text("assessment/sample.canonical.json"));
    }

    @Test
    void the_pretty_form_is_the_canonical_one_with_white_space() {
        Assessment assessment = empty().note("a, b: {c} [d] \"e\" \\")
                .add(CODE, Opinion.at(Stage.SELF).withPoints(Points.of(1)))
                .build();

        assertThat(ParJson.ASSESSMENT.pretty(assessment)).isEqualTo("""
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

        assertThat(ParJson.ASSESSMENT.read(ParJson.ASSESSMENT.canonical(assessment), "x"))
                .isEqualTo(assessment);
        assertThat(ParJson.ASSESSMENT.read(ParJson.ASSESSMENT.pretty(assessment), "x"))
                .isEqualTo(assessment);
    }

    @Test
    void words_are_written_in_nfc_and_with_line_feeds() {
        Assessment assessment = empty().note("Thu\u031B\u0323c")
                .add(CODE, Opinion.at(Stage.SELF).withReason("a\r\nb\rc"))
                .build();

        assertThat(ParJson.ASSESSMENT.canonical(assessment))
                .contains("\"note\":\"Th\u1EF1c\"")
                .contains("\"reason\":\"a\\nb\\nc\"");
        assertThat(ParJson.ASSESSMENT.read(ParJson.ASSESSMENT.canonical(assessment), "x"))
                .isEqualTo(assessment);
    }

    @Test
    void says_no_to_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.ASSESSMENT.canonical(null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.ASSESSMENT.pretty(null))
                .withMessage("value");
    }

    private static Assessment.Builder empty() {
        return Assessment.of(Unit.of("u", "Đơn vị"), MethodologyId.of("m-1"), IndexYear.of(2020));
    }
}
