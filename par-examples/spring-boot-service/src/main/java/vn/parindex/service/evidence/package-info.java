/** Uploaded documents. */
package vn.parindex.service.evidence;
