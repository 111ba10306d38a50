package vn.parindex.excel;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.methodology.FactKind;
import vn.parindex.value.Phrases;
import vn.parindex.value.Points;

/**
 * The numbers that a cell takes; never one below zero.
 *
 * @param whole true if only whole numbers are allowed
 * @param most the greatest number, if there is one
 */
record Limit(boolean whole, Optional<BigDecimal> most) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Limit points(Points maximum) {
        return new Limit(false, Optional.of(maximum.toBigDecimal()));
    }

    static Limit of(FactKind kind, Points maximum) {
        return switch (kind) {
            case COUNT -> new Limit(true, Optional.empty());
            case PERCENT -> new Limit(false, Optional.of(HUNDRED));
            case POINTS -> points(maximum);
            default -> new Limit(false, Optional.empty());
        };
    }

    /**
     * Returns the condition as an Excel formula; written without the less-than sign, which the library would not
     * escape.
     */
    String formula(String cell) {
        StringBuilder all = new StringBuilder("AND(ISNUMBER(" + cell + ")," + cell + ">=0");
        if (whole) {
            all.append(",INT(").append(cell).append(")=").append(cell);
        }
        most.ifPresent(limit ->
                all.append(',').append(limit.toPlainString()).append(">=").append(cell));
        return all.append(')').toString();
    }

    /** Returns the condition in words. */
    String say(Phrases words) {
        String number = words.say(whole ? "limit.whole" : "limit.number");
        return most.map(limit -> words.say("limit.most", "number", number, "most", limit))
                .orElseGet(() -> words.say("limit.least", "number", number));
    }
}
