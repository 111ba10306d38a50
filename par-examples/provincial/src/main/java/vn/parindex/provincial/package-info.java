/**
 * Indices that provinces derive for their departments and districts: rule sets in files, figures in files, no rule in
 * Java.
 */
package vn.parindex.provincial;
