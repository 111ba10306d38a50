/**
 * CSV text as records: a strict, streaming reader of RFC 4180 that knows the line of every record and lists all faults.
 *
 * <p>It reads what it is given and nothing else: no default charset, no file names resolved. A null argument is a
 * {@link java.lang.NullPointerException} naming the parameter; nothing returns {@code null}. The readers are not
 * thread-safe, the records are.
 */
package vn.parindex.csv;
