/**
 * Codecs of the formats, and what they share: files, limits, schemas, the parts of methodologies. For the library's own
 * modules only; it may change at any time.
 */
package vn.parindex.json.internal;
