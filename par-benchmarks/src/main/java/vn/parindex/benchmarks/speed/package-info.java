/** What is measured warm, by JMH: evaluation, documents, surveys. */
package vn.parindex.benchmarks.speed;
