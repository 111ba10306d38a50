package vn.parindex.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import vn.parindex.value.Phrases;

/**
 * How far long work has come and how long it may still take, on the error stream; shown only where somebody watches and
 * only once it takes more than a few steps.
 */
final class Progress {

    private static final int FEW = 20;
    private static final long SECOND = 1_000_000_000L;
    private static final int WIDTH = 60;

    private final PrintStream err;
    private final Phrases phrases;
    private final boolean shown;
    private final long all;
    private final LongSupplier nanos;
    private final long begun;
    private long last;
    private long done;

    Progress(PrintStream err, Phrases phrases, boolean terminal, long all, LongSupplier nanos) {
        this.err = err;
        this.phrases = phrases;
        this.shown = terminal && all > FEW;
        this.all = all;
        this.nanos = nanos;
        begun = shown ? nanos.getAsLong() : 0;
        last = begun;
    }

    void step() {
        step(1);
    }

    /** Counts steps done; tells once a second. */
    void step(long steps) {
        done += steps;
        if (shown) {
            long now = nanos.getAsLong();
            if (now - last >= SECOND) {
                last = now;
                print(line(now - begun));
            }
        }
    }

    private String line(long taken) {
        long percent = Math.min(100, done * 100 / all);
        long left = done == 0 ? 0 : (long) ((double) taken / done * Math.max(0, all - done) / SECOND);
        return left < 90
                ? phrases.say("progress.seconds", "percent", percent, "left", left)
                : phrases.say("progress.minutes", "percent", percent, "left", (left + 30) / 60);
    }

    private void print(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
        err.flush();
    }

    /** Clears what was told, if anything was. */
    void end() {
        if (last != begun) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
    }
}
