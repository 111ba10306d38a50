package vn.parindex.analysis;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.assessment.Assessment;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Leaf;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.State;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/**
 * How far two appraisers of one claim differ: a standard deviation in points for each leaf, measured from the first and
 * the second appraisal of the same claims, or stated by the caller with its source.
 *
 * @param leaves the deviations by leaf
 * @param remarks leaves measured from few pairs of appraisals
 */
public record AppraisalSpread(Map<NodeCode, Deviation> leaves, List<Finding> remarks) {

    /** Fewer pairs of appraisals than this are a small sample. */
    public static final int SMALL_SAMPLE = 10;

    /** The most rows of one file. */
    public static final int MOST_ROWS = 10_000;

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /** Copies the map and the list. */
    public AppraisalSpread {
        leaves = Collections.unmodifiableMap(new LinkedHashMap<>(leaves));
        remarks = List.copyOf(remarks);
    }

    /**
     * The deviation of one leaf.
     *
     * @param points the standard deviation of one appraiser, in points, zero or more
     * @param source where it comes from; empty if it was measured
     * @param pairs the number of pairs of appraisals that it was measured from; 0 if it was stated
     */
    public record Deviation(BigDecimal points, String source, int pairs) {

        public Deviation {
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * Measures it: at each leaf the root of half the mean square of the difference between second and first appraisal,
     * over all units of which both gave points.
     *
     * @param evaluator the evaluator of the methodology
     * @param assessments assessments under it
     * @return the deviations to four decimals
     * @throws ParIndexException if no leaf of any unit was appraised twice
     */
    public static AppraisalSpread measured(IndexEvaluator evaluator, List<Assessment> assessments) {
        Map<NodeCode, List<BigDecimal>> differences = new LinkedHashMap<>();
        evaluator.methodology().leaves().forEach(leaf -> differences.put(leaf.code(), new ArrayList<>()));
        for (Assessment assessment : assessments) {
            for (Outcome outcome : evaluator.evaluate(assessment, Mode.FINAL).leaves()) {
                Optional<BigDecimal> first = points(outcome, Stage.APPRAISAL_1);
                Optional<BigDecimal> second = points(outcome, Stage.APPRAISAL_2);
                if (first.isPresent() && second.isPresent()) {
                    differences.get(outcome.code()).add(second.get().subtract(first.get()));
                }
            }
        }
        Map<NodeCode, Deviation> leaves = new LinkedHashMap<>();
        List<NodeCode> few = new ArrayList<>();
        differences.forEach((code, all) -> {
            if (!all.isEmpty()) {
                leaves.put(code, new Deviation(deviation(all), "", all.size()));
                if (all.size() < SMALL_SAMPLE) {
                    few.add(code);
                }
            }
        });
        if (leaves.isEmpty()) {
            throw new ParIndexException(Finding.error(AnalysisCode.SPREAD_NO_PAIRS, ""));
        }
        List<Finding> remarks = few.isEmpty()
                ? List.of()
                : List.of(Finding.warning(AnalysisCode.SPREAD_SMALL_SAMPLE, "", "codes", few, "count", SMALL_SAMPLE));
        return new AppraisalSpread(leaves, remarks);
    }

    private static Optional<BigDecimal> points(Outcome outcome, Stage stage) {
        return outcome.opinion(stage)
                .filter(value -> value.state() == State.SCORED)
                .map(OpinionValue::points)
                .map(Points::toBigDecimal);
    }

    private static BigDecimal deviation(List<BigDecimal> differences) {
        return PreciseStatistics.mean(
                        differences.stream().map(d -> d.multiply(d)).toList())
                .divide(BigDecimal.valueOf(2))
                .sqrt(MathContext.DECIMAL64)
                .setScale(4, RoundingMode.HALF_UP);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the deviations
     * @throws ParIndexException if it cannot be read, with all faults of the file
     */
    public static AppraisalSpread read(Path file) {
        return ResourceOpener.read(file, AppraisalSpread::read);
    }

    /**
     * Reads bytes: CSV in UTF-8 with the columns {@code code,standard_deviation,source}, the deviation in points.
     *
     * @param stream the bytes
     * @param name the name that faults give
     * @return the deviations
     * @throws ParIndexException if they cannot be read, with all faults
     */
    public static AppraisalSpread read(InputStream stream, String name) {
        TypedTable table =
                new TypedTable(stream, name, MOST_ROWS, List.of("code", "standard_deviation", "source"), List.of());
        Map<NodeCode, Deviation> leaves = new LinkedHashMap<>();
        while (table.next()) {
            Optional<NodeCode> code = table.code();
            BigDecimal deviation = table.number("standard_deviation");
            String source = table.text("source");
            if (deviation.signum() < 0 || deviation.compareTo(MOST) > 0) {
                table.fault(AnalysisCode.BAD_DEVIATION, "got", deviation);
            }
            if (source.isEmpty()) {
                table.fault(AnalysisCode.DEVIATION_WITHOUT_SOURCE);
            }
            code.ifPresent(leaf -> {
                if (leaves.put(leaf, new Deviation(deviation, source, 0)) != null) {
                    table.fault(AnalysisCode.DEVIATION_TWICE, "leaf", leaf);
                }
            });
        }
        table.refuse();
        return new AppraisalSpread(leaves, List.of());
    }

    /** Faults of leaves that the methodology does not have. */
    List<Finding> faults(List<Leaf> known) {
        return leaves.keySet().stream()
                .filter(code -> known.stream().noneMatch(leaf -> leaf.code().equals(code)))
                .map(code -> Finding.error(AnalysisCode.TARGET_LEAF_UNKNOWN, code, "got", code))
                .toList();
    }
}
