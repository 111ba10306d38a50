package vn.parindex.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.parindex.assessment.Assessment;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.CrosswalkRow;
import vn.parindex.evaluation.BoundAssessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Leaf;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Fact;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * Why a unit moved between two of its full results: the change of its points by area, method and leaf, and by cause.
 *
 * <p>Sums are exact: the leaves make the areas, the methods and the whole, and the causes of each row make its change;
 * to the whole the change of bonus and penalty points is added.
 *
 * @param earlier the earlier result
 * @param later the later result
 * @param rows the whole, then methods, areas and leaves
 * @param adjustments the change of what bonus and penalty points do to the total
 */
public record ResultMove(IndexResult earlier, IndexResult later, List<SplitRow> rows, Points adjustments) {

    private static final Text WHOLE = Text.of("Toàn bộ", "Whole");

    public ResultMove {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        rows = List.copyOf(rows);
        Objects.requireNonNull(adjustments, "adjustments");
    }

    /**
     * Splits the change between two assessments of a unit.
     *
     * @param earlierRules the evaluator of the earlier methodology
     * @param earlier the earlier assessment
     * @param laterRules the evaluator of the later methodology, which may be the same
     * @param later the later assessment
     * @param crosswalk the crosswalk of leaves from the one methodology to the other; leaves of one code are the same
     *     where there is none and both have one id
     * @param mode which opinions count
     * @return the change
     * @throws ParIndexException if the two cannot be split exactly, with all reasons: leaves that are open, other
     *     methodologies without a crosswalk or with another one, another unit
     */
    public static ResultMove of(
            IndexEvaluator earlierRules,
            Assessment earlier,
            IndexEvaluator laterRules,
            Assessment later,
            Optional<Crosswalk> crosswalk,
            Mode mode) {
        YearSide before = YearSide.of(earlierRules, earlier, mode);
        YearSide after = YearSide.of(laterRules, later, mode);
        List<Finding> faults = new ArrayList<>();
        if (!earlier.unit().id().equals(later.unit().id())) {
            faults.add(Finding.error(
                    AnalysisCode.OTHER_UNIT,
                    "",
                    "got",
                    later.unit().id(),
                    "expected",
                    earlier.unit().id()));
        }
        boolean joined = crosswalk.isPresent()
                || earlierRules
                        .methodology()
                        .id()
                        .equals(laterRules.methodology().id());
        if (!joined) {
            faults.add(Finding.error(
                    AnalysisCode.NO_CROSSWALK,
                    "",
                    "before",
                    earlierRules.methodology().id(),
                    "after",
                    laterRules.methodology().id()));
        }
        List<MethodologyId> compared = List.of(
                earlierRules.methodology().id(), laterRules.methodology().id());
        crosswalk
                .map(walk -> List.of(walk.from().id(), walk.to().id()))
                .filter(ids -> !ids.equals(compared))
                .ifPresent(ids ->
                        faults.add(Finding.error(AnalysisCode.CROSSWALK_OTHER, "", "got", ids, "expected", compared)));
        before.remarkOpen(faults);
        after.remarkOpen(faults);
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return new Splitter(before, after).split(crosswalk);
    }

    /**
     * Returns the rows of one kind.
     *
     * @param subject the kind
     * @return its rows, in order
     */
    public List<SplitRow> rows(LossSubject subject) {
        return rows.stream().filter(row -> row.subject() == subject).toList();
    }

    /**
     * Returns the change of the whole.
     *
     * @return the later points less the earlier ones: the sum of the leaves and the adjustments
     */
    public Points change() {
        return later.total().points().minus(earlier.total().points());
    }

    /**
     * A claim on one leaf, or what counts there where nothing was claimed.
     *
     * @param points its points
     * @param facts its figures; empty if there are none
     */
    private record LeafClaim(Points points, Map<String, Fact> facts) {}

    /** One of the two years. */
    private record YearSide(
            IndexEvaluator rules, Assessment assessment, Mode mode, IndexResult result, IndexResult self) {

        static YearSide of(IndexEvaluator rules, Assessment assessment, Mode mode) {
            return new YearSide(
                    rules, assessment, mode, rules.evaluate(assessment, mode), rules.evaluate(assessment, Mode.SELF));
        }

        void remarkOpen(List<Finding> faults) {
            List<String> open = result.leaves().stream()
                    .filter(leaf -> leaf.score().isProvisional())
                    .map(leaf -> leaf.code().toString())
                    .toList();
            if (!open.isEmpty()) {
                faults.add(Finding.error(
                        AnalysisCode.RESULT_OPEN,
                        "",
                        "year",
                        assessment.year(),
                        "codes",
                        open,
                        "least",
                        result.total().least(),
                        "most",
                        result.total().most()));
            }
        }

        Points points(NodeCode leaf) {
            return result.outcome(leaf).orElseThrow().score().points();
        }

        LeafClaim claim(NodeCode leaf) {
            Outcome claimed = self.outcome(leaf).orElseThrow();
            Outcome used =
                    claimed.score().isProvisional() ? result.outcome(leaf).orElseThrow() : claimed;
            return new LeafClaim(
                    used.score().points(), used.trace().orElseThrow().facts().asMap());
        }
    }

    /** Splits leaf by leaf and sums up. */
    private record Splitter(YearSide before, YearSide after) {

        ResultMove split(Optional<Crosswalk> crosswalk) {
            Map<NodeCode, NodeCode> earlierOf = pairs(crosswalk);
            Set<NodeCode> continued = new HashSet<>(earlierOf.values());
            BoundAssessment scratch = after.rules().bind(after.assessment(), Mode.FINAL);
            List<SplitRow> leaves = new ArrayList<>();
            Map<String, SplitRow> methods = new LinkedHashMap<>();
            Map<String, SplitRow> areas = new LinkedHashMap<>();
            for (Leaf leaf : after.rules().methodology().leaves()) {
                Optional<Leaf> was = Optional.ofNullable(earlierOf.get(leaf.code()))
                        .map(code -> before.rules().methodology().leaf(code).orElseThrow());
                Points from = was.map(old -> before.points(old.code())).orElse(Points.ZERO);
                Points to = after.points(leaf.code());
                MoveSplit split = was.map(old -> split(old, leaf, scratch)).orElse(ofRules(to));
                add(after, leaf, from, to, split, leaves, methods, areas);
            }
            for (Leaf gone : before.rules().methodology().leaves()) {
                if (!continued.contains(gone.code())) {
                    Points from = before.points(gone.code());
                    add(before, gone, from, Points.ZERO, ofRules(Points.ZERO.minus(from)), leaves, methods, areas);
                }
            }
            SplitRow whole = leaves.stream()
                    .map(leaf -> new SplitRow(LossSubject.WHOLE, "", WHOLE, leaf.before(), leaf.after(), leaf.split()))
                    .reduce(SplitRow::plus)
                    .orElseThrow();
            List<SplitRow> rows = new ArrayList<>(List.of(whole));
            rows.addAll(methods.values());
            rows.addAll(areas.values());
            rows.addAll(leaves);
            Points change = after.result()
                    .total()
                    .points()
                    .minus(before.result().total().points());
            return new ResultMove(
                    before.result(),
                    after.result(),
                    rows,
                    change.minus(whole.split().change()));
        }

        private static MoveSplit ofRules(Points change) {
            return new MoveSplit(change, Points.ZERO, Points.ZERO, Points.ZERO);
        }

        private static void add(
                YearSide side,
                Leaf leaf,
                Points from,
                Points to,
                MoveSplit split,
                List<SplitRow> leaves,
                Map<String, SplitRow> methods,
                Map<String, SplitRow> areas) {
            leaves.add(new SplitRow(LossSubject.LEAF, leaf.code().toString(), leaf.name(), from, to, split));
            methods.merge(
                    leaf.method().id(),
                    new SplitRow(
                            LossSubject.METHOD,
                            leaf.method().id(),
                            leaf.method().name(),
                            from,
                            to,
                            split),
                    SplitRow::plus);
            var area = side.rules().methodology().node(leaf.code().area()).orElseThrow();
            areas.merge(
                    area.code() + " " + area.name().vi(),
                    new SplitRow(LossSubject.AREA, area.code().toString(), area.name(), from, to, split),
                    SplitRow::plus);
        }

        /** The earlier leaf of each later one that goes on from exactly one. */
        private Map<NodeCode, NodeCode> pairs(Optional<Crosswalk> crosswalk) {
            Map<NodeCode, NodeCode> pairs = new LinkedHashMap<>();
            if (crosswalk.isEmpty()) {
                for (Leaf leaf : after.rules().methodology().leaves()) {
                    before.rules().methodology().leaf(leaf.code()).ifPresent(old -> pairs.put(leaf.code(), old.code()));
                }
                return pairs;
            }
            for (CrosswalkRow row : crosswalk.get().rows()) {
                boolean one = row.from().size() == 1 && row.to().size() == 1;
                if (one
                        && before.rules().methodology().leaf(row.from().get(0)).isPresent()
                        && after.rules().methodology().leaf(row.to().get(0)).isPresent()) {
                    pairs.put(row.to().get(0), row.from().get(0));
                }
            }
            return pairs;
        }

        private MoveSplit split(Leaf old, Leaf now, BoundAssessment scratch) {
            LeafClaim from = before.claim(old.code());
            LeafClaim to = after.claim(now.code());
            Points judged = after.points(now.code())
                    .minus(to.points())
                    .minus(before.points(old.code()).minus(from.points()));
            boolean sameRule = old.rule().equals(now.rule())
                    && old.maximum().equals(now.maximum())
                    && before.rules()
                            .methodology()
                            .rounding()
                            .leaf()
                            .equals(after.rules().methodology().rounding().leaf());
            Optional<Points> again = sameRule ? Optional.of(from.points()) : again(now, from, scratch);
            Points claimed = to.points().minus(from.points());
            if (again.isEmpty()) {
                return new MoveSplit(Points.ZERO, Points.ZERO, judged, claimed);
            }
            Points rules = again.get().minus(from.points());
            Points rest = claimed.minus(rules);
            boolean stated = from.facts().isEmpty() || to.facts().isEmpty();
            return stated
                    ? new MoveSplit(rules, Points.ZERO, judged.plus(rest), Points.ZERO)
                    : new MoveSplit(rules, rest, judged, Points.ZERO);
        }

        /** The points that the earlier figures give by the later rule. */
        private static Optional<Points> again(Leaf now, LeafClaim from, BoundAssessment scratch) {
            if (from.facts().isEmpty()
                    || !from.facts().keySet().equals(Set.copyOf(now.rule().facts()))) {
                return Optional.empty();
            }
            scratch.set(now.code(), from.facts());
            Score score = scratch.score(now.code());
            return score.state() == State.SCORED ? Optional.of(score.points()) : Optional.empty();
        }
    }
}
