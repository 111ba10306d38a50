package vn.parindex.published;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as printed: {@code 91.04}, {@code 1,5}, {@code +3}, {@code -15}, {@code 88,6 %}. */
final class PrintedNumber {

    private static final Pattern FORM = Pattern.compile("[+\\-\u2212]?[0-9]{1,15}([.,][0-9]{1,12})?( ?%)?");

    private PrintedNumber() {}

    /** The number with the decimals that are printed, or empty if the text is none. */
    static Optional<BigDecimal> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        String plain = text.replace("%", "").strip().replace(',', '.').replace('\u2212', '-');
        return Optional.of(new BigDecimal(plain));
    }

    /**
     * A value for a sentence: a number in the way of the sentence's language, with plus and percent sign as printed;
     * else the text.
     */
    static Object shown(String text) {
        Optional<BigDecimal> number = parse(text);
        if (number.isEmpty()) {
            return text;
        }
        String plus = text.startsWith("+") ? "+" : "";
        String percent = text.endsWith("%") ? "%" : "";
        return CheckedRelation.inEach(language -> plus + language.number(number.get()) + percent);
    }

    /** Half a unit of the last place of a number with so many decimals. */
    static BigDecimal half(int decimals) {
        return BigDecimal.valueOf(5, decimals + 1);
    }

    /** Without trailing zeros and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
