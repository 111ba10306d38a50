package vn.parindex.published;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Attributes broken relations to figures.
 *
 * <p>All figures that take part are suspect. A figure is cleared where an equation that holds vouches for it: no value
 * of the figure would satisfy both that equation and the broken relation. If all are cleared, all are blamed. A broken
 * order, count or bound is attributed to those figures alone that are already blamed for something stronger which
 * explains it: a value that mends the one mends the other. So one wrong figure among right ones is never cleared: its
 * true value satisfies all that holds for it.
 */
final class FaultAttribution {

    private static final int STAGES = 3;

    private final Map<Figure, List<CheckedRelation>> equations = new IdentityHashMap<>();
    private final Map<Figure, List<CheckedRelation>> faults = new IdentityHashMap<>();

    private FaultAttribution() {}

    /** The broken relations attributed to each figure; a figure with none is not among them. */
    static Map<Figure, List<CheckedRelation>> of(List<CheckedRelation> checks) {
        FaultAttribution attribution = new FaultAttribution();
        checks.stream()
                .filter(check -> check.relation().isEquation())
                .forEach(check -> add(attribution.equations, check, check.members()));
        for (int stage = 0; stage < STAGES; stage++) {
            for (CheckedRelation check : checks) {
                if (!check.holds() && stage(check) == stage) {
                    add(attribution.faults, check, attribution.blamed(check, stage));
                }
            }
        }
        return attribution.faults;
    }

    private static void add(
            Map<Figure, List<CheckedRelation>> byFigure,
            CheckedRelation check,
            List<CheckedRelation.RelationMember> members) {
        members.forEach(member -> byFigure.computeIfAbsent(member.figure(), figure -> new ArrayList<>(4))
                .add(check));
    }

    /** Equations of figures first, then orders, then all that merely counts or limits. */
    private static int stage(CheckedRelation check) {
        boolean figures = check.relation().isEquation()
                && check.members().stream().allMatch(member -> member.accepted().isPresent());
        boolean order = check.relation() == Relation.RANK_ORDER || check.relation() == Relation.RATING_ORDER;
        return figures ? 0 : order ? 1 : STAGES - 1;
    }

    private List<CheckedRelation.RelationMember> blamed(CheckedRelation broken, int stage) {
        List<CheckedRelation.RelationMember> suspects =
                broken.members().stream().filter(member -> !isCleared(member)).toList();
        if (suspects.isEmpty()) {
            return broken.members();
        }
        List<CheckedRelation.RelationMember> explained = stage == 0
                ? List.of()
                : suspects.stream()
                        .filter(member -> explains(broken, member, stage))
                        .toList();
        return explained.isEmpty() ? suspects : explained;
    }

    private boolean isCleared(CheckedRelation.RelationMember member) {
        for (CheckedRelation check : equations.getOrDefault(member.figure(), List.of())) {
            if (check.holds()) {
                Optional<OpenInterval> vouched = accepted(check, member.figure());
                if (vouched.isPresent()
                        && (member.accepted().isPresent()
                                ? vouched.get().isDisjoint(member.accepted().get())
                                : vouched.get().isPoint())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Checks whether the figure is already blamed at an earlier stage, and a value that mends that mends this too. */
    private boolean explains(CheckedRelation broken, CheckedRelation.RelationMember member, int stage) {
        if (member.accepted().isEmpty()) {
            return false;
        }
        for (CheckedRelation check : faults.getOrDefault(member.figure(), List.of())) {
            Optional<OpenInterval> mending =
                    check == broken || stage(check) >= stage ? Optional.empty() : accepted(check, member.figure());
            if (mending.isPresent()
                    && !mending.get().isDisjoint(member.accepted().get())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<OpenInterval> accepted(CheckedRelation check, Figure figure) {
        for (CheckedRelation.RelationMember member : check.members()) {
            if (member.figure() == figure) {
                return member.accepted();
            }
        }
        return Optional.empty();
    }
}
