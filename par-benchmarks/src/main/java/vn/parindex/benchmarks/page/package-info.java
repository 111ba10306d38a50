/** Runs all measurements in turn and writes them down beside the goals. */
package vn.parindex.benchmarks.page;
