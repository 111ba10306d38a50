package vn.parindex.cli;

import vn.parindex.report.TextFormat;

/** The formats of an analysis for people. */
enum ReportedFormat {
    /** Tables and sentences. */
    TEXT(TextFormat.PLAIN),
    /** Markdown. */
    MD(TextFormat.MARKDOWN),
    /** Tables as RFC 4180. */
    CSV(TextFormat.CSV),
    /** A page with pictures. */
    HTML(TextFormat.HTML);

    private final TextFormat text;

    ReportedFormat(TextFormat text) {
        this.text = text;
    }

    TextFormat text() {
        return text;
    }

    /** Checks whether a whole page with its heading is written, rather than its tables alone. */
    boolean isPage() {
        return this == HTML || this == MD;
    }
}
