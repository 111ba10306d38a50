package vn.parindex.result;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.Severity;
import vn.parindex.finding.internal.MapperRefusal;
import vn.parindex.value.Confidence;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Unit;
import vn.parindex.value.internal.Sent;

/**
 * One unit's result for one year: the index with everything that it is made of.
 *
 * <p>It is built from its leaves alone; nodes above them, parts and the total are their sums, so a result whose parts
 * do not add up does not exist. Points and shares are exact; {@link #published(Points)} and {@link #published(Share)}
 * cut them the way the methodology prints, each on its own, so printed parts may miss the printed total by 0.01.
 * Immutable and thread-safe.
 */
@SuppressWarnings("serial") // goes as its text
public final class IndexResult implements Serializable {

    /** Digits before the point that any percentage may have. */
    private static final int SURE_DIGITS = 9;

    private final ResultOutline outline;
    private final ScoreTable scores;
    private final IntFunction<LeafOutcome> leafOutcomes;
    private final Stamp stamp;
    private final Unit unit;
    private final IndexYear year;
    private final boolean ranked;
    private final Score total;
    private final List<Outcome> outcomes;
    private final List<Outcome> leaves;
    private final List<Outcome> areas;
    private final List<Part> parts;
    private final List<AdjustmentOutcome> adjustments;
    private final List<Grade> grades;
    private final List<Finding> findings;
    private final String note;

    private IndexResult(Builder builder) {
        outline = builder.outline;
        scores = builder.scores;
        leafOutcomes = builder.leafOutcomes();
        stamp = Objects.requireNonNull(builder.stamp, "stamp");
        unit = Objects.requireNonNull(builder.unit, "unit");
        year = Objects.requireNonNull(builder.year, "year");
        ranked = builder.ranked;
        total = builder.total();
        outcomes = new OutcomeList(outline, scores, leafOutcomes);
        leaves = new ListExcerpt<>(outcomes, outline.leaves());
        areas = new ListExcerpt<>(outcomes, outline.areas());
        parts = builder.parts();
        adjustments = builder.adjustments;
        grades = builder.grades;
        findings = builder.findings;
        note = builder.note;
    }

    /**
     * Starts a result.
     *
     * @param outline the nodes and parts that it has
     * @return a builder without leaves
     */
    public static Builder builder(ResultOutline outline) {
        return new Builder(outline);
    }

    /**
     * Starts another result from this one.
     *
     * @return a builder with all that this one holds
     */
    public Builder toBuilder() {
        Builder builder = new Builder(outline)
                .stamp(stamp)
                .unit(unit)
                .year(year)
                .ranked(ranked)
                .adjustments(adjustments)
                .grades(grades)
                .findings(findings)
                .note(note);
        leaves.forEach(leaf -> builder.leaf(
                new LeafOutcome(
                        leaf.score().state(),
                        leaf.score().points(),
                        leaf.opinions(),
                        leaf.trace().orElseThrow()),
                leaf.score().fullMaximum()));
        return builder;
    }

    /**
     * Returns what it was computed from.
     *
     * @return law, bytes, code and the opinions that counted
     */
    public Stamp stamp() {
        return stamp;
    }

    /**
     * Returns the unit assessed.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Returns the year assessed.
     *
     * @return the year
     */
    public IndexYear year() {
        return year;
    }

    /**
     * Checks whether the unit is ranked.
     *
     * @return false for a unit that is scored and not ranked
     */
    public boolean ranked() {
        return ranked;
    }

    /**
     * Returns the score of the whole.
     *
     * @return the sum of the areas, bonus and penalty included
     */
    public Score total() {
        return total;
    }

    /**
     * Returns the outcomes of all nodes. Each is made whenever it is asked for, an equal one each time.
     *
     * @return parents before their children, in the order of the law
     */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /**
     * Returns the outcome of a node, in constant time.
     *
     * @param code the node's code
     * @return the outcome, or empty if there is no such node
     */
    public Optional<Outcome> outcome(NodeCode code) {
        return Optional.ofNullable(outline.placeOf(Objects.requireNonNull(code, "code")))
                .map(outcomes::get);
    }

    /**
     * Returns the outcomes of the areas.
     *
     * @return in the order of the law
     */
    public List<Outcome> areas() {
        return areas;
    }

    /**
     * Returns the outcomes of the leaves.
     *
     * @return in the order of the law
     */
    public List<Outcome> leaves() {
        return leaves;
    }

    /**
     * Returns the points by method.
     *
     * @return in the methodology's order, without bonus and penalty
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Returns the bonus and penalty points.
     *
     * @return those asked for; usually none
     */
    public List<AdjustmentOutcome> adjustments() {
        return adjustments;
    }

    /**
     * Returns the groups and ratings.
     *
     * @return one a scale; none while the result is provisional
     */
    public List<Grade> grades() {
        return grades;
    }

    /**
     * Returns everything found wrong or worth saying.
     *
     * @return findings on the whole, on entries that are no leaf, leaf by leaf in the order of the law, on bonus and
     *     penalty
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the assessment's remarks.
     *
     * @return plain words, possibly empty
     */
    public String note() {
        return note;
    }

    /**
     * Returns the exact index: points over the applicable maximum.
     *
     * @return the share, or empty if nothing applies to the unit
     */
    public Optional<Share> index() {
        return total.index();
    }

    /**
     * Returns points as they are printed.
     *
     * @param points exact points
     * @return rounded, with exactly the printed number of decimals
     */
    public BigDecimal published(Points points) {
        return stamp.published().apply(points);
    }

    /**
     * Returns a share in percent as it is printed.
     *
     * @param share the exact share
     * @return percent, rounded, with exactly the printed number of decimals
     */
    public BigDecimal published(Share share) {
        BigDecimal percent = share.inPercent(stamp.published());
        if (percent.precision() - percent.scale() > SURE_DIGITS) {
            // refuses what is too large for one
            Percentage.of(percent);
        }
        return percent;
    }

    /**
     * Checks whether leaves are missing or invalid, so that the total is only provisional.
     *
     * @return true if so
     */
    public boolean isProvisional() {
        return total.isProvisional();
    }

    /**
     * Returns what contradicts itself in the result or could not be stored: an opinion above the maximum, a leaf whose
     * points are not those of the opinion that counted, a text that no file may hold.
     *
     * @return the faults, placed by pointers into {@code par-result/1}; none in a result of an evaluation or of a file
     */
    public List<Finding> contradictions() {
        return new Contradictions(this).faults();
    }

    /**
     * Checks whether something is wrong enough to be an error.
     *
     * @return true if a finding is an error
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    /**
     * Counts the leaves in each state.
     *
     * @return the counts
     */
    public Completeness completeness() {
        int[] counts = new int[State.values().length];
        for (int leaf : outline.leaves()) {
            counts[scores.state(leaf).ordinal()]++;
        }
        return new Completeness(
                counts[State.SCORED.ordinal()],
                counts[State.NOT_SCORED.ordinal()],
                counts[State.NOT_APPLICABLE.ordinal()],
                counts[State.INVALID.ordinal()]);
    }

    /**
     * Returns the applicable maximum points that rest on rows of each confidence.
     *
     * @return maximum points by confidence, every confidence present
     */
    public Map<Confidence, Points> maximumByConfidence() {
        Map<Confidence, Points> sums = new EnumMap<>(Confidence.class);
        for (Confidence confidence : Confidence.values()) {
            sums.put(confidence, Points.ZERO);
        }
        for (int leaf : outline.leaves()) {
            sums.merge(outline.row(leaf).confidence(), scores.score(leaf).maximum(), Points::plus);
        }
        return Collections.unmodifiableMap(sums);
    }

    /** Refuses mappers that do not know its format, which would leave figures out. */
    @JsonValue
    private Object written() {
        throw MapperRefusal.of(IndexResult.class, "RESULT");
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof IndexResult other
                && stamp.equals(other.stamp)
                && unit.equals(other.unit)
                && year.equals(other.year)
                && ranked == other.ranked
                && outcomes.equals(other.outcomes)
                && parts.equals(other.parts)
                && adjustments.equals(other.adjustments)
                && grades.equals(other.grades)
                && findings.equals(other.findings)
                && note.equals(other.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stamp, unit, year, total);
    }

    /**
     * Returns unit, year and points, for people who program.
     *
     * @return e.g. {@code An Giang 2020: 70 of 100 (vn-1149-2020-province, final)}
     */
    @Override
    public String toString() {
        return unit.name() + " " + year + ": " + total.points() + " of " + total.maximum() + " (" + stamp.methodology()
                + ", " + stamp.mode().id() + ")";
    }

    /** Gathers an {@link IndexResult} from its leaves; not thread-safe. */
    public static final class Builder {

        private final ResultOutline outline;
        private final ScoreTable scores;
        private final List<LeafOutcome> made = new ArrayList<>(0);
        private IntFunction<LeafOutcome> maker;
        private Stamp stamp;
        private Unit unit;
        private IndexYear year;
        private boolean ranked = true;
        private List<AdjustmentOutcome> adjustments = List.of();
        private List<Grade> grades = List.of();
        private List<Finding> findings = List.of();
        private String note = "";

        private Builder(ResultOutline outline) {
            this.outline = Objects.requireNonNull(outline, "outline");
            this.scores = new ScoreTable(outline);
        }

        /**
         * Sets what the result was computed from.
         *
         * @param value law, bytes, code and the opinions that counted
         * @return this builder
         */
        public Builder stamp(Stamp value) {
            stamp = value;
            return this;
        }

        /**
         * Sets the unit assessed.
         *
         * @param value the unit
         * @return this builder
         */
        public Builder unit(Unit value) {
            unit = value;
            return this;
        }

        /**
         * Sets the year assessed.
         *
         * @param value the year
         * @return this builder
         */
        public Builder year(IndexYear value) {
            year = value;
            return this;
        }

        /**
         * Sets whether the unit is ranked; it is unless set.
         *
         * @param value false for a unit that is scored and not ranked
         * @return this builder
         */
        public Builder ranked(boolean value) {
            ranked = value;
            return this;
        }

        /**
         * Adds what the next leaf of the outline got.
         *
         * @param outcome its state and points, and why
         * @param maximum its maximum
         * @return this builder
         * @throws IllegalStateException if all leaves are there
         * @throws ArithmeticException if the points of all leaves exceed the largest amount
         */
        public Builder leaf(LeafOutcome outcome, Points maximum) {
            leaf(outcome.state(), outcome.points(), maximum);
            made.add(outcome);
            return this;
        }

        /**
         * Adds the points of the next leaf of the outline; why it has them is told by {@link #leafOutcomes}.
         *
         * @param state its state
         * @param points its points; zero unless scored
         * @param maximum its maximum
         * @return this builder
         * @throws IllegalStateException if all leaves are there
         * @throws ArithmeticException if the points of all leaves exceed the largest amount
         */
        public Builder leaf(State state, Points points, Points maximum) {
            scores.add(state, points.nanos(), maximum.nanos());
            return this;
        }

        /**
         * Sets what makes the outcomes of leaves of which the points alone were added, when somebody asks for them.
         *
         * @param outcomes gives the outcome of a leaf by its number from zero: an equal one each time, from any thread
         * @return this builder
         */
        public Builder leafOutcomes(IntFunction<LeafOutcome> outcomes) {
            maker = Objects.requireNonNull(outcomes, "outcomes");
            return this;
        }

        /**
         * Sets the bonus and penalty points.
         *
         * @param value those asked for
         * @return this builder
         */
        public Builder adjustments(List<AdjustmentOutcome> value) {
            adjustments = List.copyOf(value);
            return this;
        }

        /**
         * Sets the groups and ratings.
         *
         * @param value one a scale
         * @return this builder
         */
        public Builder grades(List<Grade> value) {
            grades = List.copyOf(value);
            return this;
        }

        /**
         * Sets what was found wrong or worth saying.
         *
         * @param value the findings
         * @return this builder
         */
        public Builder findings(List<Finding> value) {
            findings = List.copyOf(value);
            return this;
        }

        /**
         * Sets the remarks.
         *
         * @param value plain words, possibly empty
         * @return this builder
         */
        public Builder note(String value) {
            InputCheck check = new InputCheck();
            String words = check.words("/note", Objects.requireNonNull(value, "note"));
            check.refuse();
            note = words;
            return this;
        }

        /**
         * Returns the sum of the areas, before bonus and penalty.
         *
         * @return the score
         * @throws IllegalStateException if leaves are missing
         * @throws ArithmeticException if the points exceed the largest amount
         */
        public Score tree() {
            scores.requireAllLeaves();
            return scores.sum(outline.areas());
        }

        /**
         * Returns the score of the whole, with bonus and penalty.
         *
         * @return the score
         * @throws IllegalStateException if leaves are missing
         * @throws ArithmeticException if the points exceed the largest amount
         */
        public Score total() {
            return tree().adjusted(adjustments);
        }

        /**
         * Makes the result.
         *
         * @return the result
         * @throws IllegalStateException if leaves are missing
         * @throws ArithmeticException if the points exceed the largest amount
         */
        public IndexResult build() {
            IndexResult result = new IndexResult(this);
            if (maker == null) {
                List<Finding> faults = result.contradictions();
                if (!faults.isEmpty()) {
                    throw new ParIndexException(faults);
                }
            }
            return result;
        }

        private IntFunction<LeafOutcome> leafOutcomes() {
            if (maker == null && made.size() < outline.leaves().length) {
                throw new IllegalStateException("outcomes of leaves are missing");
            }
            return maker != null ? maker : List.copyOf(made)::get;
        }

        private List<Part> parts() {
            List<Part> parts = new ArrayList<>(outline.methods().size());
            outline.methods()
                    .forEach((method, name) ->
                            parts.add(new Part(method, name, scores.sum(outline.leavesOf(parts.size())))));
            return Collections.unmodifiableList(parts);
        }
    }

    private Object writeReplace() {
        return Sent.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw Sent.refused(IndexResult.class);
    }
}
