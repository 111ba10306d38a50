package vn.parindex.methodology;

import java.util.Objects;
import vn.parindex.value.Arguments;
import vn.parindex.value.Branch;
import vn.parindex.value.Points;

/**
 * The outcome of a rule for a leaf's facts.
 *
 * @param kind points, not applicable, or facts that contradict each other
 * @param points the points; zero unless {@code kind} is {@link OutcomeKind#POINTS}
 * @param branch the branch taken
 * @param details the values that the branch looked at, by name: shares, thresholds, counts
 */
public record RuleOutcome(OutcomeKind kind, Points points, Branch branch, Arguments details) {

    /** Kinds of outcome. */
    public enum OutcomeKind {
        /** Points were given, possibly zero. */
        POINTS,
        /** The leaf is not applicable. */
        NOT_APPLICABLE,
        /** A numerator above zero over a denominator of zero. */
        NUMERATOR_OVER_ZERO,
        /** A level that the rule does not have. */
        UNKNOWN_LEVEL
    }

    public RuleOutcome {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(branch, "branch");
        Objects.requireNonNull(details, "details");
    }

    static RuleOutcome points(Points points, Branch branch, Object... details) {
        return new RuleOutcome(OutcomeKind.POINTS, points, branch, Arguments.of(details));
    }

    static RuleOutcome of(OutcomeKind kind, Branch branch, Object... details) {
        return new RuleOutcome(kind, Points.ZERO, branch, Arguments.of(details));
    }
}
