package vn.parindex.cli;

import vn.parindex.report.TextFormat;

/** The formats of what can be a page: a report for people in each format of text, JSON for programs. */
enum PageFormat {
    /** Tables and sentences. */
    TEXT(TextFormat.PLAIN),
    /** Markdown. */
    MD(TextFormat.MARKDOWN),
    /** Tables as RFC 4180. */
    CSV(TextFormat.CSV),
    /** A page with pictures. */
    HTML(TextFormat.HTML),
    /** The library's JSON documents. */
    JSON(TextFormat.PLAIN);

    private final TextFormat text;

    PageFormat(TextFormat text) {
        this.text = text;
    }

    /** The format for people; where JSON is asked for, that of text. */
    TextFormat text() {
        return text;
    }

    /** Checks whether a whole page with its heading is written, rather than its tables alone. */
    boolean isPage() {
        return this == HTML || this == MD;
    }
}
