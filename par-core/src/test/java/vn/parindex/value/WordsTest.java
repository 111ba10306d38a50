package vn.parindex.value;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that stand in files never change; words shown to people stand in both languages. */
class WordsTest {

    @Test
    void words_of_files_are_fixed() {
        assertThat(Confidence.values())
                .extracting(Confidence::id)
                .containsExactly("reconstructed", "reported", "official");
        assertThat(Mode.values()).extracting(Mode::id).containsExactly("self", "appraised", "final");
        assertThat(Stage.values())
                .extracting(Stage::id)
                .containsExactly("self", "survey", "appraisal-1", "explanation", "appraisal-2", "council");
        assertThat(RoundingKind.values()).extracting(RoundingKind::id).containsExactly("half-up", "half-even", "down");
    }

    @Test
    void labels_stand_in_both_languages_and_differ() {
        assertThat(Stream.of(Confidence.values()).map(Confidence::label))
                .doesNotHaveDuplicates()
                .allMatch(t -> !t.en().isBlank() && !t.en().equals(t.vi()));
        assertThat(Stream.of(Mode.values()).map(Mode::label))
                .doesNotHaveDuplicates()
                .allMatch(t -> !t.en().isBlank() && !t.en().equals(t.vi()));
        assertThat(Stream.of(Stage.values()).map(Stage::label))
                .doesNotHaveDuplicates()
                .allMatch(t -> !t.en().isBlank() && !t.en().equals(t.vi()));
    }

    @Test
    void the_weaker_confidence_is_the_less_sure_one() {
        assertThat(Confidence.OFFICIAL.weaker(Confidence.REPORTED)).isEqualTo(Confidence.REPORTED);
        assertThat(Confidence.RECONSTRUCTED.weaker(Confidence.OFFICIAL)).isEqualTo(Confidence.RECONSTRUCTED);
        assertThat(Confidence.REPORTED.weaker(Confidence.REPORTED)).isEqualTo(Confidence.REPORTED);
    }

    @Test
    void a_citation_prints_its_source_and_place() {
        assertThat(new Citation("qd-1149", "Bảng 2")).hasToString("qd-1149, Bảng 2");
        assertThat(new Citation("qd-1149", "")).hasToString("qd-1149");
    }
}
