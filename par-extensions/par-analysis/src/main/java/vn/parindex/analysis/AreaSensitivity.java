package vn.parindex.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Score;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Share;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/**
 * How much a ranking hangs on each area: how far ranks move when the area is left out, and how much of the movement of
 * ranks is its own when all weights vary at once (variance-based indices by Jansen's estimators on Saltelli's sampling
 * scheme, as COINr computes them for composite indicators).
 *
 * @param samples the size of the base sample
 * @param seed the seed
 * @param weights by how many percent the weight of each area varied
 * @param areas the areas, in the order of the law
 * @param remarks small samples, and ranks that do not move with the weights or always move alike
 */
public record AreaSensitivity(
        int samples, long seed, BigDecimal weights, List<AreaInfluence> areas, List<Finding> remarks) {

    /** Fewer units than this are a small sample: the movement of ranks hangs on each of them. */
    public static final int FEW_UNITS = 10;

    /** The most base samples. */
    public static final int MOST_SAMPLES = 100_000;

    /** Copies the lists. */
    public AreaSensitivity {
        Objects.requireNonNull(weights, "weights");
        areas = List.copyOf(areas);
        remarks = List.copyOf(remarks);
    }

    /**
     * The influence of one area on the ranking.
     *
     * @param code its code
     * @param name its name
     * @param weight its share of the total
     * @param meanShift the mean of how many ranks a unit moves when the area is left out, four decimals
     * @param mostShift the most that a unit moves then
     * @param mostMoved the units that move so far; empty if none moves
     * @param firstOrder the part of the variance of rank movement that the weight of this area explains alone, about 0
     *     to 1, four decimals; empty if ranks do not move or always move alike
     * @param total that part together with its interactions
     */
    public record AreaInfluence(
            NodeCode code,
            Text name,
            Share weight,
            BigDecimal meanShift,
            int mostShift,
            List<Unit> mostMoved,
            Optional<BigDecimal> firstOrder,
            Optional<BigDecimal> total) {

        public AreaInfluence {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(meanShift, "meanShift");
            mostMoved = List.copyOf(mostMoved);
            Objects.requireNonNull(firstOrder, "firstOrder");
            Objects.requireNonNull(total, "total");
        }
    }

    /**
     * Computes it.
     *
     * @param methodology the methodology of the results
     * @param results results that can be ranked together; what is provisional or out of ranking is left out
     * @param weights by how many percent each weight varies, above 0 and below 100
     * @param samples the size of the base sample, 1 to {@value #MOST_SAMPLES}
     * @param seed the seed
     * @return the influences
     * @throws ParIndexException if the results cannot be ranked together
     */
    public static AreaSensitivity of(
            Methodology methodology, List<IndexResult> results, BigDecimal weights, int samples, long seed) {
        FirmnessSources.none().withWeights(weights);
        if (samples < 1 || samples > MOST_SAMPLES) {
            throw new IllegalArgumentException("samples not between 1 and " + MOST_SAMPLES + ": " + samples);
        }
        Ranking ranking = Ranking.of(results, TieRule.competition());
        List<IndexResult> ranked = results.stream()
                .filter(result -> ranking.rankOf(result.unit().id()).isPresent())
                .toList();
        Model model = new Model(methodology, ranked);
        List<Finding> remarks = new ArrayList<>();
        if (ranked.size() < FEW_UNITS) {
            remarks.add(Finding.note(AnalysisCode.FEW_UNITS, "", "got", ranked.size(), "count", FEW_UNITS));
        }
        Indices indices = model.indices(weights.doubleValue() / 100, samples, seed);
        if (indices.variance == 0) {
            remarks.add(Finding.note(AnalysisCode.RANKING_STANDS, "", "percent", weights));
        }
        List<AreaInfluence> areas = new ArrayList<>();
        for (int a = 0; a < methodology.areas().size(); a++) {
            Area area = methodology.areas().get(a);
            int[] moved = model.withoutArea(a);
            int most = Arrays.stream(moved).max().orElse(0);
            List<Unit> mostMoved = new ArrayList<>();
            for (int u = 0; u < moved.length; u++) {
                if (most > 0 && moved[u] == most) {
                    mostMoved.add(ranked.get(u).unit());
                }
            }
            areas.add(new AreaInfluence(
                    area.code(),
                    area.name(),
                    Share.of(area.maximum(), methodology.total()),
                    decimals(Arrays.stream(moved).average().orElse(0)),
                    most,
                    mostMoved,
                    indices.part(indices.first[a]),
                    indices.part(indices.total[a])));
        }
        return new AreaSensitivity(samples, seed, weights, areas, remarks);
    }

    private static BigDecimal decimals(double number) {
        return BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP);
    }

    /** The variance of rank movement, and the parts of it by area. */
    private record Indices(double variance, double[] first, double[] total) {

        Optional<BigDecimal> part(double own) {
            return variance == 0 ? Optional.empty() : Optional.of(decimals(own / variance));
        }
    }

    /** Points and maxima of areas by unit, and the ranks that they give under other weights. */
    private static final class Model {

        private final double[][] points;
        private final double[][] maxima;
        private final double[] adjusted;
        private final int[] base;
        private final int areas;

        Model(Methodology methodology, List<IndexResult> results) {
            areas = methodology.areas().size();
            points = new double[results.size()][areas];
            maxima = new double[results.size()][areas];
            adjusted = new double[results.size()];
            for (int u = 0; u < results.size(); u++) {
                IndexResult result = results.get(u);
                long sum = 0;
                for (int a = 0; a < areas; a++) {
                    Score score = result.areas().get(a).score();
                    points[u][a] = score.points().nanos();
                    maxima[u][a] = score.maximum().nanos();
                    sum += score.points().nanos();
                }
                adjusted[u] = (result.total().points().nanos() - sum)
                        / (double) result.total().maximum().nanos();
            }
            double[] same = new double[areas];
            Arrays.fill(same, 1);
            base = ranks(same);
        }

        /** How far each unit's rank moves when an area is left out. */
        int[] withoutArea(int area) {
            double[] weights = new double[areas];
            Arrays.fill(weights, 1);
            weights[area] = 0;
            return moved(weights);
        }

        private int[] moved(double[] weights) {
            int[] moved = ranks(weights);
            for (int u = 0; u < moved.length; u++) {
                moved[u] = Math.abs(moved[u] - base[u]);
            }
            return moved;
        }

        /** Movements are taken from that of one sample, so that the variance of equal ones is exactly zero. */
        Indices indices(double range, int samples, long seed) {
            double[] first = new double[areas];
            double[] total = new double[areas];
            double usual = movement(weights(range, seed, 0, 0));
            double sum = 0;
            double squares = 0;
            for (int s = 0; s < samples; s++) {
                double[] a = weights(range, seed, s, 0);
                double[] b = weights(range, seed, s, 1);
                double ofA = movement(a) - usual;
                double ofB = movement(b) - usual;
                sum += ofA + ofB;
                squares += ofA * ofA + ofB * ofB;
                for (int i = 0; i < areas; i++) {
                    double[] mixed = a.clone();
                    mixed[i] = b[i];
                    double ofMixed = movement(mixed) - usual;
                    first[i] += (ofB - ofMixed) * (ofB - ofMixed);
                    total[i] += (ofA - ofMixed) * (ofA - ofMixed);
                }
            }
            double mean = sum / (2.0 * samples);
            double variance = Math.max(0, squares / (2.0 * samples) - mean * mean);
            for (int i = 0; i < areas; i++) {
                first[i] = variance - first[i] / (2.0 * samples);
                total[i] = total[i] / (2.0 * samples);
            }
            return new Indices(variance, first, total);
        }

        private double[] weights(double range, long seed, int sample, int matrix) {
            double[] weights = new double[areas];
            for (int a = 0; a < areas; a++) {
                weights[a] = 1 + range * (2 * RandomDraw.uniform(seed, sample, matrix, a) - 1);
            }
            return weights;
        }

        /** The mean of how many ranks a unit moves under some weights; 0 without units. */
        private double movement(double[] weights) {
            return Arrays.stream(moved(weights)).average().orElse(0);
        }

        /** Equal indices, to twelve decimals, share a rank. */
        private int[] ranks(double[] weights) {
            long[] indices = new long[points.length];
            for (int u = 0; u < indices.length; u++) {
                double sum = 0;
                double of = 0;
                for (int a = 0; a < areas; a++) {
                    sum += weights[a] * points[u][a];
                    of += weights[a] * maxima[u][a];
                }
                indices[u] = of == 0 ? 0 : Math.round((sum / of + adjusted[u]) * 1e12);
            }
            long[] sorted = indices.clone();
            Arrays.sort(sorted);
            int[] ranks = new int[indices.length];
            for (int u = 0; u < ranks.length; u++) {
                int place = Arrays.binarySearch(sorted, indices[u]);
                while (place + 1 < sorted.length && sorted[place + 1] == indices[u]) {
                    place++;
                }
                ranks[u] = sorted.length - place;
            }
            return ranks;
        }
    }
}
