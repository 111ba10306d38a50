package vn.parindex.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A decimal as people type it into forms and cells: {@code 0,95}, {@code 0.95}, {@code 1.234,5}, {@code 4 800},
 * {@code 95 %}.
 *
 * <p>Comma and point are both decimal marks. Thousands may be parted by points, commas or spaces where the text can be
 * read in one way only; {@code 4.800} can be read in two. Spaces around it, invisible characters and full-width digits
 * do not matter. Immutable and thread-safe.
 */
public final class TypedDecimal {

    private static final Pattern PLAIN = Pattern.compile("([+-]?)([0-9]{1,30})(?:[.,]([0-9]{1,30}))?");
    private static final Pattern GROUPED = Pattern.compile(
            "([+-]?)([1-9][0-9]{0,2}(?:([., ])[0-9]{3})(?:\\3[0-9]{3}){0,8})(?:(?!\\3)[.,]([0-9]{1,30}))?");
    private static final Pattern TWO_WAYS = Pattern.compile("[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern PERCENT = Pattern.compile("(.*[^ ]) ?%");
    private static final int GROUP = 3;

    private final String typed;
    private final Optional<BigDecimal> number;
    private final boolean percent;
    private final boolean ambiguous;

    private TypedDecimal(String typed) {
        this.typed = typed;
        Matcher sign = PERCENT.matcher(typed);
        percent = sign.matches();
        String text = percent ? sign.group(1) : typed;
        Matcher plain = PLAIN.matcher(text);
        Matcher grouped = GROUPED.matcher(text);
        ambiguous = TWO_WAYS.matcher(text).matches();
        if (plain.matches()) {
            number = Optional.of(decimal(plain.group(1), plain.group(2), plain.group(3)));
        } else if (grouped.matches()) {
            number = Optional.of(decimal(grouped.group(1), grouped.group(2), grouped.group(4)));
        } else {
            number = Optional.empty();
        }
    }

    /**
     * Reads a text.
     *
     * @param typed the text
     * @return what it says
     */
    public static TypedDecimal of(String typed) {
        return new TypedDecimal(line(typed));
    }

    /**
     * Returns a typed text on one line with plain digits and signs in the place of full-width ones.
     *
     * @param typed the text
     * @return the text, empty if nothing can be seen of it
     */
    public static String line(String typed) {
        StringBuilder plain = new StringBuilder(typed);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                plain.setCharAt(i, (char) (c - '\uFF01' + '!'));
            } else if (c == '\u2212') {
                plain.setCharAt(i, '-');
            }
        }
        return TypedText.line(plain.toString());
    }

    private static BigDecimal decimal(String sign, String whole, String decimals) {
        String digits = whole.replaceAll("[., ]", "");
        return new BigDecimal((sign.equals("-") ? "-" : "") + digits + (decimals == null ? "" : "." + decimals));
    }

    /**
     * Returns the number, read with decimals where thousands might be meant.
     *
     * @return the number without its percent sign; empty if the text is none
     */
    public Optional<BigDecimal> number() {
        return number;
    }

    /**
     * Checks whether a percent sign stands behind it.
     *
     * @return true if one does
     */
    public boolean isPercent() {
        return percent;
    }

    /**
     * Checks whether its sign may part thousands as well as decimals: {@code 4.800} is 4800 or 4.8.
     *
     * @return true if it may
     */
    public boolean isAmbiguous() {
        return ambiguous;
    }

    /**
     * Returns the number read with thousands, if it is ambiguous.
     *
     * @return the greater number; empty if the text can be read in one way only
     */
    public Optional<BigDecimal> ifThousands() {
        return ambiguous ? number.map(n -> n.movePointRight(GROUP).setScale(0)) : Optional.empty();
    }

    /**
     * Returns what an ambiguous text may be, and how to write which; either can be typed as it stands there.
     *
     * @return e.g. {@code "4.800" may be 4800 or 4.8; type the one that is meant}
     */
    public Text twoWays() {
        BigDecimal decimal = number.orElseThrow().stripTrailingZeros();
        String other = (decimal.scale() == GROUP
                        ? decimal.setScale(GROUP + 1)
                        : decimal.setScale(Math.max(1, decimal.scale())))
                .toPlainString();
        String sign = percent ? " %" : "";
        String whole = ifThousands().orElseThrow().toPlainString() + sign;
        return Text.of(
                "\"" + typed + "\" có thể là " + whole + " hoặc " + other.replace('.', ',') + sign
                        + "; hãy gõ đúng số muốn ghi",
                "\"" + typed + "\" may be " + whole + " or " + other + sign + "; type the one that is meant");
    }
}
