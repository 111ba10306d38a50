package vn.parindex.published;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Values between two ends that do not belong to it; a single value where both ends are the same. An end may be missing.
 */
record OpenInterval(Optional<BigDecimal> low, Optional<BigDecimal> high) {

    static OpenInterval between(BigDecimal low, BigDecimal high) {
        return new OpenInterval(Optional.of(low), Optional.of(high));
    }

    boolean isPoint() {
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) == 0;
    }

    /** Half of its length, if it has both ends. */
    Optional<BigDecimal> reach() {
        return low.flatMap(l -> high.map(h -> h.subtract(l).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64)));
    }

    private boolean isEmpty() {
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
    }

    /** Checks whether no value lies in both. */
    boolean isDisjoint(OpenInterval other) {
        if (isEmpty() || other.isEmpty()) {
            return true;
        }
        if (isPoint()) {
            return other.isPoint() ? low.get().compareTo(other.low.get()) != 0 : !other.contains(low.get());
        }
        return other.isPoint() ? !contains(other.low.get()) : endsBefore(other) || other.endsBefore(this);
    }

    private boolean contains(BigDecimal value) {
        return (low.isEmpty() || low.get().compareTo(value) < 0) && (high.isEmpty() || value.compareTo(high.get()) < 0);
    }

    private boolean endsBefore(OpenInterval other) {
        return high.isPresent() && other.low.isPresent() && high.get().compareTo(other.low.get()) <= 0;
    }
}
