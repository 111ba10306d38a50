package vn.parindex.cli;

/** What is printed: a table for people, JSON or CSV for programs. */
enum Format {
    /** Tables and sentences. */
    TEXT,
    /** The library's JSON documents. */
    JSON,
    /** One table as RFC 4180. */
    CSV
}
