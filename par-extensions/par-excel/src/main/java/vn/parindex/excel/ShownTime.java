package vn.parindex.excel;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.excel.FormatSection.Mark;
import vn.parindex.excel.FormatSection.MarkKind;

/** The text by which a format shows a day or a time, as far as every host shows it alike. */
final class ShownTime {

    private static final long HOUR = 3_600_000;
    private static final long MINUTE = 60_000;
    private static final long SECOND = 1_000;

    private final FormatSection section;
    private final SerialTime time;

    private ShownTime(FormatSection section, SerialTime time) {
        this.section = section;
        this.time = time;
    }

    /**
     * Returns the text that a cell shows: digit for digit where it shows digits; a day whose month or weekday has a
     * name as day/month/year, because names depend on the host's language. Empty for what depends on the host in other
     * ways, such as 2:05 PM, or a day and a month's name without a year.
     */
    static Optional<String> of(FormatSection section, SerialTime serial) {
        SerialTime time = showsFractions(section) ? serial : serial.toSeconds();
        ShownTime text = new ShownTime(section, time);
        return text.isOfDigits() ? text.digits() : showsDay(section) ? text.plain() : Optional.empty();
    }

    /** Returns a text that shows day and time in full, whatever the format shows of them. */
    static String full(SerialTime serial, boolean day) {
        SerialTime time = serial.toSeconds();
        String clock = clock(time);
        return day ? time.day().map(ShownTime::day).orElse("?") + (time.isWholeDay() ? "" : " " + clock) : clock;
    }

    /** Checks whether day, month and year are all shown. */
    static boolean showsDay(FormatSection section) {
        boolean day = section.marks().stream().anyMatch(mark -> mark.is(MarkKind.DAY) && mark.length() <= 2);
        return day && section.has(MarkKind.MONTH) && (section.has(MarkKind.YEAR) || section.has(MarkKind.ERA));
    }

    private static boolean showsFractions(FormatSection section) {
        return section.has(MarkKind.POINT) && section.has(MarkKind.DIGIT);
    }

    private boolean isOfDigits() {
        return section.marks().stream()
                .noneMatch(mark -> mark.is(MarkKind.ERA)
                        || mark.is(MarkKind.HALF_DAY)
                        || (mark.is(MarkKind.DAY) || mark.is(MarkKind.MONTH)) && mark.length() > 2);
    }

    private Optional<String> plain() {
        boolean clock = section.has(MarkKind.HOUR) || section.has(MarkKind.ELAPSED);
        return time.day().map(ShownTime::day).map(day -> clock ? day + " " + clock(time) : day);
    }

    private static String day(LocalDate day) {
        return two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear();
    }

    private static String clock(SerialTime time) {
        long of = time.milliseconds() % SerialTime.DAY;
        String seconds = of / SECOND % 60 == 0 ? "" : ":" + two(of / SECOND % 60);
        return two(of / HOUR) + ":" + two(of / MINUTE % 60) + seconds;
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    private Optional<String> digits() {
        Optional<LocalDate> day = time.day();
        boolean needsDay = section.has(MarkKind.YEAR) || section.has(MarkKind.MONTH) || section.has(MarkKind.DAY);
        if (needsDay && day.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        int fraction = 0;
        for (Mark mark : section.marks()) {
            if (mark.is(MarkKind.DIGIT)) {
                out.append(fraction < 3 ? digitOfFraction(fraction) : '0');
                fraction++;
                continue;
            }
            switch (mark.kind()) {
                case WORD -> out.append(mark.text());
                case POINT -> out.append('.');
                case COMMA -> out.append(',');
                case SLASH -> out.append('/');
                case YEAR -> {
                    String year = Integer.toString(day.get().getYear());
                    out.append(mark.length() <= 2 ? year.substring(2) : year);
                }
                case MONTH -> out.append(padded(day.get().getMonthValue(), mark));
                case DAY -> out.append(padded(day.get().getDayOfMonth(), mark));
                case HOUR -> out.append(padded(time.milliseconds() % SerialTime.DAY / HOUR, mark));
                case MINUTE -> out.append(padded(time.milliseconds() / MINUTE % 60, mark));
                case SECOND -> out.append(padded(time.milliseconds() / SECOND % 60, mark));
                case ELAPSED -> out.append(padded(time.milliseconds() / unit(mark), mark));
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(out.toString().strip());
    }

    private char digitOfFraction(int place) {
        return String.format(Locale.ROOT, "%03d", time.milliseconds() % SECOND).charAt(place);
    }

    private static long unit(Mark elapsed) {
        return switch (elapsed.text().charAt(0)) {
            case 'h' -> HOUR;
            case 'm' -> MINUTE;
            default -> SECOND;
        };
    }

    private static String padded(long number, Mark mark) {
        return mark.length() == 1 ? Long.toString(number) : two(number);
    }
}
