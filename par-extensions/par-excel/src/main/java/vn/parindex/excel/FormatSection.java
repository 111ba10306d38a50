package vn.parindex.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One section of a format code, the part between semicolons: a list of marks that a number is shown by. */
final class FormatSection {

    private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?[0-9.]+(?:[eE][+-]?[0-9]+)?)");
    private static final Pattern SYSTEM_TIME = Pattern.compile("(?i)\\$-(x-)?(F400|systime)");

    /** One mark: a word that stands as it is, a run of one letter of a date, or a sign of a number. */
    record Mark(MarkKind kind, String text) {

        boolean is(MarkKind other) {
            return kind == other;
        }

        int length() {
            return text.length();
        }
    }

    /** The kinds of marks. */
    enum MarkKind {
        WORD,
        GENERAL,
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        EXPONENT,
        SLASH,
        TEXT,
        YEAR,
        MONTH,
        DAY,
        HOUR,
        MINUTE,
        SECOND,
        ELAPSED,
        HALF_DAY,
        ERA
    }

    /** When a section with a condition is used. */
    private record Condition(String sign, BigDecimal bound) {

        boolean holds(BigDecimal number) {
            int order = number.compareTo(bound);
            return switch (sign) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "=" -> order == 0;
                default -> order != 0;
            };
        }
    }

    private final List<Mark> marks = new ArrayList<>();
    private Condition condition;

    private FormatSection() {}

    static FormatSection parse(String code) {
        FormatSection section = new FormatSection();
        int i = 0;
        while (i < code.length()) {
            i = section.mark(code, i);
        }
        section.minutes();
        return section;
    }

    List<Mark> marks() {
        return marks;
    }

    boolean has(MarkKind kind) {
        return marks.stream().anyMatch(mark -> mark.is(kind));
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    /** Checks whether its condition holds for a number; empty if it has none. */
    Optional<Boolean> holds(BigDecimal number) {
        return Optional.ofNullable(condition).map(c -> c.holds(number));
    }

    /** Reads the mark at a place and returns the place behind it. */
    private int mark(String code, int at) {
        char c = code.charAt(at);
        switch (c) {
            case '"' -> {
                int end = code.indexOf('"', at + 1);
                int close = end < 0 ? code.length() : end;
                add(MarkKind.WORD, code.substring(at + 1, close));
                return close + 1;
            }
            case '\\', '!' -> {
                add(MarkKind.WORD, code.substring(Math.min(at + 1, code.length()), Math.min(at + 2, code.length())));
                return at + 2;
            }
            case '_' -> {
                add(MarkKind.WORD, " ");
                return at + 2;
            }
            case '*' -> {
                return at + 2;
            }
            case '[' -> {
                int end = code.indexOf(']', at);
                int close = end < 0 ? code.length() : end;
                bracket(code.substring(at + 1, close));
                return close + 1;
            }
            default -> {
                return sign(code, at, c);
            }
        }
    }

    /** Colours, conditions, currencies and languages stand in brackets, and hours that count on beyond a day. */
    private void bracket(String inside) {
        Matcher bound = CONDITION.matcher(inside);
        if (ELAPSED.matcher(inside).matches()) {
            add(MarkKind.ELAPSED, inside.toLowerCase(Locale.ROOT));
        } else if (bound.matches()) {
            condition = new Condition(bound.group(1), bound(bound.group(2)));
        } else if (SYSTEM_TIME.matcher(inside).matches()) {
            // The host's own way to write a time, whatever stands behind it.
            add(MarkKind.HALF_DAY, "");
        } else if (inside.startsWith("$") && inside.indexOf('-') != 1) {
            add(MarkKind.WORD, inside.substring(1).split("-", 2)[0]);
        }
    }

    private static BigDecimal bound(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            return BigDecimal.ZERO;
        }
    }

    private int sign(String code, int at, char c) {
        if (code.regionMatches(true, at, "General", 0, 7)) {
            add(MarkKind.GENERAL, "");
            return at + 7;
        }
        for (String halves : new String[] {"AM/PM", "A/P"}) {
            if (code.regionMatches(true, at, halves, 0, halves.length())) {
                add(MarkKind.HALF_DAY, halves);
                return at + halves.length();
            }
        }
        boolean exponent = (c == 'E' || c == 'e')
                && at + 1 < code.length()
                && "+-".indexOf(code.charAt(at + 1)) >= 0
                && has(MarkKind.DIGIT);
        if (exponent) {
            add(MarkKind.EXPONENT, "");
            return at + 2;
        }
        MarkKind kind = kind(c);
        int end = at + 1;
        if (kind.compareTo(MarkKind.YEAR) >= 0) {
            while (end < code.length() && Character.toLowerCase(code.charAt(end)) == Character.toLowerCase(c)) {
                end++;
            }
        }
        add(kind, code.substring(at, end).toLowerCase(Locale.ROOT));
        return end;
    }

    private static MarkKind kind(char c) {
        return switch (c) {
            case '0', '#', '?' -> MarkKind.DIGIT;
            case '.' -> MarkKind.POINT;
            case ',' -> MarkKind.COMMA;
            case '%' -> MarkKind.PERCENT;
            case '/' -> MarkKind.SLASH;
            case '@' -> MarkKind.TEXT;
            case 'y', 'Y' -> MarkKind.YEAR;
            case 'm', 'M' -> MarkKind.MONTH;
            case 'd', 'D' -> MarkKind.DAY;
            case 'h', 'H' -> MarkKind.HOUR;
            case 's', 'S' -> MarkKind.SECOND;
            // Years of other calendars, and names of days.
            case 'e', 'E', 'g', 'G', 'b', 'B', 'a', 'A' -> MarkKind.ERA;
            default -> MarkKind.WORD;
        };
    }

    private void add(MarkKind kind, String text) {
        marks.add(new Mark(kind, text));
    }

    /** Makes minutes of the months that stand behind hours or before seconds. */
    private void minutes() {
        Mark before = null;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.kind().compareTo(MarkKind.YEAR) < 0) {
                continue;
            }
            boolean behindHours = before != null
                    && (before.is(MarkKind.HOUR)
                            || before.is(MarkKind.ELAPSED) && before.text().startsWith("h"));
            if (mark.is(MarkKind.MONTH) && mark.length() <= 2 && (behindHours || isBeforeSeconds(i))) {
                marks.set(i, new Mark(MarkKind.MINUTE, mark.text()));
            }
            before = mark;
        }
    }

    private boolean isBeforeSeconds(int month) {
        for (int i = month + 1; i < marks.size(); i++) {
            if (marks.get(i).kind().compareTo(MarkKind.YEAR) >= 0) {
                return marks.get(i).is(MarkKind.SECOND) || marks.get(i).text().startsWith("s");
            }
        }
        return false;
    }
}
