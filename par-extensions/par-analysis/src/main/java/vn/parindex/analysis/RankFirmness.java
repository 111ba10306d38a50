package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.BoundAssessment;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.PercentRule;
import vn.parindex.methodology.PossiblePoints;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Fact;
import vn.parindex.value.Mode;
import vn.parindex.value.NameOrder;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/**
 * How firm ranks are: what may be otherwise than it was measured is drawn anew many times, and everything is scored
 * again by the evaluator. A survey percentage is drawn from a normal distribution around the one measured with its
 * standard error and kept between 0 and 100 %; the points of an appraised leaf from one around those given with the
 * appraisers' deviation, at the nearest points that the rule can give; the weight of each area evenly around its
 * maximum, the same in all units, with the total unchanged.
 *
 * <p>Each number drawn depends on the seed, the draw, the leaf and the place of the unit among those that are drawn,
 * and what is kept are counts: the same seed and order of units give the same result whatever the number of threads,
 * and memory does not grow with the number of draws.
 *
 * @param sources what was drawn
 * @param draws the number of draws
 * @param seed the seed
 * @param units the units, by their rank
 * @param remarks what is left out or taken as exact: units that are provisional or out of ranking, survey leaves
 *     without a standard error; small samples
 */
public record RankFirmness(FirmnessSources sources, int draws, long seed, List<FirmUnit> units, List<Finding> remarks) {

    /** The most draws. */
    public static final int MOST_DRAWS = 1_000_000;

    /** Decimals of a percentage drawn. */
    private static final int DRAWN_DECIMALS = 4;

    /** The step of points drawn in a range without one: a ten-thousandth of a point. */
    private static final long RANGE_STEP = 100_000;

    /** The index in hundredths of a percent that counts end at: 200 %, because bonus points may pass 100. */
    private static final int MOST_HUNDREDTHS = 20_000;

    public RankFirmness {
        Objects.requireNonNull(sources, "sources");
        units = List.copyOf(units);
        remarks = List.copyOf(remarks);
    }

    /**
     * Draws.
     *
     * @param evaluator the evaluator of the methodology
     * @param assessments the assessments of all units that are ranked together
     * @param mode which opinions count
     * @param sources what is drawn
     * @param draws the number of draws
     * @param seed the seed
     * @param threads the number of threads, which changes nothing but the time
     * @param progress is told the number of draws done, now and then, from any thread
     * @return how firm the ranks are
     * @throws ParIndexException if the sources do not fit the units, with all faults
     */
    public static RankFirmness of(
            IndexEvaluator evaluator,
            List<Assessment> assessments,
            Mode mode,
            FirmnessSources sources,
            int draws,
            long seed,
            int threads,
            IntConsumer progress) {
        if (draws < 1 || draws > MOST_DRAWS) {
            throw new IllegalArgumentException("draws not between 1 and " + MOST_DRAWS + ": " + draws);
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads is below 1: " + threads);
        }
        Objects.requireNonNull(progress, "progress");
        List<Finding> faults = new ArrayList<>();
        List<Finding> remarks = new ArrayList<>();
        sources.survey().ifPresent(survey -> remarks.addAll(survey.remarks()));
        sources.appraisal().ifPresent(spread -> {
            remarks.addAll(spread.remarks());
            faults.addAll(spread.faults(evaluator.methodology().leaves()));
        });
        List<DrawnUnit> units = units(evaluator, assessments, mode, sources, faults, remarks);
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        Optional<GradeScale> scale = evaluator.methodology().scales().stream().findFirst();
        AtomicInteger done = new AtomicInteger();
        DrawCounts counts = IntStream.range(0, threads)
                .parallel()
                .mapToObj(thread -> {
                    DrawCounts own = new DrawCounts(units, scale, evaluator.methodology(), sources.weights());
                    for (int draw = thread; draw < draws; draw += threads) {
                        own.draw(seed, draw);
                        int count = done.incrementAndGet();
                        if (count % 100 == 0 || count == draws) {
                            progress.accept(count);
                        }
                    }
                    return own;
                })
                .reduce(DrawCounts::plus)
                .orElseThrow();
        return new RankFirmness(sources, draws, seed, counts.units(draws), remarks);
    }

    private static List<DrawnUnit> units(
            IndexEvaluator evaluator,
            List<Assessment> assessments,
            Mode mode,
            FirmnessSources sources,
            List<Finding> faults,
            List<Finding> remarks) {
        List<DrawnUnit> units = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Assessment assessment : assessments) {
            String id = assessment.unit().id();
            if (ids.contains(id)) {
                faults.add(Finding.error(AnalysisCode.FIRM_UNIT_TWICE, "", "unit", id));
            }
            ids.add(id);
            if (!assessment.methodology().equals(evaluator.methodology().id())) {
                faults.add(Finding.error(
                        EvaluationCode.OTHER_METHODOLOGY,
                        id,
                        "got",
                        assessment.methodology(),
                        "allowed",
                        evaluator.methodology().id()));
                continue;
            }
            if (!assessment.year().equals(assessments.get(0).year())) {
                faults.add(Finding.error(
                        AnalysisCode.IMPACT_OTHER_YEAR,
                        id,
                        "got",
                        assessment.year(),
                        "expected",
                        assessments.get(0).year()));
                continue;
            }
            IndexResult result = evaluator.evaluate(assessment, mode);
            if (!result.ranked()) {
                remarks.add(Finding.note(AnalysisCode.FIRM_UNIT_UNRANKED, "", "unit", id));
            } else if (result.isProvisional() || result.index().isEmpty()) {
                remarks.add(Finding.warning(
                        AnalysisCode.FIRM_UNIT_OPEN,
                        "",
                        "unit",
                        id,
                        "count",
                        result.completeness().open()));
            } else {
                units.add(unit(evaluator, assessment, mode, result, sources, faults, remarks));
            }
        }
        sources.survey()
                .ifPresent(errors -> errors.byUnit().keySet().stream()
                        .filter(id -> !ids.contains(id))
                        .forEach(id -> faults.add(
                                Finding.error(AnalysisCode.FIRM_UNIT_UNKNOWN, "", "got", id, "allowed", ids))));
        return units;
    }

    private static DrawnUnit unit(
            IndexEvaluator evaluator,
            Assessment assessment,
            Mode mode,
            IndexResult result,
            FirmnessSources sources,
            List<Finding> faults,
            List<Finding> remarks) {
        String id = assessment.unit().id();
        Map<NodeCode, BigDecimal> own =
                sources.survey().map(errors -> errors.byUnit().get(id)).orElse(Map.of());
        List<DrawnLeaf> leaves = new ArrayList<>();
        List<String> exact = new ArrayList<>();
        List<Leaf> all = evaluator.methodology().leaves();
        for (int i = 0; i < all.size(); i++) {
            Leaf leaf = all.get(i);
            Outcome outcome = result.outcome(leaf.code()).orElseThrow();
            Map<String, Fact> facts = outcome.trace().orElseThrow().facts().asMap();
            boolean measured = leaf.rule() instanceof PercentRule rule && facts.containsKey(rule.fact());
            if (measured && own.containsKey(leaf.code())) {
                String fact = ((PercentRule) leaf.rule()).fact();
                double mean = ((Fact.Amount) facts.get(fact)).value().doubleValue();
                double error = own.get(leaf.code()).doubleValue();
                leaves.add(new DrawnLeaf(i, leaf.code(), fact, mean, error, Optional.empty()));
            } else if (measured && sources.survey().isPresent()) {
                exact.add(leaf.code().toString());
            }
            if (!measured && isAppraised(outcome)) {
                int number = i;
                sources.appraisal()
                        .map(spread -> spread.leaves().get(leaf.code()))
                        .ifPresent(deviation -> leaves.add(new DrawnLeaf(
                                number,
                                leaf.code(),
                                "",
                                outcome.score().points().toBigDecimal().doubleValue(),
                                deviation.points().doubleValue(),
                                Optional.of(leaf.rule()
                                        .possible(
                                                leaf.maximum(),
                                                evaluator
                                                        .methodology()
                                                        .rounding()
                                                        .leaf())))));
            }
        }
        own.keySet().stream()
                .filter(code -> leaves.stream()
                        .noneMatch(
                                leaf -> leaf.possible().isEmpty() && leaf.code().equals(code)))
                .forEach(code -> faults.add(Finding.error(AnalysisCode.FIRM_LEAF_UNKNOWN, code, "unit", id)));
        if (!exact.isEmpty()) {
            remarks.add(Finding.note(AnalysisCode.FIRM_LEAF_EXACT, "", "unit", id, "codes", exact));
        }
        return new DrawnUnit(assessment.unit(), result.index().orElseThrow(), evaluator.bind(assessment, mode), leaves);
    }

    /** Checks whether a leaf has points that appraisers may differ about. */
    private static boolean isAppraised(Outcome outcome) {
        return outcome.score().state() == State.SCORED
                && (outcome.opinion(Stage.APPRAISAL_1).isPresent()
                        || outcome.opinion(Stage.APPRAISAL_2).isPresent());
    }

    /** A leaf that is drawn anew: a percentage, or points among those possible. */
    private record DrawnLeaf(
            int number, NodeCode code, String fact, double mean, double error, Optional<PossiblePoints> possible) {

        void draw(BoundAssessment bound, double normal) {
            double drawn = mean + error * normal;
            if (possible.isPresent()) {
                bound.set(code, nearest(possible.get(), drawn));
            } else {
                BigDecimal percent = BigDecimal.valueOf(Math.round(Math.min(100, Math.max(0, drawn)) * 10_000))
                        .movePointLeft(DRAWN_DECIMALS);
                bound.set(code, fact, Fact.of(percent));
            }
        }

        /** The nearest of the points that a rule can give; the lower of two. */
        private static Points nearest(PossiblePoints possible, double drawn) {
            long nanos = Math.round(drawn * 1e9);
            List<Points> near = new ArrayList<>(possible.values());
            possible.range().ifPresent(range -> {
                long step = range.step().map(Points::nanos).orElse(RANGE_STEP);
                long inside = Math.min(range.to().nanos(), Math.max(range.from().nanos(), nanos));
                long below = inside - Math.floorMod(inside, step);
                near.add(range.from());
                near.add(range.to());
                near.add(Points.ofNanos(Math.max(range.from().nanos(), below)));
                near.add(Points.ofNanos(Math.min(range.to().nanos(), below + step)));
            });
            return near.stream()
                    .filter(possible::contains)
                    .min(Comparator.<Points>comparingLong(points -> Math.abs(points.nanos() - nanos))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
        }
    }

    /** A unit with its leaves that are drawn anew. */
    private record DrawnUnit(Unit unit, Share index, BoundAssessment bound, List<DrawnLeaf> leaves) {}

    /** Counts of what happened in some draws. */
    private static final class DrawCounts {

        private final List<DrawnUnit> units;
        private final Optional<GradeScale> scale;
        private final Methodology methodology;
        private final BoundAssessment[] bound;
        private final Share[] indices;
        private final List<NodeCode> areas;
        private final Optional<Double> weights;
        private final int[][] ranks;
        private final int[][] hundredths;
        private final int[][] bands;
        private final int[][] above;

        DrawCounts(
                List<DrawnUnit> units,
                Optional<GradeScale> scale,
                Methodology methodology,
                Optional<BigDecimal> weights) {
            this.units = units;
            this.scale = scale;
            this.methodology = methodology;
            areas = methodology.areas().stream().map(Area::code).toList();
            this.weights = weights.map(percent -> percent.doubleValue() / 100);
            int size = units.size();
            bound = units.stream().map(unit -> unit.bound().copy()).toArray(BoundAssessment[]::new);
            indices = units.stream().map(DrawnUnit::index).toArray(Share[]::new);
            ranks = new int[size][size + 1];
            hundredths = new int[size][MOST_HUNDREDTHS + 1];
            bands = new int[size][scale.map(s -> s.bands().size()).orElse(0)];
            above = new int[size][size];
        }

        void draw(long seed, int draw) {
            for (int u = 0; u < bound.length; u++) {
                for (DrawnLeaf leaf : units.get(u).leaves()) {
                    leaf.draw(bound[u], RandomDraw.normal(seed, draw, u, leaf.number()));
                }
                if (weights.isPresent()) {
                    indices[u] = weighted(bound[u], seed, draw);
                } else if (!units.get(u).leaves().isEmpty()) {
                    indices[u] = bound[u].total().index().orElseThrow();
                }
            }
            for (int u = 0; u < bound.length; u++) {
                int rank = 1;
                for (int v = 0; v < bound.length; v++) {
                    if (u != v && indices[v].compareTo(indices[u]) > 0) {
                        rank++;
                        above[u][v]++;
                    }
                }
                ranks[u][rank]++;
                int hundredth = indices[u]
                        .inPercent(Rounding.halfUp(2))
                        .movePointRight(2)
                        .intValue();
                hundredths[u][Math.min(MOST_HUNDREDTHS, hundredth)]++;
                if (scale.isPresent()) {
                    GradeScale.Band band = scale.get()
                            .bandOf(indices[u], methodology.rounding().published());
                    bands[u][scale.get().bands().indexOf(band)]++;
                }
            }
        }

        /** The index with the areas' maxima of a draw, to twelve decimals; adjustments keep theirs. */
        private Share weighted(BoundAssessment own, long seed, int draw) {
            double points = 0;
            double maxima = 0;
            Points sum = Points.ZERO;
            for (int a = 0; a < areas.size(); a++) {
                double factor = 1 + weights.orElseThrow() * (2 * RandomDraw.uniform(seed, draw, -1, a) - 1);
                Score score = own.score(areas.get(a));
                sum = sum.plus(score.points());
                points += factor * score.points().nanos();
                maxima += factor * score.maximum().nanos();
            }
            Score total = own.total();
            double adjusted =
                    total.points().minus(sum).nanos() / (double) total.maximum().nanos();
            double index = Math.max(0, points / maxima + adjusted);
            return Share.of(BigDecimal.valueOf(Math.round(index * 1e12), 12), BigDecimal.ONE);
        }

        DrawCounts plus(DrawCounts other) {
            add(ranks, other.ranks);
            add(hundredths, other.hundredths);
            add(bands, other.bands);
            add(above, other.above);
            return this;
        }

        private static void add(int[][] sums, int[][] more) {
            for (int i = 0; i < sums.length; i++) {
                for (int k = 0; k < sums[i].length; k++) {
                    sums[i][k] += more[i][k];
                }
            }
        }

        List<FirmUnit> units(int draws) {
            List<FirmUnit> firm = new ArrayList<>();
            for (int u = 0; u < bound.length; u++) {
                Share own = units.get(u).index();
                int rank = 1
                        + (int) units.stream()
                                .filter(other -> other.index().compareTo(own) > 0)
                                .count();
                Map<String, Share> chances = new LinkedHashMap<>();
                for (int b = 0; b < bands[u].length; b++) {
                    chances.put(scale.orElseThrow().bands().get(b).id(), Share.of(bands[u][b], draws));
                }
                List<String> tied = new ArrayList<>();
                for (int v = 0; v < bound.length; v++) {
                    boolean sure = (long) above[u][v] * 20 <= draws || (long) above[u][v] * 20 >= 19L * draws;
                    if (u != v && !sure) {
                        tied.add(units.get(v).unit().id());
                    }
                }
                firm.add(new FirmUnit(
                        units.get(u).unit(),
                        own,
                        rank,
                        BigDecimal.valueOf(quantile(hundredths[u], draws, false), 2),
                        BigDecimal.valueOf(quantile(hundredths[u], draws, true), 2),
                        quantile(ranks[u], draws, false),
                        quantile(ranks[u], draws, true),
                        chances,
                        tied));
            }
            firm.sort(Comparator.comparingInt(FirmUnit::rank)
                    .thenComparing(unit -> unit.unit().name(), NameOrder.VIETNAMESE));
            return firm;
        }

        /** The value that at most 2.5 % of the draws lie below, or above. */
        private static int quantile(int[] counts, int draws, boolean upper) {
            long allowed = draws * 25L / 1000;
            long passed = 0;
            for (int i = 0; i < counts.length; i++) {
                int place = upper ? counts.length - 1 - i : i;
                passed += counts[place];
                if (passed > allowed) {
                    return place;
                }
            }
            throw new IllegalStateException("no draws");
        }
    }
}
