package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The points printed for a part of an index: an area, a criterion, or all that one method gives.
 *
 * @param key the code of the area or criterion, or the id of the method
 * @param points the points as printed, with their decimals
 */
public record PrintedPart(String key, BigDecimal points) {

    public PrintedPart {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(points, "points");
    }

    /** Half a unit of the last printed place. */
    static BigDecimal half(BigDecimal printed) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale())).divide(BigDecimal.valueOf(2));
    }
}
