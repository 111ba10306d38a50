package vn.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFieldsTest {

    @Test
    void fields_are_cut_at_the_separator() {
        assertThat(AnswerFields.of("a,b,,c", ',').list()).containsExactly("a", "b", "", "c");
        assertThat(AnswerFields.of("", ',').list()).containsExactly("");
        assertThat(AnswerFields.of(",", ',').list()).containsExactly("", "");
        assertThat(AnswerFields.of("a,b;c", ';').list()).containsExactly("a,b", "c");
    }

    @Test
    void a_field_in_quotes_may_hold_separators_and_doubled_quotes() {
        assertThat(AnswerFields.of("\"a,b\",\"say \"\"yes\"\"\",\"\",c,\"\"", ',').list())
            .containsExactly("a,b", "say \"yes\"", "", "c", "");
        assertThat(AnswerFields.of("\"a\",", ',').list()).containsExactly("a", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "a,\"b|2", "\"|1", "a,b\"c,d|2", "a,b,\"c\"d|3", "a,\"b\" ,c|2", "\"a\"\"|1", "\"\"\"|1"})
    void quotes_that_do_not_match_are_told_with_their_field(String line, int field) {
        assertThat(AnswerFields.of(line, ',').badField()).isEqualTo(field);
    }

    @Test
    void sound_lines_have_no_bad_field() {
        assertThat(AnswerFields.of("a,\"b\",c", ',').badField()).isZero();
    }
}
