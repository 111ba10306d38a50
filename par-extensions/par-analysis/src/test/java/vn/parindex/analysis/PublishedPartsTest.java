package vn.parindex.analysis;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Levels;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two areas of 50 points: 1.1 and 1.2 of 10 and 40, 2.1 and 2.2 of 10 and 40; worked by hand. */
class PublishedPartsTest {

    private static final IndexEvaluator EVALUATOR = IndexEvaluator.of(new SampleTree()
            .leaf("10", new AllOrNothing("a"))
            .leaf("40", levels("b"))
            .area()
            .leaf("10", new AllOrNothing("c"))
            .leaf("40", levels("d"))
            .grown());

    /** 40, 4 or no points. */
    private static Levels levels(String fact) {
        return new Levels(
                fact,
                List.of(
                        new Levels.Level("full", Text.of("đầy đủ", "full"), Points.parse("40")),
                        new Levels.Level("part", Text.of("một phần", "in part"), Points.parse("4")),
                        new Levels.Level("none", Text.of("không", "none"), Points.ZERO)));
    }

    private static PublishedWhatIf whatIf(String index, String targets, PrintedPart... parts) {
        return PublishedWhatIf.of(
                EVALUATOR,
                new BigDecimal(index),
                ImprovementTargets.read(
                        new ByteArrayInputStream(("code,value\n" + targets + "\n").getBytes(StandardCharsets.UTF_8)),
                        "targets.csv"),
                List.of(parts));
    }

    private static PrintedPart part(String key, String points) {
        return new PrintedPart(key, new BigDecimal(points));
    }

    private static Share percent(String percent) {
        return Share.of(new BigDecimal(percent), BigDecimal.valueOf(100));
    }

    /** 50.00 may be all of the second area, to which the targets add 10 and 4. Never less than it is. */
    @Test
    void a_leaf_that_has_more_than_its_target_keeps_it() {
        PublishedWhatIf whatIf = whatIf("50.00", "1.1,đạt\n1.2,part");

        assertThat(whatIf.least()).isEqualTo(percent("49.995"));
        assertThat(whatIf.most()).isEqualTo(percent("64"));
        // 95.005 leaves 45.005 to the first area: 10 + 35.005 or 5.005 + 40; with the latter 4.995 more
        assertThat(whatIf("95.00", "1.1,đạt\n1.2,part").most()).isEqualTo(percent("100"));
        // 2 % at most before, 14 points by the targets
        assertThat(whatIf("2.00", "1.1,đạt\n1.2,part").least()).isEqualTo(percent("14"));
    }

    /**
     * With 49.995 to 50 of 50 in the first area 0.005 is left to gain there, and the whole is 60.005 at most; with
     * 12.00 at most 10 from 1.1, if 1.2 has 12.
     */
    @Test
    void printed_areas_narrow_the_range() {
        assertThat(whatIf("60.00", "1.1,đạt", part("1", "50.00")).most()).isEqualTo(percent("60.01"));
        PublishedWhatIf whatIf = whatIf("60.00", "1.1,đạt", part("1", "12.00"));
        assertThat(whatIf.least()).isEqualTo(percent("59.995"));
        assertThat(whatIf.most()).isEqualTo(percent("70.005"));
        // 4.00 of the first area: the target alone gives 10, so at least 5.995 more
        assertThat(whatIf("50.00", "1.1,đạt", part("1", "4.00"), part("2", "46.00"))
                        .least())
                .isEqualTo(percent("55.995"));
    }

    @Test
    void parts_that_are_none_are_told_together() {
        assertThatThrownBy(() ->
                        whatIf("60", "1.1,đạt", part("9", "1"), part("1", "51"), part("2", "10"), part("2.1", "10")))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.code().id())
                                .containsExactly("PAR-5321", "PAR-5322", "PAR-5323"));
        assertThatThrownBy(() -> whatIf("60", "1.1,đạt", part("1", "1"), part("2", "1")))
                .hasMessageContaining("PAR-5324");
    }
}
