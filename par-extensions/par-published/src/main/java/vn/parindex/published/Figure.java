package vn.parindex.published;

import java.math.BigDecimal;

/**
 * A row with the meaning of its words.
 *
 * @param id its place in the file, from 0
 * @param score the row
 * @param measure what it measures
 * @param unit whom
 * @param value its number; zero where the value is a word
 * @param half half a unit of its last place, with the decimals of its neighbours; zero for whole numbers
 */
record Figure(int id, PublishedScore score, FigureMeasure measure, UnitName unit, BigDecimal value, BigDecimal half) {

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
     * Its value for a sentence: a word as it stands, a number in the way of the sentence's language, with the sign and
     * decimals printed.
     */
    Object shown() {
        return measure.kind().isNumber() ? PrintedNumber.shown(score.value()) : score.value();
    }

    /** Whether it can be a count of units, zero included. */
    boolean isCount() {
        return isWhole() && value.signum() >= 0 && value.compareTo(LIMIT) < 0;
    }

    /** Whether it can be a rank, from 1. */
    boolean isRank() {
        return isCount() && value.signum() > 0;
    }
}
