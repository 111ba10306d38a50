package vn.parindex.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Text;
import vn.parindex.value.TypedDecimal;
import vn.parindex.value.TypedText;
import vn.parindex.value.Unit;

/**
 * Reads values as people type them into forms, and gathers everything that cannot be read, with codes and sentences in
 * both languages. Not thread-safe.
 *
 * <p>Spaces, invisible characters, decomposed letters and full-width digits do not matter; a comma is a decimal mark as
 * well as a point: {@code "0,5"} is half a point. What could be read in two ways is refused, never guessed. The
 * {@code parse} methods of the types themselves stay strict; they are for files.
 *
 * <pre>{@code
 * TypedInput form = new TypedInput();
 * Optional<NodeCode> code = form.code("/code", request.code());
 * Optional<Points> points = form.points("/points", request.points());
 * form.refuse(); // ParIndexException with all faults, if there are any
 * }</pre>
 *
 * <p>One value alone is read by {@link #points(String)}, {@link #percentage(String)}, {@link #code(String)},
 * {@link #year(String)} and {@link #number(String)}.
 */
public final class TypedInput {

    private static final Pattern CODE = Pattern.compile("[0-9]+(?: ?[.,] ?[0-9]+)* ?\\.?");
    private static final int YEAR_DIGITS = 4;

    private final InputCheck check = new InputCheck();

    /** Creates an input without any fault yet. */
    public TypedInput() {
        // nothing read yet
    }

    /**
     * Reads points that were typed alone.
     *
     * @param typed the text, e.g. {@code 0,5}
     * @return the points
     * @throws ParIndexException with the fault, if they cannot be read
     */
    public static Points points(String typed) {
        return alone(TypedInput::points, typed);
    }

    /**
     * Reads a percentage that was typed alone.
     *
     * @param typed the text, e.g. {@code 82,5 %}
     * @return the percentage
     * @throws ParIndexException with the fault, if it cannot be read
     */
    public static Percentage percentage(String typed) {
        return alone(TypedInput::percentage, typed);
    }

    /**
     * Reads the code of a node that was typed alone.
     *
     * @param typed the text, e.g. {@code 3.4.1.}
     * @return the code
     * @throws ParIndexException with the fault, if it cannot be read
     */
    public static NodeCode code(String typed) {
        return alone(TypedInput::code, typed);
    }

    /**
     * Reads a year that was typed alone.
     *
     * @param typed the text, e.g. {@code 2024}
     * @return the year
     * @throws ParIndexException with the fault, if it cannot be read
     */
    public static IndexYear year(String typed) {
        return alone(TypedInput::year, typed);
    }

    /**
     * Reads a number that was typed alone as a figure.
     *
     * @param typed the text, e.g. {@code 1.234.567} or {@code 12,5}
     * @return the figure
     * @throws ParIndexException with the fault, if it cannot be read or can be read in two ways
     */
    public static Fact number(String typed) {
        return alone(TypedInput::number, typed);
    }

    private interface Reader<T> {

        Optional<T> read(TypedInput input, String place, String typed);
    }

    private static <T> T alone(Reader<T> reader, String typed) {
        TypedInput input = new TypedInput();
        Optional<T> value = reader.read(input, "", typed);
        input.refuse();
        return value.orElseThrow();
    }

    /**
     * Reads points.
     *
     * @param place the place for faults, e.g. {@code /points}
     * @param typed the text, e.g. {@code 0,5}; null counts as empty
     * @return the points, or empty if a fault was noted
     */
    public Optional<Points> points(String place, String typed) {
        return decimal(place, typed, false, false).flatMap(number -> within(place, number, Points::of));
    }

    /**
     * Reads a percentage, with or without a percent sign.
     *
     * @param place the place for faults
     * @param typed the text, e.g. {@code 82,5 %}; null counts as empty
     * @return the percentage, or empty if a fault was noted
     */
    public Optional<Percentage> percentage(String place, String typed) {
        return decimal(place, typed, false, true).flatMap(percent -> within(place, percent, Percentage::of));
    }

    /**
     * Reads a number as a figure: an amount or a count.
     *
     * <p>{@code 1.234} is 1,234 to some and 1.234 to others; such a text is refused, while {@code 1.234,5} and
     * {@code 1.234.567} can be read in one way only.
     *
     * @param place the place for faults
     * @param typed the text; null counts as empty
     * @return the figure, or empty if a fault was noted
     */
    public Optional<Fact> number(String place, String typed) {
        return decimal(place, typed, true, false).flatMap(number -> within(place, number, Fact::of));
    }

    /**
     * Reads the code of a node; its numbers may be parted by commas, and a point may stand at the end.
     *
     * @param place the place for faults
     * @param typed the text, e.g. {@code 3.4.1}; null counts as empty
     * @return the code, or empty if a fault was noted
     */
    public Optional<NodeCode> code(String place, String typed) {
        String text = given(place, typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (CODE.matcher(text).matches()) {
            try {
                return Optional.of(
                        NodeCode.parse(text.replace(" ", "").replace(',', '.').replaceFirst("\\.$", "")));
            } catch (IllegalArgumentException e) {
                // too deep, or a part that is too long or begins with zero: refused below
            }
        }
        return refused(Finding.error(InputCode.BAD_CODE, place, "got", Excerpt.of(text)));
    }

    /**
     * Reads a year.
     *
     * @param place the place for faults
     * @param typed the text, e.g. {@code 2024}; null counts as empty
     * @return the year, or empty if a fault was noted
     */
    public Optional<IndexYear> year(String place, String typed) {
        String text = given(place, typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() == YEAR_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int year = Integer.parseInt(text);
            if (year >= IndexYear.FIRST && year <= IndexYear.LAST) {
                return Optional.of(IndexYear.of(year));
            }
        }
        return refused(Finding.error(
                InputCode.DECIMAL_OUT_OF_RANGE,
                place,
                "got",
                Excerpt.of(text),
                "least",
                String.valueOf(IndexYear.FIRST),
                "most",
                String.valueOf(IndexYear.LAST)));
    }

    /**
     * Reads a unit without a group.
     *
     * @param place the place for faults; id and name are told apart by {@code /id} and {@code /name} behind it
     * @param id the host's stable id
     * @param name the name shown, as it was typed
     * @return the unit, or empty if a fault was noted
     */
    public Optional<Unit> unit(String place, String id, String name) {
        int before = check.count();
        String key = check.id(place + "/id", id == null ? "" : id);
        String shown = check.name(place + "/name", name == null ? "" : TypedText.line(name));
        return check.count() > before ? Optional.empty() : Optional.of(Unit.of(key, shown));
    }

    private Optional<BigDecimal> decimal(String place, String typed, boolean mayBeGrouped, boolean mayBePercent) {
        String text = given(place, typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        TypedDecimal decimal = TypedDecimal.of(text);
        if (mayBeGrouped && decimal.isAmbiguous()) {
            return refused(Finding.error(InputCode.BAD_VALUE, place, "reason", decimal.twoWays()));
        }
        return decimal.number().isPresent() && (mayBePercent || !decimal.isPercent())
                ? decimal.number()
                : refused(Finding.error(InputCode.BAD_DECIMAL, place, "got", Excerpt.of(text)));
    }

    /** Makes a value of a number, which the type refuses if it has too many digits. */
    private <T> Optional<T> within(String place, BigDecimal number, Function<BigDecimal, T> maker) {
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.scale() > Points.DECIMALS) {
            return refused(Finding.error(
                    InputCode.TOO_MANY_DECIMALS,
                    place,
                    "got",
                    Excerpt.of(number.toPlainString()),
                    "allowed",
                    Points.DECIMALS));
        }
        try {
            return Optional.of(maker.apply(shortest.scale() < 0 ? shortest.setScale(0) : shortest));
        } catch (IllegalArgumentException e) {
            String shown = Excerpt.of(number.toPlainString());
            return refused(Finding.error(
                    InputCode.BAD_VALUE, place, "reason", Text.of(shown + " quá lớn", shown + " is too large")));
        }
    }

    /** A text on one line; empty and noted if there is nothing to be seen. */
    private String given(String place, String typed) {
        String text = typed == null ? "" : TypedDecimal.line(typed);
        if (text.isEmpty()) {
            add(Finding.error(InputCode.BLANK, place));
        }
        return text;
    }

    private <T> Optional<T> refused(Finding fault) {
        add(fault);
        return Optional.empty();
    }

    /**
     * Adds a fault that the host found itself.
     *
     * @param fault the fault
     */
    public void add(Finding fault) {
        check.add(fault);
    }

    /**
     * Returns everything that could not be read.
     *
     * @return the faults, in the order in which the values were read
     */
    public List<Finding> faults() {
        return check.faults();
    }

    /**
     * Throws what could not be read, if there was anything.
     *
     * @throws ParIndexException with all faults
     */
    public void refuse() {
        check.refuse();
    }
}
