package vn.parindex.excel;

import vn.parindex.value.Excerpt;

/**
 * A cell that is not empty, as it stands in the file.
 *
 * @param kind the kind of its content
 * @param text the text, the digits of the number, or the formula without its equals sign
 * @param style the index of its style, which shows whether a number is a date
 */
record Cell(Kind kind, String text, int style) {

    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        FORMULA,
        ERROR
    }

    /** Returns as much of the text as a sentence about a fault needs. */
    String shown() {
        return Excerpt.of(text.replaceAll("\\s+", " ").strip());
    }
}
