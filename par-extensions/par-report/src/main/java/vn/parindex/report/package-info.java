/**
 * Explanations in sentences, official tables, and reports as text, CSV, Markdown and HTML, in Vietnamese and in
 * English.
 *
 * <p>Everything here is computed from a methodology and the results made with it; the numbers are those of the results,
 * cut to the printed decimals and written as the language asked for writes them, never as the host does. The same input
 * gives the same bytes on any host. All types are immutable and thread-safe. No method accepts or returns {@code null};
 * a null argument is a {@link java.lang.NullPointerException} naming the parameter.
 */
package vn.parindex.report;
