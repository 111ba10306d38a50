package vn.parindex.units;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.parindex.value.Text;

/** Writes days for sentences. */
final class DayText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final Text FIRST = Text.of("ngày đầu", "the first day");

    private DayText() {}

    /** Returns e.g. {@code 01/07/2025} and {@code 2025-07-01}; of the least of all days, which no list has, words. */
    static Text of(LocalDate day) {
        return day.equals(LocalDate.MIN) ? FIRST : Text.of(DAY.format(day), day.toString());
    }
}
