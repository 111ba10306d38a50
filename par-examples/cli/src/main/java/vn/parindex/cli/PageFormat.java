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

    TextFormat text() {
        return text;
    }
}
