/**
 * What readers and writers of JSON share: the strict tree, places and faults, the parts of methodologies. For the
 * library's own modules only; it may change at any time.
 */
package vn.parindex.json.internal;
