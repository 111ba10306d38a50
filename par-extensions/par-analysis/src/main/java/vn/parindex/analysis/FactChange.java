package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.Fact;

/**
 * A change of one figure.
 *
 * @param fact the figure's id
 * @param from its value now
 * @param to its value after the change
 */
public record FactChange(String fact, Fact from, Fact to) {

    public FactChange {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * Returns the size of the change of a number.
     *
     * @return the new number less the old one, e.g. 5 from 25 to 30; empty for a condition or a level
     */
    public Optional<BigDecimal> amount() {
        return from instanceof Fact.Amount before && to instanceof Fact.Amount after
                ? Optional.of(after.value().subtract(before.value()))
                : Optional.empty();
    }
}
