package vn.parindex.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.parindex.excel.FormatSection.Mark;
import vn.parindex.excel.FormatSection.MarkKind;

/** The text by which a format shows a number, as far as every host shows it alike. */
final class ShownNumber {

    private static final List<MarkKind> BY_HOST = List.of(MarkKind.COMMA, MarkKind.EXPONENT, MarkKind.SLASH);

    private ShownNumber() {}

    /**
     * Returns the text that a cell shows: {@code 015} for 15 in the format {@code 000}, {@code 15/BC} for 15 in
     * {@code 0"/BC"}. Where groups of digits, exponents or fractions are shown, whose signs depend on the host, it is
     * the number in plain digits. Empty if the number is not shown, or rounded so that it is another one.
     *
     * @param typed the number that was typed
     */
    static Optional<String> of(NumberFormat format, BigDecimal typed) {
        FormatSection section = format.section(typed);
        NumberMeaning meaning = format.meaning(typed);
        if (meaning == NumberMeaning.SCALED || meaning == NumberMeaning.NOTHING) {
            return Optional.empty();
        }
        if (section.isEmpty() || section.marks().stream().anyMatch(mark -> BY_HOST.contains(mark.kind()))) {
            return Optional.of(typed.toPlainString());
        }
        BigDecimal number = typed;
        for (Mark mark : section.marks()) {
            number = mark.is(MarkKind.PERCENT) ? number.movePointRight(2) : number;
        }
        boolean sign = number.signum() < 0 && !format.hasNegative();
        return shown(section, number.abs()).map(text -> (sign ? "-" + text : text).strip());
    }

    private static Optional<String> shown(FormatSection section, BigDecimal number) {
        if (section.has(MarkKind.GENERAL) || section.has(MarkKind.TEXT)) {
            return Optional.of(joined(section, number.stripTrailingZeros().toPlainString(), ""));
        }
        int most = 0;
        int least = 0;
        int whole = 0;
        boolean point = false;
        for (Mark mark : section.marks()) {
            point = point || mark.is(MarkKind.POINT);
            boolean digit = mark.is(MarkKind.DIGIT);
            most += point && digit ? 1 : 0;
            least = point && digit && mark.text().equals("0") ? most : least;
            whole += !point && mark.text().equals("0") ? 1 : 0;
        }
        BigDecimal rounded = number.setScale(most, RoundingMode.HALF_UP);
        if (rounded.compareTo(number) != 0) {
            return Optional.empty();
        }
        while (rounded.scale() > least && rounded.stripTrailingZeros().scale() < rounded.scale()) {
            rounded = rounded.setScale(rounded.scale() - 1, RoundingMode.UNNECESSARY);
        }
        String[] parts = rounded.toPlainString().split("\\.");
        String digits = parts[0].equals("0") && whole == 0 ? "" : parts[0];
        return Optional.of(joined(
                section, "0".repeat(Math.max(0, whole - digits.length())) + digits, parts.length > 1 ? parts[1] : ""));
    }

    /** Puts digits in the place of the marks for them, with the words between them. */
    private static String joined(FormatSection section, String whole, String decimals) {
        long places = section.marks().stream()
                .takeWhile(mark -> !mark.is(MarkKind.POINT))
                .filter(mark -> mark.is(MarkKind.DIGIT))
                .count();
        StringBuilder out = new StringBuilder();
        boolean point = false;
        int at = 0;
        long left = places;
        for (Mark mark : section.marks()) {
            switch (mark.kind()) {
                case WORD -> out.append(mark.text());
                case PERCENT -> out.append('%');
                case GENERAL, TEXT -> out.append(whole);
                case POINT -> {
                    point = true;
                    at = 0;
                    out.append(decimals.isEmpty() ? "" : ".");
                }
                case DIGIT -> {
                    if (point) {
                        out.append(at < decimals.length() ? decimals.substring(at, at + 1) : "");
                        at++;
                    } else {
                        left--;
                        int end = Math.max(at, (int) (whole.length() - left));
                        out.append(whole, at, end);
                        at = end;
                    }
                }
                default -> throw new IllegalStateException("not a mark of a number: " + mark);
            }
        }
        return out.toString();
    }
}
