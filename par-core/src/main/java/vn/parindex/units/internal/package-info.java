/** The form in which lists of units are written and read; for our own modules. */
package vn.parindex.units.internal;
