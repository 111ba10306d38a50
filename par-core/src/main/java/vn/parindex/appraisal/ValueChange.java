package vn.parindex.appraisal;

import java.util.Objects;

/**
 * A value that an event changed, as plain text.
 *
 * @param what the name of the value, e.g. {@code 3.4.1/self/points} or {@code phase}
 * @param before the value before; empty if there was none
 * @param after the value after; empty if there is none
 */
public record ValueChange(String what, String before, String after) {

    public ValueChange {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Returns a description for logs.
     *
     * @return e.g. {@code 3.4.1/self/points: '' -> '1'}
     */
    @Override
    public String toString() {
        return what + ": '" + before + "' -> '" + after + "'";
    }
}
