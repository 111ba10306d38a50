package vn.parindex.excel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure that somebody typed as text: in the form's cells, whose format keeps every entry as it was typed,
 * {@code 0,95} and {@code 4/5} stay what they are.
 *
 * @param number the number with a point; empty if the text is none
 * @param percent whether a percent sign stands behind it
 * @param unclear whether its sign may part thousands as well as decimals: 4.800 is 4800 or 4.8
 */
record TypedFigure(Optional<BigDecimal> number, boolean percent, boolean unclear) {

    private static final Pattern FORM = Pattern.compile("(-?)([0-9]{1,30})(?:[.,]([0-9]{1,30}))?( ?%)?");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(?:[. ,][0-9]{3})+(?:[.,][0-9]+)?( ?%)?");
    private static final int GROUP = 3;

    static TypedFigure of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return new TypedFigure(
                    Optional.empty(), false, GROUPED.matcher(text).matches());
        }
        String whole = form.group(2);
        String decimals = form.group(3) == null ? "" : form.group(3);
        boolean group = decimals.length() == GROUP && whole.length() <= GROUP && !whole.startsWith("0");
        BigDecimal number = new BigDecimal(form.group(1) + whole + (decimals.isEmpty() ? "" : "." + decimals));
        return new TypedFigure(Optional.of(number), form.group(4) != null, group);
    }
}
