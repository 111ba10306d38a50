package vn.parindex.service.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.value.Language;

/** The date of a document: kept as in the files of the library, shown and typed as officials write it. */
final class WrittenDate {

    private static final Pattern KEPT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TYPED = Pattern.compile("\\s*(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\s*");

    private WrittenDate() {}

    /** Returns e.g. {@code 04/12/2020} for {@code 2020-12-04}, and any other text as it is. */
    static String shown(String date) {
        if (date == null || !KEPT.matcher(date).matches()) {
            return date;
        }
        try {
            return Language.VI.date(LocalDate.parse(date));
        } catch (DateTimeException e) {
            return date;
        }
    }

    /** Returns e.g. {@code 2020-12-04} for {@code 4/12/2020}, and any other text as it is. */
    static String kept(String date) {
        Matcher typed = TYPED.matcher(date == null ? "" : date);
        if (!typed.matches()) {
            return date;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(typed.group(3)),
                            Integer.parseInt(typed.group(2)),
                            Integer.parseInt(typed.group(1)))
                    .toString();
        } catch (DateTimeException e) {
            return date;
        }
    }
}
