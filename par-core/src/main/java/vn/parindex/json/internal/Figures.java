package vn.parindex.json.internal;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.parindex.codec.Json;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Fact;
import vn.parindex.value.Identifiers;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * Reads exact figures that may stand as strings or as JSON numbers: the characters of the file become a decimal, and
 * nothing is ever a binary floating-point number in between. Each method returns null where it has noted a fault.
 */
public final class Figures {

    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]{0,39})(\\.[0-9]{1,60})?");
    private static final BigDecimal MOST_AMOUNT = BigDecimal.ONE
            .movePointRight(Fact.MOST_WHOLE_DIGITS)
            .subtract(BigDecimal.ONE.movePointLeft(Fact.MOST_DECIMALS));
    private static final Text FIGURE = Text.of("số thập phân, ví dụ \"0.25\"", "a decimal, such as \"0.25\"");
    private static final Text FACT = Text.of("true, false, số hoặc chuỗi ký tự", "true, false, a number or a string");

    private final Scalars as;

    public Figures(Scalars as) {
        this.as = as;
    }

    /** Any points that can be held. */
    public Points anyPoints(Json json) {
        return Scalars.points(decimal(json, Scalars.LEAST_POINTS, Scalars.MOST_HELD));
    }

    /** Any percentage that can be held. */
    public Percentage anyPercentage(Json json) {
        BigDecimal value = decimal(json, Scalars.MOST_HELD.negate(), Scalars.MOST_HELD);
        return value == null ? null : Percentage.of(value);
    }

    /** Met or not, a number, or else the name of a level, which begins with a letter. */
    Fact fact(Json json) {
        if (json instanceof Json.Bool met) {
            return Fact.met(met.value());
        }
        if (json instanceof Json.Str string && Fact.isLevel(string.value())) {
            String level = as.within(json, as.words(json), Identifiers.MOST_CHARACTERS);
            return level == null ? null : Fact.level(level);
        }
        if (json instanceof Json.Str || json instanceof Json.Num) {
            BigDecimal value = decimal(json, MOST_AMOUNT.negate(), MOST_AMOUNT);
            return value == null ? null : Fact.of(value);
        }
        return as.wrongType(json, FACT);
    }

    private BigDecimal decimal(Json json, BigDecimal least, BigDecimal most) {
        if (json instanceof Json.Num number) {
            return exact(json, number.literal(), least, most);
        }
        return json instanceof Json.Str string ? exact(json, string.value(), least, most) : as.wrongType(json, FIGURE);
    }

    private BigDecimal exact(Json json, String text, BigDecimal least, BigDecimal most) {
        if (!PLAIN.matcher(text).matches()) {
            return as.fault(InputCode.BAD_DECIMAL, json, "got", Excerpt.of(text));
        }
        BigDecimal value = new BigDecimal(text);
        if (value.scale() > Points.DECIMALS) {
            return as.fault(InputCode.TOO_MANY_DECIMALS, json, "got", Excerpt.of(text), "allowed", Points.DECIMALS);
        }
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0
                ? value
                : as.fault(InputCode.DECIMAL_OUT_OF_RANGE, json, "got", Excerpt.of(text), "least", least, "most", most);
    }
}
