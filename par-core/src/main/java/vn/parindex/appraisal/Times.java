package vn.parindex.appraisal;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.parindex.value.Text;

/** How a time is said in a sentence: with its offset, because an hour can matter. */
final class Times {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter ISO_DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    private Times() {}

    /** E.g. {@code 17:00 ngày 31/01/2021 (+07:00)} and {@code 17:00 on 2021-01-31 (+07:00)}. */
    static Text text(OffsetDateTime time) {
        String clock = (time.getSecond() == 0 && time.getNano() == 0 ? MINUTES : SECONDS).format(time);
        String offset = " (" + OFFSET.format(time) + ")";
        return Text.of(clock + " ngày " + DAY.format(time) + offset, clock + " on " + ISO_DAY.format(time) + offset);
    }
}
