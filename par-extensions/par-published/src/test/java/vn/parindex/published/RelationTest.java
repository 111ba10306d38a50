package vn.parindex.published;

import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RelationTest {

    @ParameterizedTest
    @EnumSource(Relation.class)
    void labels_are_in_both_languages_and_nfc(Relation identity) {
        String vi = identity.label().vi();

        assertThat(vi)
                .isEqualTo(Normalizer.normalize(vi, Normalizer.Form.NFC))
                .isNotEqualTo(identity.label().en());
        assertThat(identity.label().en()).isNotBlank();
        assertThat(identity.code().id()).startsWith("PAR-61");
    }

    @Test
    void only_what_gives_a_figure_is_an_equation() {
        assertThat(Relation.PARTS_SUM.isEquation()).isTrue();
        assertThat(Relation.RANK_ORDER.isEquation()).isFalse();
        assertThat(Relation.WITHIN.isEquation()).isFalse();
        assertThat(Arrays.stream(Relation.values()).filter(identity -> !identity.reproduces()))
                .containsExactly(
                        Relation.IMPLIED_MAXIMUM,
                        Relation.RANK_ONCE,
                        Relation.RATING_KNOWN,
                        Relation.SIDES_AGREE,
                        Relation.MEAN_BOUNDS,
                        Relation.RANGE_BOUNDS,
                        Relation.WITHIN,
                        Relation.WHOLE,
                        Relation.SAME_FIGURE);
    }

    @Test
    void verdicts_have_the_words_of_the_report() {
        assertThat(Arrays.stream(Verdict.values())
                        .map(verdict -> verdict.label().en()))
                .containsExactly("reproduced", "declared misfit", "not checkable", "misfit");
    }
}
