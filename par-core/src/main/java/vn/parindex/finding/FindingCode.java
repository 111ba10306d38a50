package vn.parindex.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import vn.parindex.value.PhraseBook;

/**
 * A kind of fault or remark with a number that never changes its meaning.
 *
 * <p>Each package that finds faults has an enum of its own, whose sentences stand beside it. The first digit of a
 * number names the subject: 1 assessments, 2 methodologies, 3 files and workbooks, 4 the catalogue and the register of
 * units, 5 ranking, comparison and analysis, 6 CSV files and published figures, 7 surveys, 8 the appraisal procedure, 9
 * reports.
 */
public interface FindingCode {

    /**
     * Returns the name of the constant.
     *
     * @return e.g. {@code ABOVE_MAXIMUM}
     */
    String name();

    /**
     * Returns the number.
     *
     * @return 1001 to 9999, unique in the whole library
     */
    int number();

    /**
     * Returns the sentences in which {@link #id()} is a key.
     *
     * @return the sentences in every language
     */
    PhraseBook sentences();

    /**
     * Returns the stable id that is shown to people and written to files.
     *
     * @return e.g. {@code PAR-1003}
     */
    @JsonValue
    default String id() {
        return "PAR-" + number();
    }

    /**
     * Checks whether the fault lies with the host, in its rules, its files or its programs, and not in what a caller
     * brought. A service answers such a fault as its own; while it reads what a caller sent, every fault is the
     * caller's.
     *
     * @return false unless the code says otherwise
     */
    default boolean isOfHost() {
        return false;
    }
}
