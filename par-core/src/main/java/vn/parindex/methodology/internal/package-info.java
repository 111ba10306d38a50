/**
 * The way a methodology stands in JSON, in both directions: the canonical form, whose digest is its identity, is what
 * these codecs write. For the library's own modules.
 */
package vn.parindex.methodology.internal;
