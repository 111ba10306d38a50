package vn.parindex.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.parindex.assessment.Assessment;
import vn.parindex.authoring.Derivation;
import vn.parindex.authoring.Diff;
import vn.parindex.authoring.DiffRow;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.CrosswalkRow;
import vn.parindex.comparison.CrosswalkTier;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.GradeScale.Band;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Score;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;

/**
 * What a draft of rules would have done to units that were assessed under the rules in force: their indices, ranks and
 * groups, the leaves and areas where points move, and the leaves that tell units apart no longer or for the first time.
 *
 * <p>Every unit is scored under both by the evaluator. A leaf whose rule and maximum stay keeps all that is held of it;
 * elsewhere the figures that counted are scored by the draft's rule, taken from another leaf where the draft asks for
 * figures that are known there. Where figures are missing, and where only points are known but the rule is another one,
 * the leaf is open and everything is given from the least to the most. Immutable and thread-safe.
 *
 * @param diff what differs between the two
 * @param mode which opinions count
 * @param units the units, in the order given
 * @param leaves the leaves of the draft in its order, then those that are gone
 * @param areas the areas of the draft in its order, then those that are gone
 */
public record RuleImpact(
        Diff diff, Mode mode, List<ImpactUnit> units, List<ImpactLeaf> leaves, List<ImpactArea> areas) {

    public RuleImpact {
        Objects.requireNonNull(diff, "diff");
        Objects.requireNonNull(mode, "mode");
        units = List.copyOf(units);
        leaves = List.copyOf(leaves);
        areas = List.copyOf(areas);
    }

    /**
     * Joins two methodologies by a crosswalk of their leaves.
     *
     * @param crosswalk the crosswalk; only rows of one leaf on each side join, what is split or merged is gone and new
     * @return the differences
     * @throws ParIndexException with PAR-5365 if it is of another tier than leaves
     */
    public static Diff joined(Crosswalk crosswalk) {
        if (crosswalk.tier() != CrosswalkTier.LEAF) {
            throw new ParIndexException(Finding.error(
                    AnalysisCode.IMPACT_CROSSWALK,
                    "",
                    "got",
                    crosswalk.tier().label(),
                    "allowed",
                    CrosswalkTier.LEAF.label()));
        }
        Methodology from = crosswalk.from();
        Methodology to = crosswalk.to();
        Map<NodeCode, NodeCode> byName = Diff.of(from, to).codes();
        Map<NodeCode, NodeCode> codes = new LinkedHashMap<>();
        for (Node node : from.nodes()) {
            if (from.leaf(node.code()).isPresent()) {
                crosswalk
                        .rowFrom(node.code())
                        .filter(row -> row.from().size() == 1 && row.to().size() == 1)
                        .map(CrosswalkRow::to)
                        .ifPresent(code -> codes.put(node.code(), code.get(0)));
            } else if (byName.containsKey(node.code())
                    && to.leaf(byName.get(node.code())).isEmpty()) {
                codes.put(node.code(), byName.get(node.code()));
            }
        }
        return Diff.of(new Derivation(from, to, codes));
    }

    /**
     * Scores assessments under the rules in force and under a draft.
     *
     * @param diff the rules in force, the draft, and how their rows are joined
     * @param assessments assessments made under the rules in force, of one year, each of another unit
     * @param mode which opinions count
     * @return the impact
     * @throws ParIndexException with all faults: a draft for another level, no leaf in common, no assessment or one
     *     under other rules or of another year, a unit twice
     */
    public static RuleImpact of(Diff diff, List<Assessment> assessments, Mode mode) {
        Objects.requireNonNull(diff, "diff");
        Objects.requireNonNull(mode, "mode");
        DraftScoring scoring = new DraftScoring(diff, mode);
        List<Finding> faults = faults(diff, scoring, assessments);
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        List<ImpactUnit> units = assessments.stream().map(scoring::score).toList();
        List<ImpactLeaf> leaves = diff.rows().stream()
                .filter(row -> ImpactLeaf.code(row.before())
                        .or(() -> ImpactLeaf.code(row.after()))
                        .isPresent())
                .map(row -> leaf(row, scoring, units))
                .toList();
        return new RuleImpact(diff, mode, units, leaves, areas(diff, units, leaves));
    }

    private static List<Finding> faults(Diff diff, DraftScoring scoring, List<Assessment> assessments) {
        List<Finding> faults = new ArrayList<>();
        if (!diff.before().level().equals(diff.after().level())) {
            faults.add(Finding.error(
                    AnalysisCode.IMPACT_OTHER_LEVEL,
                    "",
                    "got",
                    diff.after().level(),
                    "expected",
                    diff.before().level()));
        }
        if (!scoring.hasCommonLeaf()) {
            faults.add(Finding.error(
                    AnalysisCode.IMPACT_NOTHING_COMMON,
                    "",
                    "before",
                    diff.before().id(),
                    "after",
                    diff.after().id()));
        }
        if (assessments.isEmpty()) {
            faults.add(Finding.error(AnalysisCode.IMPACT_NO_UNIT, ""));
        }
        Set<String> seen = new HashSet<>();
        for (Assessment assessment : assessments) {
            String unit = assessment.unit().id();
            if (!assessment.methodology().equals(diff.before().id())) {
                faults.add(Finding.error(
                        AnalysisCode.IMPACT_OTHER_RULES,
                        unit,
                        "got",
                        assessment.methodology(),
                        "expected",
                        diff.before().id()));
            }
            if (!assessment.year().equals(assessments.get(0).year())) {
                faults.add(Finding.error(
                        AnalysisCode.IMPACT_OTHER_YEAR,
                        unit,
                        "got",
                        assessment.year(),
                        "expected",
                        assessments.get(0).year()));
            }
            if (!seen.add(unit)) {
                faults.add(Finding.error(AnalysisCode.FIRM_UNIT_TWICE, unit, "unit", unit));
            }
        }
        return faults;
    }

    private static ImpactLeaf leaf(DiffRow row, DraftScoring scoring, List<ImpactUnit> units) {
        Optional<NodeCode> from = ImpactLeaf.code(row.before());
        Optional<NodeCode> to = ImpactLeaf.code(row.after());
        boolean same = from.isPresent() && to.isPresent() && scoring.isSame(from.get(), to.get());
        PointsRange change = PointsRange.NONE;
        int up = 0;
        int down = 0;
        for (ImpactUnit unit : units) {
            Score before = score(unit.before(), from);
            Score after = score(unit.after(), to);
            PointsRange moved = same && before.isProvisional() && after.isProvisional()
                    ? PointsRange.NONE
                    : new PointsRange(
                            after.least().minus(before.most()), after.most().minus(before.least()));
            change = change.plus(moved);
            up += moved.least().compareTo(Points.ZERO) > 0 ? 1 : 0;
            down += moved.most().compareTo(Points.ZERO) < 0 ? 1 : 0;
        }
        return new ImpactLeaf(
                row,
                from.map(code -> LeafSpread.of(results(units, ImpactUnit::before), code)),
                to.map(code -> LeafSpread.of(results(units, ImpactUnit::after), code)),
                up,
                down,
                change);
    }

    private static Score score(IndexResult result, Optional<NodeCode> code) {
        return code.flatMap(result::outcome).map(outcome -> outcome.score()).orElse(Score.NONE);
    }

    private static List<IndexResult> results(List<ImpactUnit> units, Function<ImpactUnit, IndexResult> side) {
        return units.stream().map(side).toList();
    }

    private static List<ImpactArea> areas(Diff diff, List<ImpactUnit> units, List<ImpactLeaf> leaves) {
        List<ImpactArea> areas = new ArrayList<>();
        for (DiffRow row : diff.rows()) {
            Optional<Node> before = row.before().filter(Area.class::isInstance);
            Optional<Node> after = row.after().filter(Area.class::isInstance);
            if (before.isPresent() || after.isPresent()) {
                PointsRange change = leaves.stream()
                        .filter(leaf -> leaf.codeAfter().isPresent()
                                ? after.map(Node::code).equals(leaf.codeAfter().map(NodeCode::area))
                                : before.map(Node::code)
                                        .equals(leaf.codeBefore().map(NodeCode::area)))
                        .map(ImpactLeaf::change)
                        .reduce(PointsRange.NONE, PointsRange::plus);
                areas.add(new ImpactArea(
                        before,
                        after,
                        mean(units, ImpactUnit::before, before, Score::index),
                        mean(units, ImpactUnit::before, before, Score::mostIndex),
                        mean(units, ImpactUnit::after, after, Score::index),
                        mean(units, ImpactUnit::after, after, Score::mostIndex),
                        change));
            }
        }
        return areas;
    }

    private static Optional<Share> mean(
            List<ImpactUnit> units,
            Function<ImpactUnit, IndexResult> side,
            Optional<Node> area,
            Function<Score, Optional<Share>> share) {
        if (area.isEmpty()) {
            return Optional.empty();
        }
        return mean(results(units, side).stream()
                .flatMap(result -> share
                        .apply(result.outcome(area.get().code()).orElseThrow().score())
                        .stream())
                .toList());
    }

    private static Optional<Share> mean(List<Share> shares) {
        return shares.isEmpty() ? Optional.empty() : Optional.of(Share.mean(shares));
    }

    /**
     * Returns the rank of a unit under the rules in force, from the best to the worst that it can be.
     *
     * @param unit one of the units
     * @return its rank among those that are ranked; empty if it is not ranked or has no index
     */
    public Optional<RankRange> rankBefore(ImpactUnit unit) {
        return rank(unit, ImpactUnit::before);
    }

    /**
     * Returns the rank of a unit under the draft, from the best to the worst that it can be.
     *
     * @param unit one of the units
     * @return its rank among those that are ranked; empty if it is not ranked or has no index
     */
    public Optional<RankRange> rankAfter(ImpactUnit unit) {
        return rank(unit, ImpactUnit::after);
    }

    private Optional<RankRange> rank(ImpactUnit unit, Function<ImpactUnit, IndexResult> side) {
        IndexResult own = side.apply(unit);
        if (!own.ranked() || own.index().isEmpty()) {
            return Optional.empty();
        }
        List<IndexResult> others = results(units, side).stream()
                .filter(other -> other.ranked() && other.index().isPresent())
                .filter(other -> !other.unit().id().equals(own.unit().id()))
                .toList();
        List<Share> least = others.stream()
                .flatMap(other -> ImpactUnit.least(other).stream())
                .toList();
        List<Share> most = others.stream()
                .flatMap(other -> ImpactUnit.most(other).stream())
                .toList();
        Share ownLeast = ImpactUnit.least(own).orElseThrow();
        Share ownMost = ImpactUnit.most(own).orElseThrow();
        return Optional.of(new RankRange(
                RankRange.of(ownMost, ownMost, least).best(),
                RankRange.of(ownLeast, ownLeast, most).worst(),
                others.size() + 1));
    }

    /**
     * Returns the groups of a result from the least to the most that its index can be.
     *
     * @param methodology the methodology that it was computed with
     * @param result the result
     * @return the group of the least, and that of the most if it is another; empty without groups or an index
     */
    static List<Band> bands(Methodology methodology, IndexResult result) {
        Optional<GradeScale> scale = scale(methodology);
        if (scale.isEmpty() || result.index().isEmpty()) {
            return List.of();
        }
        Function<Optional<Share>, Band> band = index ->
                scale.get().bandOf(index.orElseThrow(), methodology.rounding().published());
        Band least = band.apply(ImpactUnit.least(result));
        Band most = band.apply(ImpactUnit.most(result));
        return least.equals(most) ? List.of(least) : List.of(least, most);
    }

    private static Optional<GradeScale> scale(Methodology methodology) {
        return methodology.scale(GradeScale.Purpose.GROUP).or(() -> methodology.scale(GradeScale.Purpose.RATING));
    }

    /**
     * Returns who wins and who loses, by the groups of the rules in force.
     *
     * @return the groups that have units, from the highest, then the units whose group is not known
     */
    public List<ImpactGroup> groups() {
        List<Optional<Band>> bands = new ArrayList<>();
        scale(diff.before()).ifPresent(scale -> scale.bands().forEach(band -> bands.add(Optional.of(band))));
        bands.add(Optional.empty());
        return bands.stream()
                .map(band -> group(
                        band,
                        units.stream()
                                .filter(unit -> known(bands(diff.before(), unit.before()))
                                        .equals(band))
                                .toList()))
                .filter(group -> group.count() > 0)
                .toList();
    }

    /** Checks whether a group is not among those of the draft from the least to the most. */
    private boolean isOutside(Band band, List<Band> ends) {
        if (ends.isEmpty()) {
            return false;
        }
        List<Band> all = scale(diff.after()).orElseThrow().bands();
        return all.subList(all.indexOf(ends.get(ends.size() - 1)), all.indexOf(ends.get(0)) + 1).stream()
                .noneMatch(other -> other.id().equals(band.id()));
    }

    private static Optional<Band> known(List<Band> bands) {
        return bands.size() == 1 ? Optional.of(bands.get(0)) : Optional.empty();
    }

    private ImpactGroup group(Optional<Band> band, List<ImpactUnit> members) {
        Map<ImpactDirection, Integer> directions = new EnumMap<>(ImpactDirection.class);
        members.forEach(unit -> directions.merge(unit.direction(), 1, Integer::sum));
        int leaving = (int) members.stream()
                .map(unit -> bands(diff.after(), unit.after()))
                .filter(ends -> band.isPresent() && isOutside(band.get(), ends))
                .count();
        return new ImpactGroup(
                band,
                members.size(),
                directions,
                leaving,
                meanOf(members, ImpactUnit::leastChange),
                meanOf(members, ImpactUnit::mostChange));
    }

    /**
     * Returns the mean of the least or the most changes of all units.
     *
     * @param change the bound, e.g. {@code ImpactUnit::leastChange}
     * @return percentage points, two decimals; empty if no unit has an index
     */
    public Optional<BigDecimal> meanChange(Function<ImpactUnit, Optional<BigDecimal>> change) {
        return meanOf(units, change);
    }

    private static Optional<BigDecimal> meanOf(
            List<ImpactUnit> members, Function<ImpactUnit, Optional<BigDecimal>> change) {
        List<BigDecimal> all =
                members.stream().flatMap(unit -> change.apply(unit).stream()).toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(PreciseStatistics.mean(all).setScale(2, RoundingMode.HALF_UP));
    }

    /**
     * Returns the leaves where points move, or may.
     *
     * @return the leaves, in order
     */
    public List<ImpactLeaf> moved() {
        return leaves.stream()
                .filter(leaf -> leaf.change().isMove() || leaf.up() > 0 || leaf.down() > 0)
                .toList();
    }

    /**
     * Returns the units that move in a direction.
     *
     * @param direction the direction
     * @return the units, in the order given
     */
    public List<ImpactUnit> units(ImpactDirection direction) {
        return units.stream().filter(unit -> unit.direction() == direction).toList();
    }
}
