/** What the packages of findings share; for this module alone. */
package vn.parindex.finding.internal;
