package vn.parindex.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.Scoring;
import vn.parindex.report.Table;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;

/**
 * The effect of the differences between two methodologies on assessments that were made under the first one: whose
 * index moves, by how much, and on which items.
 *
 * <p>Each assessment is scored under both. Under the second, its entries stand at the codes that their rows have there;
 * entries of rows that are gone are left out, and new items have no points yet, so that the second result may be
 * provisional. What is open is never taken as zero: index and change are then given from the least to the most.
 *
 * @param diff the differences
 * @param mode the opinions that count
 * @param units the units, in the order of the assessments
 */
public record DiffEffect(Diff diff, Mode mode, List<UnitEffect> units) {

    /**
     * The effect on one unit.
     *
     * @param before its result under the first methodology
     * @param after its result under the second
     * @param leaves the items whose points differ, in the order of the second methodology, then those that are gone
     * @param openInBoth the maximum of the items that are open in both results and have the same rule and maximum in
     *     both, so that they will get the same points in both; zero where bonus or penalty may cut the totals
     */
    public record UnitEffect(IndexResult before, IndexResult after, List<LeafEffect> leaves, Points openInBoth) {

        public UnitEffect {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(openInBoth, "openInBoth");
            leaves = List.copyOf(leaves);
        }

        /**
         * Returns by how much the index moves, as printed.
         *
         * @return percentage points, each index rounded as its methodology prints it; empty if one of them has no index
         *     or is provisional
         */
        public Optional<BigDecimal> change() {
            return before.isProvisional() || after.isProvisional() ? Optional.empty() : leastChange();
        }

        /**
         * Returns the least by which the index can move when the open items get nothing or everything; one that turns
         * out not to apply changes the maximum and is not thought of.
         *
         * @return percentage points, each index rounded as its methodology prints it; empty if one of them has no index
         */
        public Optional<BigDecimal> leastChange() {
            Score one = before.total();
            Score other = after.total();
            return Stream.of(Points.ZERO, openInBoth)
                    .flatMap(both -> change(
                            one.most().minus(openInBoth).plus(both),
                            other.least().plus(both))
                            .stream())
                    .min(Comparator.naturalOrder());
        }

        /**
         * Returns the most by which the index can move when the open items get nothing or everything, see
         * {@link #leastChange}.
         *
         * @return percentage points, each index rounded as its methodology prints it; empty if one of them has no index
         */
        public Optional<BigDecimal> mostChange() {
            Score one = before.total();
            Score other = after.total();
            return Stream.of(Points.ZERO, openInBoth)
                    .flatMap(both -> change(
                            one.least().plus(both),
                            other.most().minus(openInBoth).plus(both))
                            .stream())
                    .max(Comparator.naturalOrder());
        }

        private Optional<BigDecimal> change(Points earlier, Points later) {
            Points maximum = before.total().maximum();
            Points other = after.total().maximum();
            return maximum.isZero() || other.isZero()
                    ? Optional.empty()
                    : Optional.of(after.published(Share.of(later, other))
                            .subtract(before.published(Share.of(earlier, maximum))));
        }
    }

    /**
     * An item whose points differ.
     *
     * @param codeBefore its code in the first methodology; empty if it is new
     * @param codeAfter its code in the second; empty if it is gone
     * @param before its points under the first; empty if it is new or has none yet
     * @param after its points under the second; empty if it is gone or has none yet
     */
    public record LeafEffect(
            Optional<NodeCode> codeBefore,
            Optional<NodeCode> codeAfter,
            Optional<Points> before,
            Optional<Points> after) {

        public LeafEffect {
            Objects.requireNonNull(codeBefore, "codeBefore");
            Objects.requireNonNull(codeAfter, "codeAfter");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    public DiffEffect {
        Objects.requireNonNull(diff, "diff");
        Objects.requireNonNull(mode, "mode");
        units = List.copyOf(units);
    }

    /**
     * Scores assessments under both methodologies.
     *
     * @param diff the differences
     * @param assessments assessments made under the first methodology
     * @param mode the opinions that count
     * @return the effect on each
     * @throws IllegalArgumentException if an assessment was made under another methodology
     */
    public static DiffEffect of(Diff diff, List<Assessment> assessments, Mode mode) {
        IndexEvaluator before = IndexEvaluator.of(diff.before());
        IndexEvaluator after = IndexEvaluator.of(diff.after());
        List<UnitEffect> units = new ArrayList<>();
        for (Assessment assessment : assessments) {
            if (!assessment.methodology().equals(diff.before().id())) {
                throw new IllegalArgumentException(
                        "assessment of " + assessment.unit().id() + " was made under " + assessment.methodology()
                                + ", not " + diff.before().id());
            }
            IndexResult earlier = before.evaluate(assessment, mode);
            IndexResult later = after.evaluate(moved(assessment, diff), mode);
            units.add(new UnitEffect(earlier, later, leaves(diff, earlier, later), openInBoth(diff, earlier, later)));
        }
        return new DiffEffect(diff, mode, units);
    }

    private static Assessment moved(Assessment assessment, Diff diff) {
        Assessment.Builder builder =
                Assessment.of(assessment.unit(), diff.after().id(), assessment.year());
        assessment.entries().forEach((code, entry) -> {
            NodeCode to = diff.codes().get(code);
            if (to != null && diff.after().leaf(to).isPresent()) {
                builder.add(new Entry(to, entry.opinions(), entry.notApplicable()));
            }
        });
        assessment.adjustments().forEach(builder::add);
        return builder.build();
    }

    private static List<LeafEffect> leaves(Diff diff, IndexResult earlier, IndexResult later) {
        List<LeafEffect> leaves = new ArrayList<>();
        for (DiffRow row : diff.rows()) {
            Optional<NodeCode> from =
                    row.before().filter(node -> node.scoring().isPresent()).map(node -> node.code());
            Optional<NodeCode> to =
                    row.after().filter(node -> node.scoring().isPresent()).map(node -> node.code());
            Optional<Points> before = from.flatMap(earlier::outcome).flatMap(DiffEffect::points);
            Optional<Points> after = to.flatMap(later::outcome).flatMap(DiffEffect::points);
            if (!before.equals(after)) {
                leaves.add(new LeafEffect(from, to, before, after));
            }
        }
        return leaves;
    }

    private static Points openInBoth(Diff diff, IndexResult earlier, IndexResult later) {
        Points sum = Points.ZERO;
        if (!earlier.adjustments().isEmpty() || !later.adjustments().isEmpty()) {
            // totals may be cut, so that what is open does not add up
            return sum;
        }
        for (DiffRow row : diff.rows()) {
            Optional<Score> from =
                    row.before().map(Node::code).flatMap(earlier::outcome).map(Outcome::score);
            Optional<Score> to =
                    row.after().map(Node::code).flatMap(later::outcome).map(Outcome::score);
            boolean same =
                    row.before().flatMap(Node::scoring).map(Scoring::rule).isPresent()
                            && row.before()
                                    .flatMap(Node::scoring)
                                    .map(Scoring::rule)
                                    .equals(row.after().flatMap(Node::scoring).map(Scoring::rule))
                            && row.before()
                                    .map(Node::maximum)
                                    .equals(row.after().map(Node::maximum));
            boolean open = from.filter(Score::isProvisional).isPresent()
                    && to.filter(Score::isProvisional).isPresent();
            if (same && open) {
                sum = sum.plus(to.get().maximum());
            }
        }
        return sum;
    }

    private static Optional<Points> points(Outcome outcome) {
        boolean none =
                outcome.score().isProvisional() || outcome.score().maximum().isZero();
        return none ? Optional.empty() : Optional.of(outcome.score().points());
    }

    /**
     * Returns the effect as a table, one row a unit, in the order of the assessments.
     *
     * @param language the language of the words
     * @return the table
     */
    public Table table(Language language) {
        return new EffectTable(this, AuthoringText.in(language)).table();
    }
}
