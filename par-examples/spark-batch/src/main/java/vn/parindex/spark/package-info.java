/**
 * A whole nation through the library on a Spark cluster, and the same rows on one machine. What stands here knows
 * nothing of Spark; the job itself is in {@code src/spark}.
 */
package vn.parindex.spark;
