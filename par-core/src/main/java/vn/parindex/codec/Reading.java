package vn.parindex.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Text;

/** One document being read: gathers the faults found, up to a limit. Not thread-safe. */
public final class Reading {

    /** After so many faults reading stops: nobody reads more, and a hostile file must not fill the memory. */
    static final int MOST_FAULTS = 1000;

    private final List<Finding> findings = new ArrayList<>();
    private final List<Exception> causes = new ArrayList<>();
    private final Set<Json> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Claim> claims = new ArrayList<>(0);
    private int count;

    /** Creates a reading without faults. */
    public Reading() {
        // nothing found yet
    }

    /**
     * Notes a fault.
     *
     * @param <T> any type
     * @param code the code
     * @param json the value that is wrong
     * @param arguments names and values in turn
     * @return null
     */
    public <T> T fault(FindingCode code, Json json, Object... arguments) {
        return fault(code, json.place(), arguments);
    }

    /**
     * Notes a fault.
     *
     * @param <T> any type
     * @param code the code
     * @param place the place
     * @param arguments names and values in turn
     * @return null
     */
    public <T> T fault(FindingCode code, Place place, Object... arguments) {
        count++;
        if (findings.size() < MOST_FAULTS) {
            findings.add(Finding.error(code, place, arguments));
        } else {
            tooMany();
        }
        return null;
    }

    /**
     * Notes a fault.
     *
     * @param finding the fault
     */
    public void add(Finding finding) {
        count++;
        addBeside(finding);
    }

    /**
     * Notes a fault beside which a value can still be made, so that the whole is checked too before all is refused.
     *
     * @param finding the fault
     */
    void addBeside(Finding finding) {
        if (findings.size() < MOST_FAULTS) {
            findings.add(finding);
        } else {
            tooMany();
        }
    }

    /**
     * Notes the faults of a whole, placed below the value that it was made of.
     *
     * @param e the refusal, its places pointers into the value
     * @param place the place of the value
     */
    public void addAll(ParIndexException e, Place place) {
        for (Finding f : e.findings()) {
            add(new Finding(f.code(), f.severity(), place.then(f.place()).toString(), f.arguments()));
        }
    }

    private void tooMany() {
        if (findings.size() == MOST_FAULTS) {
            findings.add(Finding.note(InputCode.TOO_MANY_FAULTS, "", "allowed", MOST_FAULTS));
        }
    }

    /**
     * Notes that a value is of the wrong type.
     *
     * @param <T> any type
     * @param json the value
     * @param expected the value expected, in words
     * @return null
     */
    public <T> T wrongType(Json json, Text expected) {
        return fault(InputCode.WRONG_TYPE, json, "got", json.type(), "expected", expected);
    }

    /**
     * Notes that a text is too long.
     *
     * @param <T> any type
     * @param json the text
     * @param most the most characters
     * @return null
     */
    public <T> T tooLong(Json json, int most) {
        return fault(
                InputCode.TOO_LARGE, json, "got", Text.of("độ dài văn bản", "the length of the text"), "allowed", most);
    }

    /**
     * Keeps what lay behind a fault for whoever looks at the stack trace.
     *
     * @param cause the exception
     */
    public void cause(Exception cause) {
        if (causes.size() < MOST_FAULTS) {
            causes.add(cause);
        }
    }

    /** Returns what was noted. */
    List<Finding> findings() {
        return findings;
    }

    /**
     * Returns how many faults were noted, kept or not, other than those beside which values can still be made.
     *
     * @return the number
     */
    public int count() {
        return count;
    }

    /**
     * Checks whether the limit of faults is passed; loops over files and lists stop then.
     *
     * @return true if it is
     */
    public boolean isFull() {
        return findings.size() > MOST_FAULTS;
    }

    /**
     * Ends the reading.
     *
     * @throws ParIndexException with all faults, if there are any
     */
    public void refuse() {
        if (!findings.isEmpty()) {
            ParIndexException exception = new ParIndexException(findings);
            causes.forEach(exception::addSuppressed);
            throw exception;
        }
    }

    /** Notes what a derived member says. */
    void claim(Json json, Object stated, Member<?> member) {
        claims.add(new Claim(json, stated, member));
    }

    /** The number of claims noted. */
    int claims() {
        return claims.size();
    }

    /** Sets the value that the claims noted since then follow from. */
    void follow(int since, Object from) {
        for (int i = since; i < claims.size(); i++) {
            claims.get(i).follows(from);
        }
    }

    /**
     * Compares what the document says with what follows from the rest of it; each difference is a fault.
     *
     * @param document the value read
     */
    public void verify(Object document) {
        claims.forEach(claim -> claim.verify(document, this));
    }

    /** Marks a value that stands in an earlier item of the same list. */
    void repeats(Json json) {
        repeated.add(json);
    }

    boolean isRepeated(Json json) {
        return !repeated.isEmpty() && repeated.contains(json);
    }
}
