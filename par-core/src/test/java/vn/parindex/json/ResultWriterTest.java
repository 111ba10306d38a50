package vn.parindex.json;

import org.junit.jupiter.api.Test;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.PrettyJson;
import vn.parindex.result.IndexResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ResultWriterTest {

    @Test
    void the_pretty_form_is_known_to_the_letter() {
        assertThat(ParJson.RESULT.pretty(HandMadeResult.value())).isEqualTo(SampleAssessment.text("result/base.json"));
    }

    @Test
    void the_canonical_form_is_the_pretty_one_without_white_space() {
        String canonical = ParJson.RESULT.canonical(HandMadeResult.value());

        assertThat(canonical)
                .doesNotContain("\n")
                .startsWith("{\"format\":\"par-result/1\",\"stamp\":{\"methodology\":\"sample-2020\",\"name\":{")
                .contains(
                        "\"total\":{\"state\":\"scored\",\"points\":\"2.5\",\"maximum\":\"3\",\"fullMaximum\":\"4\",\"open\":\"0\","
                                + "\"publishedPoints\":\"2.50\",\"publishedIndex\":\"83.33\"},\"provisional\":false,"
                                + "\"index\":{\"numerator\":\"5\",\"denominator\":\"6\",\"published\":\"83.33\"}");
        assertThat(PrettyJson.of(canonical)).isEqualTo(SampleAssessment.text("result/base.json"));
    }

    @Test
    void a_note_is_brought_into_one_form_or_refused_where_it_enters() {
        IndexResult odd = HandMadeResult.value().toBuilder().note("a\rb").build();

        assertThat(ParJson.RESULT.canonical(odd)).contains("\"note\":\"a\\nb\"");
        assertThat(catchThrowableOfType(
                        ParIndexException.class,
                        () -> HandMadeResult.value().toBuilder().note("a\u0007b")))
                .hasMessage("PAR-3020 /note: value refused: it holds the character U+0007");
    }

    @Test
    void says_no_to_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.RESULT.canonical(null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.RESULT.pretty(null))
                .withMessage("value");
    }
}
