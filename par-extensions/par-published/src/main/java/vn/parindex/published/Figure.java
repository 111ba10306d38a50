package vn.parindex.published;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * A printed figure with the meaning of its words.
 *
 * @param score the figure as printed
 * @param measure its measure
 * @param unit whom
 * @param area the official number of the area it is about, if it is about one and the number is known
 * @param value its number; zero where the value is a word
 * @param half half a unit of its last place, with the decimals of its neighbours; zero for whole numbers
 */
record Figure(
        PublishedScore score,
        FigureMeasure measure,
        UnitName unit,
        OptionalInt area,
        BigDecimal value,
        BigDecimal half) {

    private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000);

    int year() {
        return score.year().value();
    }

    String level() {
        return score.level();
    }

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /**
     * The value for a sentence: a word as it stands, a number in the way of the sentence's language, with the sign and
     * decimals printed.
     */
    Object shown() {
        return measure.kind().isNumber() ? PrintedNumber.shown(score.value()) : score.value();
    }

    /** Checks whether it can be a count of units, zero included. */
    boolean isCount() {
        return isWhole() && value.signum() >= 0 && value.compareTo(LIMIT) < 0;
    }

    /** Checks whether it can be a rank, from 1. */
    boolean isRank() {
        return isCount() && value.signum() > 0;
    }
}
