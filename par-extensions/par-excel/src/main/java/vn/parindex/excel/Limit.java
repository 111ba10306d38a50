package vn.parindex.excel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.parindex.methodology.FactSpec;
import vn.parindex.value.Language;
import vn.parindex.value.Phrases;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * The numbers that a cell takes; never one below zero.
 *
 * @param whole whether only whole numbers
 * @param percent whether it is a percentage, so that 95 % is 95
 * @param most the greatest number, if there is one
 */
record Limit(boolean whole, boolean percent, Optional<BigDecimal> most) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Units of figures that are percentages, whatever their kind. */
    private static final Set<String> PERCENT_UNITS = Set.of("%", "phần trăm");

    static Limit points(Points maximum) {
        return new Limit(false, false, Optional.of(maximum.toBigDecimal()));
    }

    static Limit of(FactSpec fact, Points maximum) {
        boolean percent =
                fact.unit().map(Text::vi).filter(PERCENT_UNITS::contains).isPresent();
        return switch (fact.kind()) {
            case COUNT -> new Limit(true, percent, Optional.empty());
            case PERCENT -> new Limit(false, true, Optional.of(HUNDRED));
            case POINTS -> points(maximum);
            default -> new Limit(false, percent, Optional.empty());
        };
    }

    /** Checks whether a number is not too great. */
    boolean allows(BigDecimal number) {
        return most.isEmpty() || number.compareTo(most.get()) <= 0;
    }

    /**
     * Returns the condition as an Excel formula. The cells hold texts, so that nothing becomes a date: the number is
     * made of its digits, whichever sign stands before its decimals. Written without the less-than sign and the
     * ampersand, which the library would not escape, and within Excel's 255 characters.
     */
    String formula(String cell) {
        String typed = percent ? without("%", cell) : cell;
        String digits = without(".", without(",", typed));
        StringBuilder all = new StringBuilder("AND(LEN(")
                .append(without("%", without(":", without("-", without("/", typed)))))
                .append(")=LEN(")
                .append(typed)
                .append("),");
        if (whole) {
            all.append("LEN(").append(digits).append(")=LEN(").append(typed).append("),");
        }
        if (most.isPresent() && !percent) {
            all.append(most.get().toPlainString())
                    .append(">=")
                    .append(digits)
                    .append("*1/10^MAX(0,LEN(")
                    .append(typed)
                    .append(")-FIND(\".\",CONCATENATE(SUBSTITUTE(")
                    .append(typed)
                    .append(",\",\",\".\"),\".\")))");
        } else {
            all.append(digits).append("*1>=0");
        }
        return all.append(')').toString();
    }

    private static String without(String sign, String text) {
        return "SUBSTITUTE(" + text + ",\"" + sign + "\",\"\")";
    }

    /** Returns the condition in words. */
    String say(Phrases words) {
        return words.say("limit.least", "number", number(words));
    }

    /** Returns the numbers that the cell takes, in both languages. */
    Text words() {
        return Text.of(number(WorkbookText.in(Language.VI)), number(WorkbookText.in(Language.EN)));
    }

    private String number(Phrases words) {
        String number = words.say(percent ? "limit.percent" : whole ? "limit.whole" : "limit.number");
        return most.map(limit -> words.say(
                        "limit.most",
                        "number",
                        number,
                        "most",
                        percent ? limit : limit.setScale(Math.max(2, limit.scale()))))
                .orElse(number);
    }
}
