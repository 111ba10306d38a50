package vn.parindex.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.excel.FormatSection.MarkKind;

/**
 * The number format of a cell: what the number in it says. The same 0.95 is a number, 95 % or a time of day, and 43955
 * is a day in May 2020, as the format has it.
 *
 * <p>Immutable and thread-safe.
 */
final class NumberFormat {

    /** The format of cells that have none: numbers as they were typed. */
    static final NumberFormat GENERAL = new NumberFormat("General");

    /** Days as Vietnamese spreadsheets show them where the host's own order is asked for. */
    private static final String DAY_CODE = "dd/mm/yyyy";

    /** The format of days. */
    static final NumberFormat DAY = new NumberFormat(DAY_CODE);

    /** Formats that are known by their number. Those of East Asia and Thailand say days and times in own calendars. */
    private static final Map<Integer, String> KNOWN = known();

    private final String code;
    private final List<FormatSection> sections = new ArrayList<>();
    private FormatSection ofText;

    private NumberFormat(String code) {
        this.code = code;
        split(code).forEach(section -> sections.add(FormatSection.parse(section)));
        FormatSection last = sections.get(sections.size() - 1);
        if (sections.size() > 3 || sections.size() > 1 && last.has(MarkKind.TEXT)) {
            ofText = sections.remove(sections.size() - 1);
        } else if (last.has(MarkKind.TEXT)) {
            ofText = last;
        }
    }

    /** Obtains the format of a code. */
    static NumberFormat of(String code) {
        return code.isEmpty() ? GENERAL : new NumberFormat(code);
    }

    /** Obtains a format by its number: one that needs no code, or the one declared for it. */
    static NumberFormat of(int id, String declared) {
        String known = KNOWN.get(id);
        return of(known != null && (declared.isEmpty() || id < 50) ? known : declared);
    }

    private static Map<Integer, String> known() {
        Map<Integer, String> known = new HashMap<>();
        String[] plain = {"0", "0.00", "#,##0", "#,##0.00"};
        for (int i = 0; i < plain.length; i++) {
            known.put(1 + i, plain[i]);
        }
        for (int id = 5; id <= 8; id++) {
            known.put(id, "#,##0.00");
        }
        known.putAll(Map.of(9, "0%", 10, "0.00%", 11, "0.00E+00", 12, "# ?/?", 13, "# ??/??"));
        known.putAll(Map.of(14, DAY_CODE, 15, "d-mmm-yy", 16, "d-mmm", 17, "mmm-yy", 22, DAY_CODE + " h:mm"));
        known.putAll(Map.of(18, "h:mm AM/PM", 19, "h:mm:ss AM/PM", 20, "h:mm", 21, "h:mm:ss"));
        for (int id : new int[] {27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58, 71, 72, 73, 74}) {
            known.put(id, "e/m/d");
        }
        for (int id : new int[] {32, 33, 34, 35, 55, 56, 75, 76, 78, 79, 80}) {
            known.put(id, "[$-F400]h:mm:ss");
        }
        known.putAll(Map.of(77, "e/m/d h:mm", 81, "e/m/d"));
        for (int id = 37; id <= 44; id++) {
            known.put(id, "#,##0.00");
        }
        known.putAll(Map.of(45, "mm:ss", 46, "[h]:mm:ss", 47, "mm:ss.0", 48, "##0.0E+0", 49, "@"));
        return known;
    }

    /** Splits a code at its semicolons outside words and brackets. */
    private static List<String> split(String code) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        boolean bracketed = false;
        int from = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                i++;
            } else if ((c == '[' || c == ']') && !quoted) {
                bracketed = c == '[';
            } else if (c == ';' && !quoted && !bracketed) {
                parts.add(code.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(code.substring(from));
        return parts;
    }

    /** Returns the section by which a number is shown. */
    FormatSection section(BigDecimal number) {
        boolean conditions = sections.stream().anyMatch(s -> s.holds(number).isPresent());
        if (conditions) {
            return sections.stream()
                    .filter(section -> section.holds(number).orElse(true))
                    .findFirst()
                    .orElse(sections.get(sections.size() - 1));
        }
        if (sections.size() > 1 && number.signum() < 0) {
            return sections.get(1);
        }
        return sections.size() > 2 && number.signum() == 0 ? sections.get(2) : sections.get(0);
    }

    /** Checks whether a number below zero has a section of its own, which shows its sign or not as it likes. */
    boolean hasNegative() {
        return sections.size() > 1;
    }

    /** Returns what a number says. */
    NumberMeaning meaning(BigDecimal number) {
        FormatSection section = section(number);
        boolean day = section.has(MarkKind.YEAR)
                || section.has(MarkKind.MONTH)
                || section.has(MarkKind.DAY)
                || section.has(MarkKind.ERA);
        boolean time = section.has(MarkKind.HOUR)
                || section.has(MarkKind.MINUTE)
                || section.has(MarkKind.SECOND)
                || section.has(MarkKind.ELAPSED)
                || section.has(MarkKind.HALF_DAY);
        if (day || time) {
            return day && time ? NumberMeaning.DATE_TIME : day ? NumberMeaning.DATE : NumberMeaning.TIME;
        }
        if (section.has(MarkKind.PERCENT)) {
            return NumberMeaning.PERCENT;
        }
        boolean digits = section.has(MarkKind.DIGIT) || section.has(MarkKind.GENERAL) || section.has(MarkKind.TEXT);
        if (!digits) {
            return code.isBlank() ? NumberMeaning.NUMBER : NumberMeaning.NOTHING;
        }
        return isScaled(section) ? NumberMeaning.SCALED : NumberMeaning.NUMBER;
    }

    /** Checks whether commas end the digits, each of which leaves out three of them. */
    private static boolean isScaled(FormatSection section) {
        boolean digits = false;
        boolean scaled = false;
        for (FormatSection.Mark mark : section.marks()) {
            if (mark.is(MarkKind.DIGIT) || mark.is(MarkKind.POINT)) {
                scaled = scaled && mark.is(MarkKind.POINT);
                digits = true;
                if (scaled) {
                    return true;
                }
            } else if (mark.is(MarkKind.COMMA) && digits) {
                scaled = true;
            }
        }
        return scaled;
    }

    /** Checks whether a percent sign stands beside a number, of its own accord or as a word. */
    boolean showsPercent(BigDecimal number) {
        return section(number).marks().stream()
                .anyMatch(mark -> mark.is(MarkKind.PERCENT)
                        || mark.is(MarkKind.WORD) && mark.text().contains("%"));
    }

    /** Returns the section by which a text is shown; empty if it is shown as it is. */
    Optional<FormatSection> ofText() {
        return Optional.ofNullable(ofText).filter(section -> section.has(MarkKind.TEXT));
    }
}
