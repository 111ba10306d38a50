package vn.parindex.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The day and time that a number counts, in days since the beginning of the workbook's calendar. Its digits are a
 * binary number's, so that 17:00 is {@code 0.708333333333336}: to the millisecond it is exact.
 *
 * @param milliseconds the milliseconds that it counts
 * @param from1904 whether the calendar begins in 1904, as on old Macintosh computers, and not in 1900
 */
record SerialTime(long milliseconds, boolean from1904) {

    static final long DAY = 86_400_000;

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** The first number that all programs take for the same day, 1900-03-01: Excel knows a 29 February 1900. */
    private static final long FIRST_DAY = 61;

    /** 9999-12-31 in the calendar from 1900. */
    private static final long LAST_DAY = 2_958_465;

    private static final long LAST_DAY_FROM_1904 = LAST_DAY - 1_462;

    /** Obtains the time of a number; empty if it is none that is shown. */
    static Optional<SerialTime> of(BigDecimal number, boolean from1904) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY + 1)) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new SerialTime(
                number.multiply(BigDecimal.valueOf(DAY))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact(),
                from1904));
    }

    /** Obtains the number that counts a day and a time, for cells that hold them in words. */
    static BigDecimal serial(LocalDateTime time, boolean from1904) {
        LocalDate epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
        long day = time.toLocalDate().toEpochDay() - epoch.toEpochDay();
        return BigDecimal.valueOf(day)
                .add(BigDecimal.valueOf(time.toLocalTime().toNanoOfDay() / 1_000_000)
                        .divide(BigDecimal.valueOf(DAY), 18, RoundingMode.HALF_UP));
    }

    /** Returns the day; empty if programs differ on it. */
    Optional<LocalDate> day() {
        long day = milliseconds / DAY;
        boolean known = from1904 ? day <= LAST_DAY_FROM_1904 : day >= FIRST_DAY && day <= LAST_DAY;
        return known ? Optional.of((from1904 ? EPOCH_1904 : EPOCH_1900).plusDays(day)) : Optional.empty();
    }

    /** Returns the time rounded to whole seconds, for what shows no part of one. */
    SerialTime toSeconds() {
        return new SerialTime((milliseconds + 500) / 1000 * 1000, from1904);
    }

    boolean isWholeDay() {
        return milliseconds % DAY == 0;
    }
}
