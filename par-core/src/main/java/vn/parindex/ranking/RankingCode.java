package vn.parindex.ranking;

import vn.parindex.finding.FindingCode;
import vn.parindex.value.PhraseBook;

/** Refusals and remarks of rankings: PAR-5001 to PAR-5099. */
public enum RankingCode implements FindingCode {
    /** A provisional result is not ranked. */
    PROVISIONAL_NOT_RANKED(5001),
    /** Two results for one unit. */
    UNIT_TWICE(5002),
    /** Results of different methodologies or modes in one ranking. */
    MIXED_METHODOLOGIES(5003),
    /** The stated keys leave units of equal value equal. */
    TIE_NOT_BROKEN(5004),
    /** Results of different versions of this library in one ranking. */
    MIXED_VERSIONS(5005),
    /** A result with errors is ranked. */
    RANKED_WITH_ERRORS(5006),
    /** Nothing of what is ranked applies to a unit. */
    NOTHING_TO_RANK(5007),
    /** Two units of one ranking have the same name under two ids. */
    SAME_NAME(5008);

    private static final PhraseBook SENTENCES = PhraseBook.of(RankingCode.class::getResourceAsStream, "codes");

    private final int number;

    RankingCode(int number) {
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
