package vn.parindex.benchmarks.peer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.parindex.benchmarks.sample.Sample;
import vn.parindex.benchmarks.sample.SampleDraw;
import vn.parindex.methodology.Methodology;
import vn.parindex.rules2020.ParRules2020;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EqualityCheckTest {

    private static final Methodology PROVINCES = ParRules2020.provinces();
    private static Sample sample;
    private static Scores scores;

    @BeforeAll
    static void score() {
        sample = new SampleDraw(PROVINCES, 1).draw(1).get(0);
        LibraryPeer library = new LibraryPeer(PROVINCES);
        scores = library.scores(library.evaluate(sample));
    }

    @Test
    void equalScoresPass() {
        Scores same = new Scores(scores.leaves().clone(), scores.total(), scores.maximum());

        assertThatCode(() -> EqualityCheck.compare(PROVINCES, sample, "other", scores, same))
                .doesNotThrowAnyException();
    }

    @Test
    void oneNanoPointAtOneLeafIsNamed() {
        long[] leaves = scores.leaves().clone();
        leaves[3]++;
        Scores other = new Scores(leaves, scores.total(), scores.maximum());

        assertThatThrownBy(() -> EqualityCheck.compare(PROVINCES, sample, "other", scores, other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("other, don-vi-1: leaf 1.2: ");
    }

    @Test
    void anotherTotalOrMaximumIsNamed() {
        Scores total = new Scores(scores.leaves(), scores.total() - 1, scores.maximum());
        Scores maximum = new Scores(scores.leaves(), scores.total(), scores.maximum() + 1);

        assertThatThrownBy(() -> EqualityCheck.compare(PROVINCES, sample, "other", scores, total))
                .hasMessageContaining("total");
        assertThatThrownBy(() -> EqualityCheck.compare(PROVINCES, sample, "other", scores, maximum))
                .hasMessageContaining("total");
    }
}
