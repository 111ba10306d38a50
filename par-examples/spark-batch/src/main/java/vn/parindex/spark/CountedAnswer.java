package vn.parindex.spark;

import java.io.Serializable;

/**
 * One answer of one unit's survey with the number of times it was given: all that travels of ten million answers.
 *
 * @param group id of the respondent group
 * @param stratum id of the stratum, possibly empty
 * @param question id of the question
 * @param answer id of the option ticked, possibly empty
 * @param times the number of times, at least 1
 */
public record CountedAnswer(String group, String stratum, String question, String answer, long times)
        implements Serializable {}
