package vn.parindex.analysis;

import vn.parindex.finding.FindingCode;
import vn.parindex.value.PhraseBook;

/** Codes of faults in what an analysis is asked for: PAR-5301 to PAR-5399. */
public enum AnalysisCode implements FindingCode {
    /** A peer that is not among the peers. */
    PEER_UNKNOWN(5301),
    /** A unit of which nothing was published in a year. */
    UNIT_NOT_PUBLISHED(5302),
    /** A unit whose index was not published in a year. */
    INDEX_NOT_PUBLISHED(5303),
    /** Two results of two units. */
    OTHER_UNIT(5304),
    /** Results under two methodologies that nothing joins. */
    NO_CROSSWALK(5305),
    /** A result of which leaves are open. */
    RESULT_OPEN(5306);

    private static final PhraseBook SENTENCES = PhraseBook.of(AnalysisCode.class::getResourceAsStream, "codes");

    private final int number;

    AnalysisCode(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public PhraseBook sentences() {
        return SENTENCES;
    }
}
