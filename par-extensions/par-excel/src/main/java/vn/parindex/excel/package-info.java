/**
 * Excel workbooks (.xlsx): forms that units fill in, what they filled in, and reports.
 *
 * <p>Written with the streaming library fastexcel, read with the JDK's own streaming XML reader;
 * {@code docs/adr/0006-excel.md} has the reasons. No argument may be null unless stated.
 */
package vn.parindex.excel;
