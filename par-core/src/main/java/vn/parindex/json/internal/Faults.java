package vn.parindex.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;

/** The faults found while reading, up to a limit; not thread-safe. */
public final class Faults {

    /** After so many faults reading stops: nobody reads more, and a hostile file must not fill the memory. */
    static final int MOST = 1000;

    private final List<Finding> findings = new ArrayList<>();
    private final List<Exception> causes = new ArrayList<>();
    private int count;

    public void add(FindingCode code, Place place, Object... arguments) {
        add(() -> Finding.error(code, place, arguments));
    }

    public void add(Finding finding) {
        add(() -> finding);
    }

    private void add(Supplier<Finding> finding) {
        count++;
        if (findings.size() < MOST) {
            findings.add(finding.get());
        } else if (findings.size() == MOST) {
            findings.add(Finding.note(InputCode.TOO_MANY_FAULTS, "", "allowed", MOST));
        }
    }

    /** Keeps what lay behind a fault for whoever looks at the stack trace. */
    public void cause(Exception cause) {
        if (causes.size() < MOST) {
            causes.add(cause);
        }
    }

    /** How many faults were added, kept or not. */
    public int count() {
        return count;
    }

    /** Whether the limit is passed; loops over files and lists stop then. */
    public boolean full() {
        return findings.size() > MOST;
    }

    public void throwIfAny() {
        if (!findings.isEmpty()) {
            ParIndexException exception = new ParIndexException(findings);
            causes.forEach(exception::addSuppressed);
            throw exception;
        }
    }
}
