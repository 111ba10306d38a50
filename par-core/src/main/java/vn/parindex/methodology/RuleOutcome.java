package vn.parindex.methodology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.parindex.value.Points;

/**
 * What a rule made of a leaf's facts.
 *
 * @param kind points, not applicable, or facts that contradict each other
 * @param points the points; zero unless {@code kind} is {@link Kind#POINTS}
 * @param branch which branch of the rule was taken, a stable word such as {@code step} or {@code below-floor}
 * @param details what the branch looked at, by name: shares, thresholds, counts
 */
public record RuleOutcome(Kind kind, Points points, String branch, Map<String, Object> details) {

    /** Kinds of outcome. */
    public enum Kind {
        /** Points were given, possibly zero. */
        POINTS,
        /** The rule says that the leaf is not applicable. */
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
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    static RuleOutcome points(Points points, String branch, Object... details) {
        return new RuleOutcome(Kind.POINTS, points, branch, map(details));
    }

    static RuleOutcome of(Kind kind, String branch, Object... details) {
        return new RuleOutcome(kind, Points.ZERO, branch, map(details));
    }

    private static Map<String, Object> map(Object... details) {
        if (details.length == 0) {
            return Map.of();
        }
        Map<String, Object> map = new LinkedHashMap<>(8);
        for (int i = 0; i < details.length; i += 2) {
            map.put((String) details[i], details[i + 1]);
        }
        return map;
    }
}
