package vn.parindex.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.parindex.csv.CsvRecord;
import vn.parindex.csv.CsvTable;
import vn.parindex.finding.FindingCode;
import vn.parindex.value.Excerpt;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NameKey;
import vn.parindex.value.TypedText;

/** A row of a table of facts. What a field must be and is not is noted in the table, and something else returned. */
record FactRow(CsvTable table, CsvRecord record) {

    /** The columns for the source of a fact and the grade of that source. */
    static final List<String> ORIGIN = List.of("source", "grade");

    private static final Pattern YEAR = Pattern.compile("2[0-9]{3}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

    /** A row, its source and grade checked. */
    static FactRow of(CsvTable table, CsvRecord record) {
        FactRow row = new FactRow(table, record);
        ORIGIN.forEach(row::text);
        return row;
    }

    String text(String column) {
        String text = field(column);
        if (text.isEmpty()) {
            table.fault(PublishedCode.EMPTY_FIELD, record, "column", column);
        }
        return text;
    }

    String key(String column) {
        return NameKey.of(text(column)).toString();
    }

    /** The key of a field that may be empty. */
    String keyIfAny(String column) {
        return NameKey.of(field(column)).toString();
    }

    int year(String column) {
        String text = field(column);
        return YEAR.matcher(text).matches()
                ? Integer.parseInt(text)
                : fault(PublishedCode.BAD_YEAR, 0, "got", Excerpt.of(text));
    }

    IndexYear indexYear(String column) {
        int year = year(column);
        return IndexYear.of(year == 0 ? 2000 : year);
    }

    /** How sure a decision is. */
    RoundDecision.DecisionStanding standing(String column) {
        String text = text(column);
        return RoundDecision.DecisionStanding.of(text)
                .orElseGet(() -> fault(
                        PublishedCode.STANDING_UNKNOWN,
                        RoundDecision.DecisionStanding.POSSIBLE,
                        "got",
                        Excerpt.of(text),
                        "allowed",
                        "sure, probable, possible"));
    }

    int count(String column) {
        String text = field(column);
        return COUNT.matcher(text).matches() ? Integer.parseInt(text) : notANumber(column, text, 0);
    }

    BigDecimal number(String column) {
        String text = field(column);
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : notANumber(column, text, BigDecimal.ZERO);
    }

    /** The number of a field that may be empty. */
    Optional<BigDecimal> numberIfAny(String column) {
        return field(column).isEmpty() ? Optional.empty() : Optional.of(number(column));
    }

    /** The place of a rating among all ratings, from the best. */
    int ratingOrder(String column) {
        String text = text(column);
        OptionalInt order = RatingOrder.order(text);
        return order.isPresent() ? order.getAsInt() : fault(PublishedCode.UNKNOWN_RATING, 0, "got", Excerpt.of(text));
    }

    private String field(String column) {
        return TypedText.line(table.field(record, column));
    }

    private <T> T notANumber(String column, String text, T otherwise) {
        return fault(PublishedCode.NOT_A_NUMBER, otherwise, "measure", column, "got", Excerpt.of(text));
    }

    private <T> T fault(FindingCode code, T otherwise, Object... arguments) {
        table.fault(code, record, arguments);
        return otherwise;
    }
}
