package vn.parindex.evaluation;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.laws.EvaluationLaws;
import vn.parindex.methodology.Methodology;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

/** The laws, and the slow evaluator beside the fast one, on trees that nobody chose. */
class RandomTreesTest {

    @TestFactory
    Stream<DynamicNode> the_laws_hold_on_any_tree() {
        return trees(0, 60, 30);
    }

    @Tag("heavy")
    @TestFactory
    Stream<DynamicNode> the_laws_hold_on_a_hundred_thousand_assessments_of_any_tree() {
        return trees(1_000, 1_000, 100);
    }

    private static Stream<DynamicNode> trees(int first, int count, int trials) {
        return Stream.iterate(first, seed -> seed + 1)
                .limit(count)
                .map(seed -> dynamicContainer("tree " + seed, laws(RandomTree.of(seed), trials)));
    }

    private static Stream<DynamicTest> laws(Methodology tree, int trials) {
        return new EvaluationLaws(tree) {
            @Override
            protected int trials() {
                return trials;
            }
        }.laws_of_evaluation();
    }
}
