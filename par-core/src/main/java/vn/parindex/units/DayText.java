package vn.parindex.units;

import java.time.LocalDate;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/** Writes days for sentences. */
final class DayText {

    private static final Text FIRST = Text.of("ngày đầu", "the first day");

    private DayText() {}

    /** Returns e.g. {@code 01/07/2025} and {@code 2025-07-01}; of the least of all days, which no list has, words. */
    static Text of(LocalDate day) {
        return day.equals(LocalDate.MIN) ? FIRST : Text.of(Language.VI.date(day), Language.EN.date(day));
    }
}
