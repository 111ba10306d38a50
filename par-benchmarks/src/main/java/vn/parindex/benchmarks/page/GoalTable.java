package vn.parindex.benchmarks.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The goals, each beside the figure that it is about. */
final class GoalTable {

    private static final String CPU = ".cpu";

    /**
     * A goal.
     *
     * @param what in words
     * @param before the figure before this work began
     * @param limit the bound
     * @param atLeast whether the figure must reach it instead of keeping under it
     * @param unit what follows the figure, possibly empty
     * @param figure how it is computed
     */
    record Goal(String what, String before, double limit, boolean atLeast, String unit, Figure figure) {

        /** The row of the table. */
        String row(Measurements measurements) {
            Optional<Double> now = figure.of(measurements);
            String shown = now.map(value -> value.isNaN() ? "refused" : number(value) + unit)
                    .orElse("not measured");
            boolean met = now.isPresent() && (atLeast ? now.get() >= limit : now.get() <= limit);
            return "| %s | %s | %s | %s %s%s | %s |\n"
                    .formatted(what, before, shown, atLeast ? "≥" : "≤", number(limit), unit, met ? "yes" : "**no**");
        }
    }

    /** How a figure follows from what was measured. */
    interface Figure {

        Optional<Double> of(Measurements measurements);
    }

    static final List<Goal> GOALS = List.of(
            most(
                    "evaluate, full result, traces unread / hand-written decimals over the same assessment",
                    "12",
                    1,
                    "EvaluationSpeed.fullResult",
                    "PeerSpeed.plainDecimals"),
            most(
                    "the same with every outcome and trace read",
                    "12",
                    4,
                    "EvaluationSpeed.everyTraceRead",
                    "PeerSpeed.plainDecimals"),
            most(
                    "totals only, facts bound once / straight-line arithmetic in longs on a ready array",
                    "-",
                    6,
                    "EvaluationSpeed.boundTotals",
                    "PeerSpeed.straightLine"),
            least("EvalEx / evaluate", "2.1", 20, "PeerSpeed.evalEx", "EvaluationSpeed.fullResult"),
            least("Drools DMN / evaluate", "4.3", 45, "PeerSpeed.droolsDmn", "EvaluationSpeed.fullResult"),
            least("Camunda FEEL / evaluate", "28", 300, "PeerSpeed.camundaFeel", "EvaluationSpeed.fullResult"),
            new Goal(
                    "allocation of one evaluation",
                    "393 kB",
                    30,
                    false,
                    " kB",
                    m -> m.median("EvaluationSpeed.fullResult.allocation").map(b -> b / 1000)),
            most(
                    "result written / Jackson writing the same tree",
                    "9.6",
                    1.5,
                    "DocumentSpeed.resultWritten",
                    "DocumentSpeed.resultWrittenByJackson"),
            most(
                    "assessment written / Jackson writing the same tree",
                    "14.7",
                    2,
                    "DocumentSpeed.assessmentWritten",
                    "DocumentSpeed.assessmentWrittenByJackson"),
            most(
                    "assessment read / Jackson reading a tree from the same bytes",
                    "7.6",
                    3,
                    "DocumentSpeed.assessmentRead",
                    "DocumentSpeed.assessmentReadByJackson"),
            most(
                    "result read / Jackson reading a tree from the same bytes",
                    "7.2",
                    3,
                    "DocumentSpeed.resultRead",
                    "DocumentSpeed.resultReadByJackson"),
            most(
                    "methodology read, warm / Jackson reading trees of the same files",
                    "11.4",
                    4,
                    "DocumentSpeed.methodologyRead",
                    "DocumentSpeed.methodologyReadByJackson"),
            most(
                    "survey of 1,000,000 rows / jackson-csv reading them",
                    "2.0",
                    1.2,
                    "SurveySpeed.survey",
                    "SurveySpeed.jacksonCsv"),
            cold("first score in a fresh JVM / a JVM that only parses the same files", "1.7", 1.3, "score", "trees"),
            cold("cold `par score` / a picocli \"hello\"", "4.1", 2, "par", "hello"),
            new Goal(
                    "memory held by a result and all that it needs, every trace read",
                    "87 kB",
                    30,
                    false,
                    " kB",
                    m -> m.median("heap: result alone").map(b -> b / 1000)),
            new Goal(
                    "memory held by an assessment",
                    "73 kB",
                    35,
                    false,
                    " kB",
                    m -> m.median("heap: assessment").map(b -> b / 1000)),
            new Goal(
                    "evaluations a second, two threads / one",
                    "-",
                    1.9,
                    true,
                    "",
                    m -> ratio(m, "EvaluationSpeed.fullResult.wall", "EvaluationSpeed.fullResult@2.wall")
                            .map(r -> 2 * r)),
            new Goal(
                    "one evaluation at 1,000,000 / at 30,000",
                    "1.0",
                    1.1,
                    false,
                    "",
                    m -> ratio(m, "long run: 1000.nanos", "long run: 30.nanos")),
            new Goal(
                    "heap in use at 1,000,000 / at 30,000",
                    "1.0",
                    1.05,
                    false,
                    "",
                    m -> ratio(m, "long run: 1000.heap", "long run: 30.heap")),
            growth("outcome of every leaf", "1.93", 1.1),
            growth("rank of one unit", "1.0", 0.1),
            growth("unit report among units", "1.0", 0.1),
            growth("diff, every code moved", "1.82", 1.2),
            growth("unit report", "1.41", 1.1),
            new Goal(
                    "leaves of the largest tree read",
                    "3,584",
                    14_560,
                    true,
                    "",
                    m -> GrowthCurve.of(m, "methodology read").largest()));

    private GoalTable() {}

    private static Goal most(String what, String before, double limit, String over, String under) {
        return new Goal(what, before, limit, false, "", m -> ratio(m, over + CPU, under + CPU));
    }

    private static Goal least(String what, String before, double limit, String over, String under) {
        return new Goal(what, before, limit, true, "", m -> ratio(m, over + CPU, under + CPU));
    }

    private static Goal cold(String what, String before, double limit, String over, String under) {
        return new Goal(what, before, limit, false, "", m -> ratio(m, "cold: " + over, "cold: " + under));
    }

    /** What is done for all units or leaves at once grows with them; the rest should not grow at all. */
    private static Goal growth(String curve, String before, double limit) {
        return new Goal(
                "growth: %s, exponent".formatted(curve),
                before,
                limit,
                false,
                "",
                m -> GrowthCurve.of(m, curve).exponent());
    }

    static Optional<Double> ratio(Measurements measurements, String over, String under) {
        return measurements.median(over).flatMap(o -> measurements.median(under).map(u -> o / u));
    }

    static String markdown(Measurements measurements) {
        StringBuilder text = new StringBuilder("| what | before | now | goal | met |\n|---|--:|--:|--:|---|\n");
        GOALS.forEach(goal -> text.append(goal.row(measurements)));
        return text.toString();
    }

    /** Three digits that say something, thousands apart. */
    static String number(double value) {
        double size = Math.abs(value);
        int decimals = size == Math.rint(size) || size >= 100 ? 0 : size >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
