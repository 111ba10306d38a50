package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.value.Language;

/** The content of one place of a table. Immutable and thread-safe. */
public sealed interface TableCell {

    /** The empty cell: a figure that does not exist, which is not zero. */
    TableCell BLANK = new BlankCell();

    /**
     * Returns the content as readers of a language expect it: numbers in the language's way, marks as signs.
     *
     * @param language the language
     * @return the text, possibly empty, not escaped
     */
    String text(Language language);

    /**
     * Returns the content as programs read it: numbers as plain decimals with a point, marks as words.
     *
     * @param language the language of the words
     * @return the text, possibly empty, not escaped
     */
    default String plain(Language language) {
        return text(language);
    }

    /**
     * Returns the number in the cell, as printed.
     *
     * @return the number with exactly the decimals to be shown, or empty if the cell has no number
     */
    default Optional<BigDecimal> number() {
        return Optional.empty();
    }

    /**
     * Returns the marks in the cell.
     *
     * @return the marks, in order; empty if the cell has none
     */
    default List<RowMark> marks() {
        return List.of();
    }

    /**
     * Obtains a cell of text.
     *
     * @param text any text
     * @return the cell; blank if the text is empty
     */
    static TableCell text(String text) {
        return text.isEmpty() ? BLANK : new TextCell(text);
    }

    /**
     * Obtains a cell of a number that is exact as printed.
     *
     * @param number the number
     * @return the cell; blank if there is no number
     */
    static TableCell number(Optional<BigDecimal> number) {
        return number.<TableCell>map(value -> new NumberCell(value, value, false))
                .orElse(BLANK);
    }

    /**
     * Obtains a cell of a number that is exact as printed.
     *
     * @param number the number
     * @return the cell
     */
    static TableCell number(BigDecimal number) {
        return number(Optional.of(number));
    }

    /**
     * Obtains a cell of a change that is exact as printed; it is shown with its sign.
     *
     * @param change the change
     * @return the cell; blank if there is no change
     */
    static TableCell change(Optional<BigDecimal> change) {
        return change.<TableCell>map(value -> new NumberCell(value, value, true))
                .orElse(BLANK);
    }

    /**
     * Obtains a cell of a percentage, 85.93 for 85.93 %.
     *
     * @param percent the percentage as printed
     * @return the cell; blank if there is no percentage
     */
    static TableCell percent(Optional<BigDecimal> percent) {
        return percent.<TableCell>map(PercentCell::new).orElse(BLANK);
    }

    /**
     * A text.
     *
     * @param value any text, not escaped
     */
    record TextCell(String value) implements TableCell {

        public TextCell {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String text(Language language) {
            return value;
        }
    }

    /**
     * A number.
     *
     * @param exact its exact value
     * @param printed its printed value, with exactly the decimals to be shown
     * @param signed true if a plus sign is shown, as for a change
     */
    record NumberCell(BigDecimal exact, BigDecimal printed, boolean signed) implements TableCell {

        public NumberCell {
            Objects.requireNonNull(exact, "exact");
            Objects.requireNonNull(printed, "printed");
        }

        @Override
        public String text(Language language) {
            return signed ? language.signed(printed) : language.number(printed);
        }

        @Override
        public String plain(Language language) {
            return printed.toPlainString();
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(printed);
        }
    }

    /**
     * A percentage, 85.93 for 85.93 %. The column's heading names the percent; no sign is repeated in the cells.
     *
     * @param printed its printed value, with exactly the decimals to be shown
     */
    record PercentCell(BigDecimal printed) implements TableCell {

        public PercentCell {
            Objects.requireNonNull(printed, "printed");
        }

        @Override
        public String text(Language language) {
            return language.number(printed);
        }

        @Override
        public String plain(Language language) {
            return printed.toPlainString();
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(printed);
        }
    }

    /**
     * Marks; none if all is sure and final.
     *
     * @param marks the marks, in order, each once
     */
    record MarksCell(List<RowMark> marks) implements TableCell {

        /** Sorts the marks. */
        public MarksCell {
            marks = marks.stream().distinct().sorted().toList();
        }

        @Override
        public String text(Language language) {
            return marks.stream().map(RowMark::sign).collect(Collectors.joining(" "));
        }

        @Override
        public String plain(Language language) {
            return marks.stream().map(mark -> mark.word(language)).collect(Collectors.joining("; "));
        }
    }

    /** Nothing. */
    record BlankCell() implements TableCell {

        @Override
        public String text(Language language) {
            return "";
        }
    }
}
