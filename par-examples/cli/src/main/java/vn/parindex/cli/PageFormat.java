package vn.parindex.cli;

/** The formats of what can be a page: a report for people in each format of text, JSON for programs. */
enum PageFormat {
    /** Tables and sentences. */
    TEXT(ReportedFormat.TEXT),
    /** Markdown. */
    MD(ReportedFormat.MD),
    /** Tables as RFC 4180. */
    CSV(ReportedFormat.CSV),
    /** A page with pictures. */
    HTML(ReportedFormat.HTML),
    /** The library's JSON documents. */
    JSON(ReportedFormat.TEXT);

    private final ReportedFormat reported;

    PageFormat(ReportedFormat reported) {
        this.reported = reported;
    }

    /** The format for people; where JSON is asked for, that of text. */
    ReportedFormat reported() {
        return reported;
    }
}
