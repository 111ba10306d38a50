package vn.parindex.cli;

/** The formats of what has a sentence or a document, but no table. */
enum TextOrJson {
    TEXT,
    JSON
}
