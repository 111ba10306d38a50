package vn.parindex.cli;

/** The exit statuses of the tool. */
final class ExitStatus {

    /** Done, nothing wrong. */
    static final int DONE = 0;

    /** Something is wrong with what was given; every fault stands on standard error. */
    static final int FAULTS = 1;

    /** The command line is wrong. */
    static final int USAGE = 2;

    /** The tool itself failed. */
    static final int INTERNAL = 70;

    private ExitStatus() {}
}
