package vn.parindex.benchmarks.page;

import java.util.regex.Pattern;
import vn.parindex.benchmarks.process.Growth;

/**
 * How much is measured.
 *
 * @param rounds how often everything is measured, one thing after another each time
 * @param forks JVMs for a warm benchmark in a round: 1, or 0 to stay in this one
 * @param warmups iterations before those that count
 * @param iterations iterations that count
 * @param iterationMillis how long each takes
 * @param rows rows of the survey
 * @param copies copies held to measure memory
 * @param evaluations length of the long run
 * @param compared assessments for which all ways are compared first
 * @param growth sizes of the growth curves
 * @param only which measurements; others are left out
 */
record RunPlan(
        int rounds,
        int forks,
        int warmups,
        int iterations,
        int iterationMillis,
        int rows,
        int copies,
        long evaluations,
        int compared,
        Growth.Scale growth,
        Pattern only) {

    /** Everything, for figures. */
    static RunPlan full(int rounds, Pattern only) {
        return new RunPlan(rounds, 1, 10, 6, 500, 1_000_000, 2_000, 1_000_000, 200, Growth.Scale.FULL, only);
    }

    /** Everything once, as little as possible: only to see that it runs. */
    static RunPlan smoke() {
        return new RunPlan(1, 0, 0, 1, 1, 1_000, 10, 300, 20, Growth.Scale.SMALL, Pattern.compile(""));
    }

    boolean includes(String name) {
        return only.matcher(name).find();
    }
}
