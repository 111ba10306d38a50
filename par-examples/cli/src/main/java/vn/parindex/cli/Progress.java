package vn.parindex.cli;

import java.io.PrintStream;

/**
 * A counter on the error stream while long work goes on, shown only where somebody watches and only once it takes more
 * than a few steps.
 */
final class Progress {

    private static final int FEW = 20;

    private final PrintStream err;
    private final boolean shown;
    private final long all;
    private long done;

    Progress(PrintStream err, boolean terminal, long all) {
        this.err = err;
        this.shown = terminal && all > FEW;
        this.all = all;
    }

    void step() {
        done++;
        if (shown && done % Math.max(1, all / 100) == 0) {
            err.print("\r" + done + "/" + all);
            err.flush();
        }
    }

    void end() {
        if (shown) {
            err.print("\r" + " ".repeat(2 * Long.toString(all).length() + 1) + "\r");
            err.flush();
        }
    }
}
