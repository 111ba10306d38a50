package vn.parindex.appraisal;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import vn.parindex.value.Text;

/** Writes times for sentences, with their offset, because an hour can matter. */
final class TimeText {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter ISO_DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    private TimeText() {}

    /** Refuses a time that files cannot hold: of the years 0 to 9999, its offset in whole minutes. */
    static OffsetDateTime require(OffsetDateTime time, String what) {
        if (Objects.requireNonNull(time, what).getYear() < 0
                || time.getYear() > 9999
                || time.getOffset().getTotalSeconds() % 60 != 0) {
            throw new IllegalArgumentException(
                    what + " is not of the years 0 to 9999 with an offset in whole minutes: " + time);
        }
        return time;
    }

    /** Returns e.g. {@code 17:00 ngày 31/01/2021 (+07:00)} and {@code 17:00 on 2021-01-31 (+07:00)}. */
    static Text text(OffsetDateTime time) {
        String clock = (time.getSecond() == 0 && time.getNano() == 0 ? MINUTES : SECONDS).format(time);
        String offset = " (" + OFFSET.format(time) + ")";
        return Text.of(clock + " ngày " + DAY.format(time) + offset, clock + " on " + ISO_DAY.format(time) + offset);
    }
}
