package vn.parindex.json.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.parindex.appraisal.AppraisalCode;
import vn.parindex.codec.Json;
import vn.parindex.codec.Reading;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Identifiers;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** Reads single values; each method returns null where it has noted a fault. */
public final class Scalars {

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,39})(\\.[0-9]{1,9})?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.eE+-]{1,40}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Text WHOLE_NUMBER = Text.of("số nguyên", "a whole number");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    /** The most that points and percentages can hold. */
    static final BigDecimal MOST_HELD = BigDecimal.valueOf(Long.MAX_VALUE, Points.DECIMALS);

    static final BigDecimal LEAST_POINTS = BigDecimal.valueOf(Long.MIN_VALUE, Points.DECIMALS);

    private final Reading faults;

    public Scalars(Reading faults) {
        this.faults = faults;
    }

    /** A plain text that is not blank. */
    public String string(Json json) {
        String text = words(json);
        return text != null && text.isBlank() ? fault(InputCode.BLANK, json) : text;
    }

    /** A plain text that may be blank. */
    public String words(Json json) {
        return json instanceof Json.Str string ? plain(json, string.value()) : wrongType(json, Json.Str.TYPE);
    }

    /** A text that may not be longer than a limit. */
    String within(Json json, String text, int most) {
        return text == null || text.length() <= most
                ? text
                : fault(
                        InputCode.TOO_LARGE,
                        json,
                        "got",
                        Text.of("độ dài văn bản", "the length of the text"),
                        "allowed",
                        most);
    }

    /** A text in one language that is not blank. */
    String sentence(Json json) {
        return within(json, string(json), Text.MOST_CHARACTERS);
    }

    /** An id that a host gives; see {@link Identifiers}. */
    String identifier(Json json) {
        String id = within(json, string(json), Identifiers.MOST_CHARACTERS);
        int forbidden = id == null ? -1 : Identifiers.firstForbidden(id);
        return forbidden < 0 ? id : fault(InputCode.BAD_VALUE, json, "reason", InputCheck.holds(forbidden));
    }

    /** The members of an object whose keys are plain texts of the writer's choice; those with a fault have no value. */
    public <T> Map<String, T> members(Json json, Function<Json, T> reader) {
        if (!(json instanceof Json.Obj object)) {
            return wrongType(json, Json.Obj.TYPE);
        }
        Map<String, T> members = new LinkedHashMap<>();
        for (String key : object.keys()) {
            Json value = object.get(key);
            members.put(within(value, plain(value, key), Identifiers.MOST_CHARACTERS), reader.apply(value));
        }
        return members;
    }

    private String plain(Json json, String text) {
        if (Text.isPlain(text)) {
            return text;
        }
        int forbidden = Text.firstForbidden(text);
        if (forbidden < 0) {
            return fault(InputCode.NOT_NFC, json, "got", Excerpt.of(text));
        }
        return fault(InputCode.BAD_VALUE, json, "reason", InputCheck.holds(forbidden));
    }

    public Boolean flag(Json json) {
        return json instanceof Json.Bool bool ? (Boolean) bool.value() : wrongType(json, Json.Bool.TYPE);
    }

    /** A whole number, written as a JSON number. */
    public Integer whole(Json json, int least, int most) {
        if (!(json instanceof Json.Num number)) {
            return wrongType(json, WHOLE_NUMBER);
        }
        if (number.literal().matches("-?[0-9]+")) {
            boolean inside = WHOLE.matcher(number.literal()).matches()
                    && Integer.parseInt(number.literal()) >= least
                    && Integer.parseInt(number.literal()) <= most;
            return inside
                    ? (Integer) Integer.parseInt(number.literal())
                    : fault(
                            InputCode.DECIMAL_OUT_OF_RANGE,
                            json,
                            "got",
                            Excerpt.of(number.literal()),
                            "least",
                            Integer.toString(least),
                            "most",
                            Integer.toString(most));
        }
        return fault(InputCode.WRONG_TYPE, json, "got", Excerpt.of(number.literal()), "expected", WHOLE_NUMBER);
    }

    /** An exact decimal from zero to a million, written as a string. */
    public BigDecimal decimal(Json json) {
        return decimal(json, BigDecimal.ZERO, MOST);
    }

    /** An exact decimal of a range, written as a string. */
    public BigDecimal decimal(Json json, BigDecimal least, BigDecimal most) {
        if (json instanceof Json.Num number) {
            return numberNotString(number);
        }
        if (!(json instanceof Json.Str string)) {
            return wrongType(
                    json,
                    Text.of("số thập phân trong ngoặc kép, ví dụ \"0.25\"", "a decimal in quotes, such as \"0.25\""));
        }
        if (!DECIMAL.matcher(string.value()).matches()) {
            return fault(InputCode.BAD_DECIMAL, json, "got", Excerpt.of(string.value()));
        }
        BigDecimal value = new BigDecimal(string.value());
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0
                ? value
                : fault(
                        InputCode.DECIMAL_OUT_OF_RANGE,
                        json,
                        "got",
                        Excerpt.of(string.value()),
                        "least",
                        least,
                        "most",
                        most);
    }

    private BigDecimal numberNotString(Json.Num number) {
        if (NUMBER.matcher(number.literal()).matches()) {
            try {
                // an exponent may ask for any number of zeros, so the size is looked at before it is written out
                BigDecimal value = new BigDecimal(number.literal()).stripTrailingZeros();
                if (value.scale() <= Points.DECIMALS && (long) value.precision() - value.scale() <= 40) {
                    return fault(InputCode.NUMBER_NOT_STRING, number, "got", value.toPlainString());
                }
            } catch (NumberFormatException e) {
                faults.cause(e);
            }
        }
        return fault(InputCode.BAD_DECIMAL, number, "got", Excerpt.of(number.literal()));
    }

    public Points points(Json json) {
        BigDecimal value = decimal(json);
        return value == null ? null : Points.of(value);
    }

    public Percentage percentage(Json json) {
        BigDecimal value = decimal(json);
        return value == null ? null : Percentage.of(value);
    }

    /** Any points that can be held, also below zero. */
    public Points anyPoints(Json json) {
        return points(decimal(json, LEAST_POINTS, MOST_HELD));
    }

    /** Exact points, also the least of all, which has no counterpart above zero. */
    static Points points(BigDecimal value) {
        return value == null
                ? null
                : Points.ofNanos(value.movePointRight(Points.DECIMALS).longValueExact());
    }

    /** Any percentage that can be held, also below zero. */
    public Percentage anyPercentage(Json json) {
        BigDecimal value = decimal(json, MOST_HELD.negate(), MOST_HELD);
        return value == null ? null : Percentage.of(value);
    }

    /** One word of a closed list. */
    public <T> T word(Json json, T[] values, Function<T, String> id) {
        String word = string(json);
        if (word == null) {
            return null;
        }
        for (T value : values) {
            if (id.apply(value).equals(word)) {
                return value;
            }
        }
        List<String> allowed = Arrays.stream(values).map(id).toList();
        return fault(InputCode.UNKNOWN_WORD, json, "got", Excerpt.of(word), "allowed", allowed);
    }

    public NodeCode code(Json json) {
        String code = string(json);
        if (code == null) {
            return null;
        }
        try {
            return NodeCode.parse(code);
        } catch (IllegalArgumentException e) {
            return fault(InputCode.BAD_CODE, json, "got", Excerpt.of(code));
        }
    }

    LocalDate date(Json json) {
        String date = string(json);
        if (date == null) {
            return null;
        }
        try {
            if (DATE.matcher(date).matches()) {
                return LocalDate.parse(date);
            }
        } catch (DateTimeException e) {
            faults.cause(e);
        }
        return fault(InputCode.BAD_DATE, json, "got", Excerpt.of(date));
    }

    /** A moment with its offset from UTC. */
    public OffsetDateTime time(Json json) {
        String time = string(json);
        if (time == null) {
            return null;
        }
        try {
            if (TIME.matcher(time).matches()) {
                return OffsetDateTime.parse(time);
            }
        } catch (DateTimeException e) {
            faults.cause(e);
        }
        return fault(AppraisalCode.BAD_TIME, json, "got", Excerpt.of(time));
    }

    public <T> T wrongType(Json json, Text expected) {
        return fault(InputCode.WRONG_TYPE, json, "got", json.type(), "expected", expected);
    }

    public <T> T fault(FindingCode code, Json json, Object... arguments) {
        faults.fault(code, json.place(), arguments);
        return null;
    }
}
