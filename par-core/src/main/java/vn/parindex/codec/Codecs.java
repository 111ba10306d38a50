package vn.parindex.codec;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Identifiers;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.RoundingKind;
import vn.parindex.value.Share;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;
import vn.parindex.value.Word;

/** The codecs of values that stand in many formats. */
public final class Codecs {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.eE+-]{1,40}");
    private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int MOST_DIGITS = 40;
    private static final int MOST_ENTERED_DECIMALS = 60;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST_HELD = BigDecimal.valueOf(Long.MAX_VALUE, Points.DECIMALS);
    private static final BigDecimal LEAST_POINTS = BigDecimal.valueOf(Long.MIN_VALUE, Points.DECIMALS);
    private static final BigDecimal MOST_SHARED = BigDecimal.ONE.movePointRight(40);
    private static final Text WHOLE_NUMBER = Text.of("số nguyên", "a whole number");
    private static final Text DECIMAL =
            Text.of("số thập phân trong ngoặc kép, ví dụ \"0.25\"", "a decimal in quotes, such as \"0.25\"");
    private static final Text FIGURE = Text.of("số thập phân, ví dụ \"0.25\"", "a decimal, such as \"0.25\"");

    /** Plain words of a person, which may be blank. */
    public static final Codec<String> WORDS = new TextCodec();

    /** Plain words that are not blank. */
    public static final Codec<String> NAME = new TextCodec().notBlank();

    /** An id that a host gives, see {@link Identifiers}. */
    public static final Codec<String> ID = NAME.checked((id, json, in) -> {
        if (id.length() > Identifiers.MOST_CHARACTERS) {
            return in.tooLong(json, Identifiers.MOST_CHARACTERS);
        }
        int forbidden = Identifiers.firstForbidden(id);
        return forbidden < 0 ? id : in.fault(InputCode.BAD_VALUE, json, "reason", InputCheck.holds(forbidden));
    });

    /** True or false. */
    public static final Codec<Boolean> FLAG = Codec.<Boolean>of(
                    (json, in) -> json instanceof Json.Bool bool
                            ? (Boolean) bool.value()
                            : in.wrongType(json, Json.Bool.TYPE),
                    (value, out) -> out.flag(value))
            .goingOnUnsurelyWith(false);

    /** Exact points from zero to a million, as a string. */
    public static final Codec<Points> POINTS = Codec.<Points>of(
                    (json, in) -> shortDecimal(json)
                            ? Points.parse(((Json.Str) json).value())
                            : points(decimal(json, in, BigDecimal.ZERO, MILLION)),
                    (value, out) -> out.string(value.toString()))
            .goingOnUnsurelyWith(Points.of(1));

    /** Any exact points that can be held, as a string. */
    public static final Codec<Points> ANY_POINTS = Codec.of(
            (json, in) -> points(decimal(json, in, LEAST_POINTS, MOST_HELD)),
            (value, out) -> out.string(value.toString()));

    /** Any exact points that can be held, read from a string or a number. */
    public static final Codec<Points> ENTERED_POINTS = Codec.<Points>of(
                    (json, in) -> shortDecimal(json)
                            ? Points.parse(((Json.Str) json).value())
                            : points(entered(json, in, LEAST_POINTS, MOST_HELD)),
                    (value, out) -> out.string(value.toString()))
            .goingOnUnsurelyWith(Points.of(1));

    /** A percentage from zero to a million, as a string. */
    public static final Codec<Percentage> PERCENTAGE = Codec.<Percentage>of(
                    (json, in) -> percentage(decimal(json, in, BigDecimal.ZERO, MILLION)),
                    (value, out) -> out.string(value.toString()))
            .goingOnUnsurelyWith(Percentage.of(BigDecimal.ONE));

    /** Any percentage that can be held, as a string. */
    public static final Codec<Percentage> ANY_PERCENTAGE = Codec.of(
            (json, in) -> percentage(decimal(json, in, MOST_HELD.negate(), MOST_HELD)),
            (value, out) -> out.string(value.toString()));

    /** Any percentage that can be held, read from a string or a number. */
    public static final Codec<Percentage> ENTERED_PERCENTAGE = Codec.of(
            (json, in) -> percentage(entered(json, in, MOST_HELD.negate(), MOST_HELD)),
            (value, out) -> out.string(value.toString()));

    /** An exact decimal from zero to a million, as a string. */
    public static final Codec<BigDecimal> NUMBER_TEXT = decimal(BigDecimal.ZERO, MILLION);

    /** The code of a node. */
    public static final Codec<NodeCode> CODE = Codec.<NodeCode>of(
                    (json, in) -> {
                        String code = NAME.read(json, in);
                        try {
                            return code == null ? null : NodeCode.parse(code);
                        } catch (IllegalArgumentException e) {
                            return in.fault(InputCode.BAD_CODE, json, "got", Excerpt.of(code));
                        }
                    },
                    (value, out) -> out.string(value.toString()))
            .goingOnUnsurelyWith(NodeCode.parse("9999"));

    /** The identity of a methodology. */
    public static final Codec<MethodologyId> METHODOLOGY_ID = Codec.<MethodologyId>of(
                    (json, in) -> {
                        String id = NAME.read(json, in);
                        try {
                            return id == null ? null : MethodologyId.of(id);
                        } catch (IllegalArgumentException e) {
                            return in.fault(
                                    InputCode.BAD_IDENTIFIER,
                                    json,
                                    "got",
                                    Excerpt.of(id),
                                    "expected",
                                    "vn-1149-2020-province");
                        }
                    },
                    (value, out) -> out.string(value.value()))
            .goingOnUnsurelyWith(MethodologyId.of("untold"));

    /** A year, as a number. */
    public static final Codec<IndexYear> YEAR =
            whole(2000, 2999).map(IndexYear::of, IndexYear::value).goingOnUnsurelyWith(IndexYear.of(2000));

    /** A date without time. */
    public static final Codec<LocalDate> DATE = Codec.<LocalDate>of(
                    Codecs::date, (value, out) -> out.string(value.toString()))
            .goingOnUnsurelyWith(LocalDate.EPOCH);

    /** A text in both languages. */
    public static final Codec<Text> TEXT = ObjectCodec.<Text>of(members -> {
                var vi = members.required("vi", limited(NAME, Text.MOST_CHARACTERS), Text::vi);
                var en = members.optional("en", limited(NAME, Text.MOST_CHARACTERS), "", Text::en);
                return read -> Text.of(read.get(vi), read.get(en));
            })
            .goingOnWith(Text.of("?", ""));

    /** A unit. */
    public static final ObjectCodec<Unit> UNIT_OBJECT = ObjectCodec.of(members -> {
        var id = members.required("id", ID, Unit::id);
        var name = members.required("name", limited(NAME, Text.MOST_CHARACTERS), Unit::name);
        var group = members.optional("group", limited(WORDS, Text.MOST_CHARACTERS), "", Unit::group);
        return read -> new Unit(read.get(id), read.get(name), read.get(group));
    });

    /** A unit within a document, which is read on without one that is refused. */
    public static final Codec<Unit> UNIT = UNIT_OBJECT.goingOnUnsurelyWith(Unit.of("?", "?"));

    /** A rounding. */
    public static final Codec<Rounding> ROUNDING = ObjectCodec.<Rounding>of(members -> {
                var decimals = members.required("decimals", whole(0, Points.DECIMALS), Rounding::decimals);
                var mode = members.required("mode", word(RoundingKind.class), Rounding::mode);
                return read -> new Rounding(read.get(decimals), read.get(mode));
            })
            .goingOnUnsurelyWith(new Rounding(Points.DECIMALS, RoundingKind.HALF_UP));

    /** A citation. */
    public static final Codec<Citation> CITATION = ObjectCodec.<Citation>of(members -> {
                var source = members.required("source", NAME, Citation::source);
                var place = members.remark("place", Citation::place);
                return read -> new Citation(read.get(source), read.get(place));
            })
            .goingOnWith(new Citation("?", ""));

    /** A confidence. */
    public static final Codec<Confidence> CONFIDENCE = word(Confidence.class).goingOnWith(Confidence.RECONSTRUCTED);

    /** An exact fraction. */
    public static final ObjectCodec<Share> SHARE = ObjectCodec.of(members -> {
        var part = members.required(
                "numerator", decimal(BigDecimal.ZERO, MOST_SHARED), share -> new BigDecimal(share.numerator()));
        var whole = members.required(
                "denominator", decimal(BigDecimal.ONE, MOST_SHARED), share -> new BigDecimal(share.denominator()));
        return read -> Share.of(read.get(part), read.get(whole));
    });

    private Codecs() {}

    /**
     * Obtains the codec of a whole number, as a number.
     *
     * @param least the least
     * @param most the greatest, at most 999,999,999
     * @return the codec
     */
    public static Codec<Integer> whole(int least, int most) {
        return Codec.<Integer>of((json, in) -> whole(json, in, least, most), (value, out) -> out.number(value))
                .goingOnUnsurelyWith(least);
    }

    private static Integer whole(Json json, Reading in, int least, int most) {
        if (!(json instanceof Json.Num number)) {
            return in.wrongType(json, WHOLE_NUMBER);
        }
        String literal = number.literal();
        if (WHOLE.matcher(literal).matches()) {
            int value = Integer.parseInt(literal);
            if (value >= least && value <= most) {
                return value;
            }
        } else if (!literal.matches("-?[0-9]+")) {
            return in.fault(InputCode.WRONG_TYPE, json, "got", Excerpt.of(literal), "expected", WHOLE_NUMBER);
        }
        return in.fault(
                InputCode.DECIMAL_OUT_OF_RANGE,
                json,
                "got",
                Excerpt.of(literal),
                "least",
                Integer.toString(least),
                "most",
                Integer.toString(most));
    }

    /**
     * Obtains the codec of a word of a closed list.
     *
     * @param <E> the type
     * @param type the type
     * @return the codec
     */
    public static <E extends Enum<E> & Word> Codec<E> word(Class<E> type) {
        return word(List.of(type.getEnumConstants()), Word::id);
    }

    /**
     * Obtains the codec of a word of a closed list.
     *
     * @param <E> the type
     * @param values the values
     * @param id returns the word of a value
     * @return the codec
     */
    public static <E> Codec<E> word(List<E> values, Function<? super E, String> id) {
        return new WordCodec<>(values, id);
    }

    /**
     * Returns a codec of texts with a limit of its own.
     *
     * @param codec the codec
     * @param most the most characters
     * @return the codec
     */
    public static Codec<String> limited(Codec<String> codec, int most) {
        return codec instanceof TextCodec texts
                ? texts.limited(most)
                : codec.checked((text, json, in) -> text.length() > most ? in.tooLong(json, most) : text);
    }

    /**
     * Obtains the codec of an exact decimal of a range, as a string.
     *
     * @param least the least
     * @param most the greatest
     * @return the codec
     */
    public static Codec<BigDecimal> decimal(BigDecimal least, BigDecimal most) {
        return Codec.<BigDecimal>of(
                        (json, in) -> decimal(json, in, least, most), (value, out) -> out.string(value.toPlainString()))
                .goingOnUnsurelyWith(BigDecimal.ONE);
    }

    /**
     * Reads an exact decimal that may stand as a string or as a JSON number: the characters of the file become a
     * decimal, and nothing is ever a binary floating-point number in between.
     *
     * @param json the value in the document
     * @param in the document
     * @param least the least
     * @param most the greatest
     * @return the decimal; null after a fault
     */
    public static BigDecimal entered(Json json, Reading in, BigDecimal least, BigDecimal most) {
        String text = json instanceof Json.Num number
                ? number.literal()
                : json instanceof Json.Str string ? string.value() : in.wrongType(json, FIGURE);
        if (text == null) {
            return null;
        }
        if (!isDecimal(text, MOST_ENTERED_DECIMALS)) {
            return in.fault(InputCode.BAD_DECIMAL, json, "got", Excerpt.of(text));
        }
        BigDecimal value = new BigDecimal(text);
        return value.scale() > Points.DECIMALS
                ? in.fault(InputCode.TOO_MANY_DECIMALS, json, "got", Excerpt.of(text), "allowed", Points.DECIMALS)
                : within(value, text, json, in, least, most);
    }

    /**
     * Reads a whole number as most are: a string or a JSON number of at most fifteen digits without sign and leading
     * zeros. No fault is noted.
     *
     * @param json the value in the document
     * @return the number; below zero if there is none of that form
     */
    public static long count(Json json) {
        String text = json instanceof Json.Num number
                ? number.literal()
                : json instanceof Json.Str string ? string.value() : "";
        int length = text.length();
        if (length == 0 || length > 15 || length > 1 && text.charAt(0) == '0') {
            return -1;
        }
        long count = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            count = 10 * count + (c - '0');
        }
        return count;
    }

    private static BigDecimal decimal(Json json, Reading in, BigDecimal least, BigDecimal most) {
        if (json instanceof Json.Num number) {
            return numberNotString(number, in);
        }
        if (!(json instanceof Json.Str string)) {
            return in.wrongType(json, DECIMAL);
        }
        return isDecimal(string.value(), Points.DECIMALS)
                ? within(new BigDecimal(string.value()), string.value(), json, in, least, most)
                : in.fault(InputCode.BAD_DECIMAL, json, "got", Excerpt.of(string.value()));
    }

    private static BigDecimal within(
            BigDecimal value, String text, Json json, Reading in, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0
                ? value
                : in.fault(InputCode.DECIMAL_OUT_OF_RANGE, json, "got", Excerpt.of(text), "least", least, "most", most);
    }

    private static BigDecimal numberNotString(Json.Num number, Reading in) {
        if (NUMBER.matcher(number.literal()).matches()) {
            try {
                // an exponent may ask for any number of zeros, so the size is looked at before it is written out
                BigDecimal value = new BigDecimal(number.literal()).stripTrailingZeros();
                if (value.scale() <= Points.DECIMALS && (long) value.precision() - value.scale() <= MOST_DIGITS) {
                    return in.fault(InputCode.NUMBER_NOT_STRING, number, "got", value.toPlainString());
                }
            } catch (NumberFormatException e) {
                in.cause(e);
            }
        }
        return in.fault(InputCode.BAD_DECIMAL, number, "got", Excerpt.of(number.literal()));
    }

    /** Checks at a glance whether a string is a well-formed decimal from zero to below a million. */
    private static boolean shortDecimal(Json json) {
        if (!(json instanceof Json.Str string) || string.value().length() > 6) {
            return false;
        }
        return !string.value().startsWith("-") && isDecimal(string.value(), Points.DECIMALS);
    }

    /** Checks whether a text is a sign, one to forty digits without leading zeros, and at most so many decimals. */
    private static boolean isDecimal(String text, int mostDecimals) {
        int from = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        int decimals = text.length() - end - 1;
        boolean sound = end > from
                && end - from <= MOST_DIGITS
                && (text.charAt(from) != '0' || end - from == 1)
                && (point < 0 || decimals >= 1 && decimals <= mostDecimals);
        for (int i = from; sound && i < text.length(); i++) {
            char c = text.charAt(i);
            sound = c >= '0' && c <= '9' || i == point;
        }
        return sound;
    }

    private static Points points(BigDecimal value) {
        // the least points have no counterpart above zero
        return value == null
                ? null
                : Points.ofNanos(value.movePointRight(Points.DECIMALS).longValueExact());
    }

    private static Percentage percentage(BigDecimal value) {
        return value == null ? null : Percentage.of(value);
    }

    private static LocalDate date(Json json, Reading in) {
        String date = NAME.read(json, in);
        if (date == null) {
            return null;
        }
        try {
            if (DATE_FORM.matcher(date).matches()) {
                return LocalDate.of(number(date, 0, 4), number(date, 5, 7), number(date, 8, 10));
            }
        } catch (DateTimeException e) {
            in.cause(e);
        }
        return in.fault(InputCode.BAD_DATE, json, "got", Excerpt.of(date));
    }

    private static int number(String date, int from, int to) {
        return Integer.parseInt(date, from, to, 10);
    }
}
