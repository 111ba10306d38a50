/**
 * Files: strict readers, writers and JSON Schemas. Apart from annotations, the only package that knows Jackson, and
 * only {@link vn.parindex.json.ParJsonModule} shows it.
 *
 * <p>A reader takes bytes in UTF-8 and gives a checked value, or throws a {@link vn.parindex.finding.ParIndexException}
 * that carries all faults, each with its file and JSON pointer. Decimals stand in files as strings; assessments may
 * also hold JSON numbers, which are read digit for digit. Null arguments are refused with a
 * {@link java.lang.NullPointerException} naming the parameter; nothing returns {@code null}. All types are thread-safe.
 */
package vn.parindex.json;
