package vn.parindex.appraisal;

import vn.parindex.finding.InputCheck;

/**
 * A value that an event changed, as plain text.
 *
 * @param what the name of the value, e.g. {@code 3.4.1/self/points} or {@code phase}
 * @param before the value before; empty if there was none
 * @param after the value after; empty if there is none
 */
public record ValueChange(String what, String before, String after) {

    /**
     * Brings the values into the form in which they are stored.
     *
     * @throws vn.parindex.finding.ParIndexException if the words cannot be stored, see {@link InputCheck#words}
     */
    public ValueChange {
        InputCheck check = new InputCheck();
        what = check.neededWords("/what", what);
        before = check.words("/before", before);
        after = check.words("/after", after);
        check.refuse();
    }

    /**
     * Returns a description for logs.
     *
     * @return e.g. {@code 3.4.1/self/points: '' -> '1'}
     */
    @Override
    public String toString() {
        return what + ": '" + before + "' -> '" + after + "'";
    }
}
