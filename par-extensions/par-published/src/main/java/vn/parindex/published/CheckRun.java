package vn.parindex.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.finding.Finding;

/** All relations between the figures that take part, and the verdict on each figure that follows. */
final class CheckRun {

    private static final int SHOWN_DECIMALS = 6;

    private final FigureIndex file;
    private final List<CheckedRelation> checks;
    private final Map<Figure, List<CheckedRelation>> faults;
    private final Map<Figure, Set<Relation>> held = new IdentityHashMap<>();
    private final Map<Figure, Map<Relation, BigDecimal>> tolerances = new IdentityHashMap<>();

    /** Checks figures against each other and against what is known of their rounds. */
    CheckRun(List<Figure> figures, RoundFacts facts) {
        file = new FigureIndex(figures, facts);
        checks = RelationChecks.of(file);
        faults = FaultAttribution.of(checks);
        for (CheckedRelation check : checks) {
            if (check.holds() && check.relation().reproduces()) {
                for (CheckedRelation.RelationMember member : check.members()) {
                    held.computeIfAbsent(member.figure(), figure -> EnumSet.noneOf(Relation.class))
                            .add(check.relation());
                    if (check.recomputes()) {
                        tolerances
                                .computeIfAbsent(member.figure(), figure -> new EnumMap<>(Relation.class))
                                .merge(check.relation(), member.tolerance(), BigDecimal::min);
                    }
                }
            }
        }
    }

    boolean isMisfit(Figure figure) {
        return !faults(figure).isEmpty();
    }

    /** Returns the verdict on a figure. */
    CheckedScore checked(PublishedScores scores, Figure figure) {
        String place = scores.place(figure.score());
        Figure standing = file.standingFor(figure);
        Set<Relation> holding = held.getOrDefault(standing, Set.of());
        Map<Relation, BigDecimal> off = shown(tolerances.getOrDefault(standing, Map.of()));
        List<CheckedRelation> broken = faults(figure);
        if (!broken.isEmpty()) {
            List<Finding> findings =
                    broken.stream().map(check -> check.finding(place)).toList();
            return new CheckedScore(figure.score(), Verdict.MISFIT, holding, off, findings);
        }
        return holding.isEmpty()
                ? new CheckedScore(
                        figure.score(),
                        Verdict.NOT_CHECKABLE,
                        Set.of(),
                        Map.of(),
                        List.of(NotCheckable.of(figure, place)))
                : new CheckedScore(figure.score(), Verdict.REPRODUCED, holding, off, List.of());
    }

    private static Map<Relation, BigDecimal> shown(Map<Relation, BigDecimal> exact) {
        Map<Relation, BigDecimal> shown = new EnumMap<>(Relation.class);
        exact.forEach((relation, tolerance) ->
                shown.put(relation, PrintedNumber.plain(tolerance.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP))));
        return shown;
    }

    /** Sums that hold but miss by two units of the last place or more: rounding may do that, seldom. */
    List<Finding> remarks(PublishedScores scores) {
        return checks.stream()
                .filter(CheckedRelation::holds)
                .flatMap(check -> check.remark().stream())
                .map(remark -> remark(scores, remark))
                .toList();
    }

    /** The broken relations attributed to a figure, or against the one that stands for it. */
    private List<CheckedRelation> faults(Figure figure) {
        List<CheckedRelation> own = faults.getOrDefault(figure, List.of());
        return own.isEmpty() ? faults.getOrDefault(file.standingFor(figure), List.of()) : own;
    }

    private static Finding remark(PublishedScores scores, CheckedRelation.Remark remark) {
        PublishedScore total = remark.total().score();
        return Finding.warning(
                PublishedCode.ROUNDING_UNUSUAL,
                scores.place(total),
                "unit",
                total.unit(),
                "year",
                total.year(),
                "measure",
                total.measureLabel(),
                "got",
                remark.total().shown(),
                "difference",
                PrintedNumber.plain(remark.difference()),
                "tolerance",
                PrintedNumber.plain(remark.tolerance()));
    }
}
