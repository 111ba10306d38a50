/** What is measured on: drawn assessments, grown rule sets, a survey file. Everything is drawn from fixed seeds. */
package vn.parindex.benchmarks.sample;
