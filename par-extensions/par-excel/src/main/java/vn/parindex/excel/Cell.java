package vn.parindex.excel;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.value.Excerpt;
import vn.parindex.value.TypedText;

/**
 * A cell that is not empty, as it stands in the file.
 *
 * @param kind the kind of its content
 * @param text the text, the digits of the number, or the formula without its equals sign
 * @param format its number format, which is part of what a number says
 * @param from1904 whether the days of its workbook are counted from 1904
 */
record Cell(Kind kind, String text, NumberFormat format, boolean from1904) {

    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        FORMULA,
        ERROR
    }

    /** Returns the number that was typed; empty if nobody typed these digits. */
    Optional<BigDecimal> typed() {
        return TypedNumber.parse(text);
    }

    /** Returns what its number says. */
    NumberMeaning meaning() {
        return format.meaning(number());
    }

    /** Checks whether it counts a day or time. */
    boolean isTime() {
        return kind == Kind.NUMBER && meaning().isTemporal();
    }

    boolean showsPercent() {
        return format.showsPercent(number());
    }

    private BigDecimal number() {
        return TypedNumber.exact(text).orElse(BigDecimal.ZERO);
    }

    /** Returns the day and time that its number counts; empty if it counts none that is shown. */
    Optional<SerialTime> time() {
        return TypedNumber.exact(text).flatMap(number -> SerialTime.of(number, from1904));
    }

    /** Checks whether its format shows day, month and year. */
    boolean showsDay() {
        return ShownTime.showsDay(format.section(number()));
    }

    /**
     * Returns what it says as text: a number as it is shown. Empty for what every host shows in its own way, and for a
     * formula or an error.
     */
    Optional<String> says() {
        return switch (kind) {
            case TEXT ->
                Optional.of(TypedText.of(format.ofText().map(this::inWords).orElse(text)));
            case BOOLEAN -> Optional.of(text.equals("1") || text.equals("true") ? "TRUE" : "FALSE");
            case NUMBER ->
                meaning().isTemporal()
                        ? time().flatMap(time -> ShownTime.of(format.section(number()), time))
                        : typed().flatMap(typed -> ShownNumber.of(format, typed));
            case FORMULA, ERROR -> Optional.empty();
        };
    }

    private String inWords(FormatSection section) {
        StringBuilder out = new StringBuilder();
        section.marks().forEach(mark -> out.append(mark.is(FormatSection.MarkKind.TEXT) ? text : mark.text()));
        return out.toString();
    }

    /** Returns as much of it as a sentence about a fault needs; days and times in full. */
    String shown() {
        String shown = says().orElseGet(() -> isTime()
                ? time().map(time -> ShownTime.full(time, meaning() != NumberMeaning.TIME))
                        .orElse(text)
                : text);
        return Excerpt.of(TypedText.line(shown));
    }
}
