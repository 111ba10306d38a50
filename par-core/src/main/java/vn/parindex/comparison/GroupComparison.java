package vn.parindex.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.GradeScale.Band;

/**
 * The groups of the units in two years, and the units that entered or left one. Groups are labels of a year's report:
 * with other bounds the same label means something else, and then entering and leaving are refused.
 *
 * @param earlier the scale used for the earlier year
 * @param later the scale used for the later year
 * @param units the units with an index in both years that groups count, in the order of the comparison
 * @param refusal the reason why entering and leaving are not compared; empty if they are
 */
public record GroupComparison(
        GradeScale earlier, GradeScale later, List<GroupMove> units, Optional<ComparisonRefusal> refusal) {

    public GroupComparison {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        units = List.copyOf(units);
        Objects.requireNonNull(refusal, "refusal");
    }

    static GroupComparison of(List<UnitComparison> units, GradeScale earlier, GradeScale later) {
        List<GroupMove> moves = units.stream()
                .filter(GroupComparison::counts)
                .map(u -> new GroupMove(
                        u,
                        u.earlier().orElseThrow().band(earlier).orElseThrow(),
                        u.later().orElseThrow().band(later).orElseThrow()))
                .toList();
        Optional<ComparisonRefusal> refusal =
                sameBounds(earlier, later) ? Optional.empty() : Optional.of(ComparisonRefusal.OTHER_BOUNDS);
        return new GroupComparison(earlier, later, moves, refusal);
    }

    private static boolean counts(UnitComparison unit) {
        return unit.refusal().isEmpty()
                && unit.earlier().orElseThrow().inGroups()
                && unit.later().orElseThrow().inGroups();
    }

    private static boolean sameBounds(GradeScale one, GradeScale other) {
        if (one.compares() != other.compares()
                || one.bands().size() != other.bands().size()) {
            return false;
        }
        for (int i = 0; i < one.bands().size(); i++) {
            Band a = one.bands().get(i);
            Band b = other.bands().get(i);
            boolean sameEnd = a.from().equals(b.from()) && (a.from().isEmpty() || a.fromIncluded() == b.fromIncluded());
            if (!a.id().equals(b.id()) || !sameEnd) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the units that are in a group in the later year and were in another one in the earlier.
     *
     * @param band id of the group
     * @return the units, in the order of the comparison
     * @throws IllegalStateException if there is a {@link #refusal()}
     * @throws IllegalArgumentException if the scale has no such group
     */
    public List<UnitComparison> entered(String band) {
        requireBand(band);
        return units.stream()
                .filter(m -> m.after().id().equals(band) && !m.before().id().equals(band))
                .map(GroupMove::unit)
                .toList();
    }

    /**
     * Returns the units that were in a group in the earlier year and are in another one in the later.
     *
     * @param band id of the group
     * @return the units, in the order of the comparison
     * @throws IllegalStateException if there is a {@link #refusal()}
     * @throws IllegalArgumentException if the scale has no such group
     */
    public List<UnitComparison> left(String band) {
        requireBand(band);
        return units.stream()
                .filter(m -> m.before().id().equals(band) && !m.after().id().equals(band))
                .map(GroupMove::unit)
                .toList();
    }

    private void requireBand(String band) {
        if (refusal.isPresent()) {
            throw new IllegalStateException("refused: " + refusal.get().id());
        }
        if (later.bands().stream().noneMatch(b -> b.id().equals(Objects.requireNonNull(band, "band")))) {
            throw new IllegalArgumentException("band not in " + later.id() + ": " + band);
        }
    }
}
