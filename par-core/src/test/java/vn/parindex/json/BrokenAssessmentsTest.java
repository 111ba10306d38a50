package vn.parindex.json;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Everything that the reader of assessments refuses, with its words in both languages; see about.md. */
class BrokenAssessmentsTest {

    static Stream<BrokenDocument> fixtures() {
        return BrokenDocument.all("assessment");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void says_what_is_wrong_and_where_in_both_languages(BrokenDocument broken) {
        ParIndexException refused =
                catchThrowableOfType(ParIndexException.class, () -> ParJson.ASSESSMENT.read(broken.text(), "a.json"));

        assertThat(refused.message(Language.VI)).isEqualTo(broken.vi());
        assertThat(refused.message(Language.EN)).isEqualTo(broken.en());
    }

    @Test
    void the_unchanged_document_is_sound() {
        assertThat(ParJson.ASSESSMENT
                        .read(SampleAssessment.text("assessment/base.json"), "a.json")
                        .unit()
                        .id())
                .isEqualTo("u");
    }
}
