package vn.parindex.result;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Severity;
import vn.parindex.result.internal.LazyOutcomes;
import vn.parindex.value.Confidence;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Unit;

/**
 * One unit's result for one year: the index with everything it is made of.
 *
 * <p>Figures are exact; {@link #published(Points)} and {@link #published(Share)} cut them the way the methodology
 * prints, each on its own, so printed parts may miss the printed total by 0.01.
 *
 * @param stamp what it was computed from
 * @param unit the unit assessed
 * @param year the year
 * @param ranked false for a unit that is scored and not ranked
 * @param total the whole, bonus and penalty included
 * @param outcomes every node, parents before their children, in the order of the law
 * @param parts points by method, in the methodology's order
 * @param adjustments bonus and penalty points
 * @param grades groups and ratings; empty while the result is provisional
 * @param findings everything found wrong or worth saying: on the whole, on entries that are no leaf, leaf by leaf in
 *     the order of the law, on bonus and penalty
 * @param note the assessment's remarks, possibly empty
 */
public record IndexResult(
        Stamp stamp,
        Unit unit,
        IndexYear year,
        boolean ranked,
        Score total,
        List<Outcome> outcomes,
        List<Part> parts,
        List<AdjustmentOutcome> adjustments,
        List<Grade> grades,
        List<Finding> findings,
        String note) {

    public IndexResult {
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(total, "total");
        outcomes = outcomes instanceof LazyOutcomes ? outcomes : List.copyOf(outcomes);
        parts = List.copyOf(parts);
        adjustments = List.copyOf(adjustments);
        grades = List.copyOf(grades);
        findings = List.copyOf(findings);
        Objects.requireNonNull(note, "note");
    }

    /**
     * The exact index: points over the applicable maximum.
     *
     * @return the share, or empty if nothing applies to the unit
     */
    public Optional<Share> index() {
        return total.index();
    }

    /**
     * Points as printed.
     *
     * @param points exact points
     * @return rounded, with exactly the printed number of decimals
     */
    public BigDecimal published(Points points) {
        return stamp.published().apply(points.toBigDecimal());
    }

    /**
     * A share in percent as printed.
     *
     * @param share the exact share
     * @return percent, rounded, with exactly the printed number of decimals
     */
    public BigDecimal published(Share share) {
        return share.toPercentage(stamp.published())
                .toBigDecimal()
                .setScale(stamp.published().decimals());
    }

    /**
     * Whether leaves are missing or invalid, so that the total is only provisional.
     *
     * @return true if so
     */
    public boolean isProvisional() {
        return total.isProvisional();
    }

    /**
     * The outcome of a node.
     *
     * @param code its code
     * @return the outcome, or empty if there is no such node
     */
    public Optional<Outcome> outcome(NodeCode code) {
        if (outcomes instanceof LazyOutcomes lazy) {
            return Optional.ofNullable(lazy.places().get(code)).map(lazy::get);
        }
        return outcomes.stream().filter(o -> o.code().equals(code)).findFirst();
    }

    /**
     * The outcomes of the areas.
     *
     * @return in order
     */
    public List<Outcome> areas() {
        return outcomes.stream().filter(o -> o.code().depth() == 1).toList();
    }

    /**
     * The outcomes of the leaves.
     *
     * @return in the order of the law
     */
    public List<Outcome> leaves() {
        return outcomes.stream().filter(Outcome::isLeaf).toList();
    }

    /**
     * How many leaves are in which state.
     *
     * @return the counts
     */
    public Completeness completeness() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        leaves().forEach(leaf -> counts.merge(leaf.score().state(), 1, Integer::sum));
        return new Completeness(
                counts.getOrDefault(State.SCORED, 0),
                counts.getOrDefault(State.NOT_SCORED, 0),
                counts.getOrDefault(State.NOT_APPLICABLE, 0),
                counts.getOrDefault(State.INVALID, 0));
    }

    /**
     * How many of the applicable maximum points rest on rows of each confidence.
     *
     * @return maximum points by confidence, every confidence present
     */
    public Map<Confidence, Points> maximumByConfidence() {
        Map<Confidence, Points> sums = new EnumMap<>(Confidence.class);
        for (Confidence confidence : Confidence.values()) {
            sums.put(confidence, Points.ZERO);
        }
        leaves().forEach(leaf -> sums.merge(leaf.confidence(), leaf.score().maximum(), Points::plus));
        return Collections.unmodifiableMap(sums);
    }

    /**
     * Whether something is wrong enough to be an error.
     *
     * @return true if a finding is an error
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }
}
