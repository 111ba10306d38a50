package vn.parindex.cli;

import vn.parindex.report.TextFormat;

/** The formats of what is printed: tables for people, JSON or CSV for programs. */
enum Format {
    /** Tables and sentences. */
    TEXT(TextFormat.PLAIN),
    /** The library's JSON documents. */
    JSON(TextFormat.PLAIN),
    /** One table as RFC 4180. */
    CSV(TextFormat.CSV);

    private final TextFormat tables;

    Format(TextFormat tables) {
        this.tables = tables;
    }

    /** Returns the format of tables; where a command has no JSON, that of people. */
    TextFormat tables() {
        return tables;
    }
}
