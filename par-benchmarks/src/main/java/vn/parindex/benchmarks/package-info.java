/** How long evaluating and loading take. Figures depend on the machine; compare runs on one machine only. */
package vn.parindex.benchmarks;
