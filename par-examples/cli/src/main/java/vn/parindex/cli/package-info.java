/**
 * The command line tool {@code par}: what the library does, for people at a terminal and for scripts.
 *
 * <p>Results go to standard output, faults to standard error, one line a fault. Exit status: 0 done; 1 something is
 * wrong with what was given; 2 the command line is wrong; 70 the tool itself failed.
 */
package vn.parindex.cli;
