package vn.parindex.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A language that the library speaks, with its way of writing numbers. Chosen by the caller, never taken from the host.
 */
public enum Language implements Word {
    /** Vietnamese: 4.800 and 0,96. */
    VI("vi", '.', ','),
    /** English: 4,800 and 0.96. */
    EN("en", ',', '.');

    private final String id;
    private final char grouping;
    private final char decimal;

    Language(String id, char grouping, char decimal) {
        this.id = id;
        this.grouping = grouping;
        this.decimal = decimal;
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Writes a number as this language does, thousands grouped, with the decimals it has.
     *
     * @param value the number
     * @return e.g. {@code 4.800} or {@code 0,96} in Vietnamese
     */
    public String number(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(plain.length() + 8);
        if (value.signum() < 0) {
            text.append('-');
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(grouping);
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(decimal).append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /**
     * Writes points as this language does.
     *
     * @param points the points
     * @return e.g. {@code 0,25} in Vietnamese
     */
    public String number(Points points) {
        return number(points.toBigDecimal());
    }

    /**
     * Writes a change as this language does, with its sign.
     *
     * @param change the change
     * @return e.g. {@code +0,25} or {@code -0,25} in Vietnamese; no sign for none
     */
    public String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + number(change);
    }

    /**
     * Writes a date as this language does.
     *
     * @param date the date
     * @return e.g. {@code 30/12/2020} in Vietnamese, {@code 2020-12-30} in English
     */
    public String date(LocalDate date) {
        return this == EN
                ? date.toString()
                : twoDigits(date.getDayOfMonth()) + "/" + twoDigits(date.getMonthValue()) + "/" + date.getYear();
    }

    private static String twoDigits(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }

    /**
     * Writes a value inside a sentence: numbers in this language's way, texts in this language, lists one after
     * another, all else as its own text.
     *
     * @param value the value
     * @return its text
     */
    public String show(Object value) {
        if (value instanceof Text text) {
            return text.in(this);
        }
        if (value instanceof Points points) {
            return number(points);
        }
        if (value instanceof Percentage percentage) {
            return number(percentage.toBigDecimal()) + "%";
        }
        if (value instanceof BigDecimal decimal) {
            return number(decimal);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::show).collect(Collectors.joining("; "));
        }
        return value.toString();
    }
}
