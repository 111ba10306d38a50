/** What is measured in a JVM of its own: cold starts, memory held, long runs, growth. */
package vn.parindex.benchmarks.process;
