/** What the evaluation gives a result to work with; no host calls it. */
package vn.parindex.result.internal;
