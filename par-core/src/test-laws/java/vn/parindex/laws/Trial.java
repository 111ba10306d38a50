package vn.parindex.laws;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Mode;

/** One random assessment on which all laws are tried, with its results. */
final class Trial {

    private final IndexEvaluator evaluator;
    private final int seed;
    private final Assessment assessment;
    private final Map<Mode, IndexResult> results = new EnumMap<>(Mode.class);

    Trial(IndexEvaluator evaluator, int seed, Assessment assessment) {
        this.evaluator = evaluator;
        this.seed = seed;
        this.assessment = assessment;
    }

    Methodology methodology() {
        return evaluator.methodology();
    }

    int seed() {
        return seed;
    }

    Assessment assessment() {
        return assessment;
    }

    /** The mode whose turn it is. */
    Mode mode() {
        return Mode.values()[seed % Mode.values().length];
    }

    IndexResult result() {
        return result(mode());
    }

    IndexResult result(Mode mode) {
        return results.computeIfAbsent(mode, m -> evaluator.evaluate(assessment, m));
    }

    IndexResult evaluate(Assessment other, Mode mode) {
        return evaluator.evaluate(other, mode);
    }

    SplittableRandom random() {
        return new SplittableRandom(seed);
    }

    RandomFigures figures() {
        return new RandomFigures(methodology(), random());
    }

    /** Fails, naming the seed, unless something holds. */
    void holds(boolean what, Supplier<String> otherwise) {
        if (!what) {
            throw new AssertionError("seed " + seed + ", mode " + mode().id() + ": " + otherwise.get());
        }
    }

    /** Fails, naming the seed, unless two things are equal. */
    void same(Object got, Object expected, Object place) {
        holds(got.equals(expected), () -> place + ": " + got + " instead of " + expected);
    }

    <T extends Comparable<? super T>> void between(T got, T least, T most, Object place) {
        holds(
                got.compareTo(least) >= 0 && got.compareTo(most) <= 0,
                () -> place + ": " + got + " not between " + least + " and " + most);
    }
}
