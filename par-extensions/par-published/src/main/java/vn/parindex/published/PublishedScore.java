package vn.parindex.published;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/**
 * A published figure: what was printed of a unit in a year, and where. Example: 2020, province, Quảng Ninh, index,
 * {@code 91.04}.
 *
 * <p>Texts are in Unicode NFC with single spaces; the value stays as printed.
 *
 * @param line its line in the file, from 1
 * @param year the year that the figure is about
 * @param level the administrative level, e.g. {@code province}
 * @param unit the unit, e.g. {@code Tây Ninh - Sở Y tế}, or what a figure of many units is of, e.g. {@code (trung bình
 *     63 tỉnh)}
 * @param list the list inside the level that the unit is ranked in, e.g. {@code phường}; empty if none is named
 * @param measure the measure, e.g. {@code index} or {@code area:tài chính công (points, max 7)}
 * @param value the figure as printed, e.g. {@code 5.40}, {@code +3} or {@code Tốt}
 * @param source the document it was printed in, possibly empty
 * @param grade the grade of the source, possibly empty
 */
public record PublishedScore(
        int line,
        IndexYear year,
        String level,
        String unit,
        String list,
        String measure,
        String value,
        String source,
        String grade) {

    public PublishedScore {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(grade, "grade");
    }

    /**
     * Returns the value as an exact number with the decimals that are printed; a comma may be the decimal mark.
     *
     * @return the number, e.g. 5.40; empty if the value is not a number
     */
    public Optional<BigDecimal> number() {
        return PrintedNumber.parse(value);
    }

    /**
     * Returns what the figure measures, in words.
     *
     * @return e.g. {@code Chỉ số SIPAS}; the words of the file for a measure that is not known
     */
    public Text measureLabel() {
        return FigureMeasure.label(measure);
    }

    /**
     * Returns the figure in words.
     *
     * @return e.g. {@code Quảng Ninh (cấp tỉnh, năm 2020): Chỉ số SIPAS 95,76}
     */
    public Text inWords() {
        return FigureMeasure.shown(
                unit + " (" + LevelName.of(level).vi() + ", năm " + year + "): "
                        + measureLabel().vi() + " "
                        + number().map(Language.VI::number).orElse(value),
                toString());
    }

    /**
     * Returns the figure in one line.
     *
     * @return the line, e.g. {@code 2020 province, Quảng Ninh, index = 91.04}
     */
    @Override
    public String toString() {
        return year + " " + level + ", " + unit + ", " + measure + " = " + value;
    }
}
