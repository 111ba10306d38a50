package vn.parindex.survey;

import vn.parindex.finding.FindingCode;
import vn.parindex.value.PhraseBook;

/** Faults of questionnaires and answers: PAR-7001 to PAR-7399. */
public enum SurveyCode implements FindingCode {
    /** A scale of answers with fewer than two that count. */
    SCALE_TOO_SHORT(7001),
    /** A question with a scale of answers that the questionnaire does not have. */
    UNKNOWN_SCALE(7002),
    /** A question asked of a respondent group that the questionnaire does not have. */
    UNKNOWN_GROUP(7003),
    /** A group or scale that no question uses. */
    UNUSED(7004),
    /** A question named like a column of the answer files. */
    RESERVED_NAME(7005),
    /** An answer of an unknown respondent group. */
    ROW_UNKNOWN_GROUP(7101),
    /** An answer of an unknown stratum. */
    ROW_UNKNOWN_STRATUM(7102),
    /** An answer that names a stratum of a group without strata. */
    ROW_STRATUM_NOT_EXPECTED(7103),
    /** An answer to an unknown question. */
    ROW_UNKNOWN_QUESTION(7104),
    /** An answer of a group that is not asked this question. */
    ROW_GROUP_NOT_ASKED(7105),
    /** An answer that the question does not offer. */
    ROW_UNKNOWN_OPTION(7106),
    /** A respondent's second answer to one question. */
    ROW_ANSWERED_TWICE(7107),
    /** An answer file with more bad rows than the caller allows. */
    TOO_MANY_BAD_ROWS(7201),
    /** A group with fewer answers than its minimum. */
    SURVEY_GROUP_TOO_FEW(7301),
    /** A question with fewer answers than the minimum. */
    SURVEY_QUESTION_TOO_FEW(7302),
    /** A part of a mean is missing, so that the mean is refused. */
    SURVEY_PART_MISSING(7303),
    /** A part of a mean was left out and the weights of the rest scaled up. */
    SURVEY_PART_LEFT_OUT(7304),
    /** A survey leaf without a percentage. */
    SURVEY_NO_PERCENTAGE(7305),
    /** A percentage whose standard error cannot be known. */
    SURVEY_NO_STANDARD_ERROR(7306);

    private static final PhraseBook SENTENCES = PhraseBook.of(SurveyCode.class::getResourceAsStream, "codes");

    private final int number;

    SurveyCode(int number) {
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
