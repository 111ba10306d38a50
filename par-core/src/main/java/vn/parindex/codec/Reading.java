package vn.parindex.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.LimitedCount;
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
    private final List<Place> goneOn = new ArrayList<>(0);
    private final List<Place> unsure = new ArrayList<>(0);
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
     * Notes the faults of a whole, placed below the value that it was made of, as far as they are sure.
     *
     * @param e the refusal, its places pointers into the value
     * @param place the place of the value
     * @param follows pointers into the value that refusals follow from besides their places, by code
     */
    void addAll(ParIndexException e, Place place, Map<FindingCode, Pattern> follows) {
        count++;
        for (Finding f : e.findings()) {
            Place there = place.then(f.place());
            if (isSure(there)
                    && !(there.above().equals(place) && isBesideUnsure(there))
                    && !isUnsure(place, follows.get(f.code()))) {
                addBeside(f.at(there.toString()));
            }
        }
    }

    /**
     * Goes on with a stand-in after faults: they are kept, and counted as faults beside which values can be made.
     *
     * @param before how many faults had been counted before
     * @param place the place of the value that was missing or refused
     * @param standIn the stand-in; without one nothing changes
     * @param read the value read in spite of the faults, if any
     * @return the value to go on with
     */
    <T> T goOn(int before, Place place, Optional<? extends StandIn<? extends T>> standIn, T read) {
        if (standIn.isEmpty()) {
            return read;
        }
        count = before;
        (standIn.get().weighs() ? unsure : goneOn).add(place);
        return standIn.get().value();
    }

    /** Notes that no value can be made, for a reason that was told or is not sure. */
    <T> T fail() {
        count++;
        return null;
    }

    /**
     * Checks whether what is found at a place is sure: neither the value there nor one below, in as far as it weighs,
     * is a stand-in for one that was missing or refused.
     *
     * @param place the place
     * @return true if it is
     */
    public boolean isSure(Place place) {
        return goneOn.stream().noneMatch(place::isIn)
                && unsure.stream().noneMatch(stood -> place.isIn(stood) || stood.isIn(place));
    }

    /**
     * Checks whether another value of the object that a place is in is a stand-in that weighs. Members of a whole
     * document do not tell of each other.
     */
    boolean isBesideUnsure(Place place) {
        return !place.above().pointer().isEmpty()
                && unsure.stream().anyMatch(stood -> stood.above().equals(place.above()));
    }

    /** Checks whether a value below a place, at any of some pointers, is a stand-in that weighs. */
    private boolean isUnsure(Place place, Pattern pointers) {
        return pointers != null
                && unsure.stream()
                        .anyMatch(stood -> stood.isIn(place)
                                && pointers.matcher(stood.pointer()
                                                .substring(place.pointer().length()))
                                        .matches());
    }

    /**
     * Returns the places of the values that stand-ins which weigh were taken for.
     *
     * @return the places
     */
    public List<Place> unsure() {
        return Collections.unmodifiableList(unsure);
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
        return fault(InputCode.TOO_LARGE, json, "got", LimitedCount.CHARACTERS, "allowed", most);
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
     * Checks whether anything was noted.
     *
     * @return true if the document will be refused
     */
    public boolean isFaulty() {
        return !findings.isEmpty();
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
