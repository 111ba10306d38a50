package vn.parindex.methodology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class GradeScaleTest {

    private static final Rounding TWO = Rounding.halfUp(2);

    private final GradeScale exact = scale(GradeScale.Basis.EXACT, true);
    private final GradeScale published = scale(GradeScale.Basis.PUBLISHED, true);

    private static GradeScale scale(GradeScale.Basis compares, boolean included) {
        return new GradeScale(
                "groups",
                Text.of("Nhóm", ""),
                GradeScale.Purpose.GROUP,
                compares,
                List.of(
                        band("a", "90", included),
                        band("b", "80", included),
                        new GradeScale.Band("c", Text.of("C", ""), Optional.empty(), true)),
                new Citation("s", ""),
                Confidence.REPORTED);
    }

    private static GradeScale.Band band(String id, String from, boolean included) {
        return new GradeScale.Band(id, Text.of(id, ""), Optional.of(Percentage.parse(from)), included);
    }

    private static Share percent(String text) {
        return Share.of(new BigDecimal(text), new BigDecimal(100));
    }

    @ParameterizedTest
    @CsvSource({
        "100, a, a",
        "102.5, a, a",
        "90, a, a",
        "89.999, b, a",
        "89.995, b, a",
        "89.994999, b, b",
        "80, b, b",
        "79.99999, c, b",
        "79.994, c, c",
        "0, c, c"
    })
    void the_exact_or_the_printed_index_decides(String index, String byExact, String byPublished) {
        assertThat(exact.bandOf(percent(index), TWO).id()).isEqualTo(byExact);
        assertThat(published.bandOf(percent(index), TWO).id()).isEqualTo(byPublished);
    }

    @Test
    void a_lower_end_may_belong_to_the_band_below() {
        GradeScale above = scale(GradeScale.Basis.EXACT, false);

        assertThat(above.bandOf(percent("90"), TWO).id()).isEqualTo("b");
        assertThat(above.bandOf(percent("90.000000001"), TWO).id()).isEqualTo("a");
        assertThat(above.bandOf(percent("80"), TWO).id()).isEqualTo("c");
    }

    @Test
    void two_thirds_are_compared_without_rounding() {
        GradeScale thirds = new GradeScale(
                "t",
                Text.of("T", ""),
                GradeScale.Purpose.RATING,
                GradeScale.Basis.EXACT,
                List.of(
                        band("up", "66.666666667", true),
                        new GradeScale.Band("down", Text.of("D", ""), Optional.empty(), true)),
                new Citation("s", ""),
                Confidence.REPORTED);

        assertThat(thirds.bandOf(Share.of(2, 3), TWO).id()).isEqualTo("down");
    }

    @Test
    void a_scale_without_a_lowest_band_cannot_be_asked() {
        GradeScale open = new GradeScale(
                "t",
                Text.of("T", ""),
                GradeScale.Purpose.RATING,
                GradeScale.Basis.EXACT,
                List.of(band("a", "90", true)),
                new Citation("s", ""),
                Confidence.REPORTED);

        assertThatIllegalStateException()
                .isThrownBy(() -> open.bandOf(percent("1"), TWO))
                .withMessage("scale without a lowest band: t");
    }
}
