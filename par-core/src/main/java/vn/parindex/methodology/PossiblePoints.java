package vn.parindex.methodology;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import vn.parindex.value.Points;

/**
 * The points that a rule can give: single values, and possibly a range in which every amount (or every multiple of a
 * step) is possible.
 *
 * @param values single values, ascending
 * @param range the range, if there is one
 */
public record PossiblePoints(List<Points> values, Optional<Range> range) {

    /**
     * A range, ends included.
     *
     * @param from the least
     * @param to the most
     * @param step multiples of this only, if present
     */
    public record Range(Points from, Points to, Optional<Points> step) {

        public Range {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(step, "step");
        }
    }

    /** Sorts and copies the values. */
    public PossiblePoints {
        values = List.copyOf(new TreeSet<>(values));
        Objects.requireNonNull(range, "range");
    }

    static PossiblePoints values(Iterable<Points> values) {
        TreeSet<Points> set = new TreeSet<>();
        values.forEach(set::add);
        return new PossiblePoints(List.copyOf(set), Optional.empty());
    }

    static PossiblePoints between(Points from, Points to) {
        return new PossiblePoints(List.of(), Optional.of(new Range(from, to, Optional.empty())));
    }

    PossiblePoints and(Points value) {
        TreeSet<Points> set = new TreeSet<>(values);
        set.add(value);
        return new PossiblePoints(List.copyOf(set), range);
    }

    /**
     * Checks whether an amount is possible.
     *
     * @param points the amount
     * @return true if the rule can give it
     */
    public boolean contains(Points points) {
        if (values.contains(points)) {
            return true;
        }
        return range.filter(r -> points.compareTo(r.from()) >= 0
                        && points.compareTo(r.to()) <= 0
                        && r.step().map(points::isMultipleOf).orElse(true))
                .isPresent();
    }
}
