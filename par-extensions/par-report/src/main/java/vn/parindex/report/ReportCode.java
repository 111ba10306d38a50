package vn.parindex.report;

import vn.parindex.finding.FindingCode;
import vn.parindex.value.PhraseBook;

/** The faults that a report is refused for: PAR-9001 to PAR-9099. */
public enum ReportCode implements FindingCode {
    /** A result that was computed with other rules than those given to explain it. */
    OTHER_DIGEST(9001),
    /** A report for publication made from rows that are not sure enough. */
    BELOW_CONFIDENCE(9002),
    /** A report for publication made from figures of unknown confidence. */
    UNKNOWN_CONFIDENCE(9003),
    /** A report for publication made with rows of a crosswalk that are not sure enough. */
    CROSSWALK_BELOW_CONFIDENCE(9004);

    private static final PhraseBook SENTENCES = PhraseBook.of(ReportCode.class::getResourceAsStream, "codes");

    private final int number;

    ReportCode(int number) {
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
