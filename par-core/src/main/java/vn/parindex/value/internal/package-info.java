/** The keeping of values; no host calls it. Null arguments are not expected. */
package vn.parindex.value.internal;
