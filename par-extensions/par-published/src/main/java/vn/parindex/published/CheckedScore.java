package vn.parindex.published;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.parindex.finding.Finding;
import vn.parindex.value.Text;

/**
 * A published figure with the verdict on it.
 *
 * @param score the figure
 * @param verdict the verdict
 * @param held the relations that it takes part in and that hold, in the order of {@link Relation}
 * @param tolerances for each of these by which other figures give it, by less than how much it may be off; zero where
 *     it must be exact. A relation whose breach could not have been told is not among them
 * @param findings its faults; or the reason that it cannot be checked; or the declaration; empty for a figure that is
 *     reproduced
 */
public record CheckedScore(
        PublishedScore score,
        Verdict verdict,
        Set<Relation> held,
        Map<Relation, BigDecimal> tolerances,
        List<Finding> findings) {

    private static final Text IN_ORDER_ONLY = Text.of("chỉ khớp thứ tự", "reproduced (in order only)");

    public CheckedScore {
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(verdict, "verdict");
        held = Collections.unmodifiableSet(new LinkedHashSet<>(held));
        tolerances = Collections.unmodifiableMap(new LinkedHashMap<>(tolerances));
        findings = List.copyOf(findings);
    }

    /**
     * Returns the verdict in words that keep the reproduced figures apart: those that others give, and those that only
     * stand in order with them.
     *
     * @return the label in both languages, e.g. {@code reproduced (in order only)}
     */
    public Text label() {
        return verdict == Verdict.REPRODUCED && !isRecomputed() ? IN_ORDER_ONLY : verdict.label();
    }

    /**
     * Checks whether other figures give this one, so that it does not merely stand in order with them.
     *
     * @return true for a reproduced figure with at least one equation that holds and could have been seen broken
     */
    public boolean isRecomputed() {
        return verdict == Verdict.REPRODUCED && !tolerances.isEmpty();
    }
}
