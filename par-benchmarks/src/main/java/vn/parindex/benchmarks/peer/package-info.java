/**
 * The same index computed in other ways: code as a team would write it, generated from the methodology, and rule
 * engines that are given the rules as expressions. Nothing is timed before all of them agree with the library to the
 * last digit.
 */
package vn.parindex.benchmarks.peer;
