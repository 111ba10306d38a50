package vn.parindex.csv;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CsvWriterTest {

    @Test
    void records_end_with_a_carriage_return_and_a_line_feed() {
        assertThat(new CsvWriter()
                        .record(List.of("a", "b"))
                        .record(List.of("", ""))
                        .toString())
                .isEqualTo("a,b\r\n,\r\n");
    }

    @Test
    void quotes_stand_where_they_are_needed_and_are_doubled() {
        assertThat(new CsvWriter()
                        .record(List.of("a,b", "nói \"vâng\"", "hai\ndòng", "hai\rdòng", "không cần"))
                        .toString())
                .isEqualTo("\"a,b\",\"nói \"\"vâng\"\"\",\"hai\ndòng\",\"hai\rdòng\",không cần\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-2", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1"})
    void a_text_that_begins_like_a_formula_goes_behind_an_apostrophe(String text) {
        assertThat(CsvWriter.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "An Giang", "1-2", "(+)", "'", "'n Sêr", "a=1"})
    void other_texts_stay_as_they_are(String text) {
        assertThat(CsvWriter.harmless(text)).isEqualTo(text);
        assertThat(CsvWriter.plain(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "'=1", "''=1", "- trích", "'- trích", "\tx", "＝1", "'＠", "'", "''", "'x", ""})
    void each_text_is_had_back_with_the_apostrophes_that_it_had(String text) {
        assertThat(CsvWriter.plain(CsvWriter.harmless(text))).isEqualTo(text);
    }

    @Test
    void a_text_that_begins_with_an_apostrophe_and_a_formula_gets_a_further_one() {
        assertThat(CsvWriter.harmless("'=1")).isEqualTo("''=1");
        assertThat(CsvWriter.plain("''=1")).isEqualTo("'=1");
        assertThat(CsvWriter.plain("'=1")).isEqualTo("=1");
    }

    @Test
    void a_record_without_a_field_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CsvWriter().record(List.of()))
                .withMessage("fields is empty");
    }
}
