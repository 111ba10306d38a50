package vn.parindex.survey;

import java.util.Objects;
import vn.parindex.value.Rounding;

/**
 * The policy by which the answers of a survey are put together.
 *
 * @param minimumAnswers the least number of answers that count, over all groups, for a question's mean to stand, at
 *     least 1
 * @param stratum the treatment of a stratum without an answer that counts
 * @param group the treatment of a group that has fewer answers than its minimum, or is itself without a mean
 * @param question the treatment of a question without a mean, where a leaf has several
 * @param rounding the rounding of a percentage, applied once; nine decimals leave all rounding to the methodology
 */
public record SurveyPolicy(
        int minimumAnswers, MissingPolicy stratum, MissingPolicy group, MissingPolicy question, Rounding rounding) {

    /** The greatest least number of answers. */
    public static final int MOST_ANSWERS = 999_999_999;

    /**
     * Checks the minimum.
     *
     * @throws IllegalArgumentException if the minimum is below 1 or above 999,999,999
     */
    public SurveyPolicy {
        requireMinimum(minimumAnswers);
        Objects.requireNonNull(stratum, "stratum");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(rounding, "rounding");
    }

    static void requireMinimum(int minimumAnswers) {
        if (minimumAnswers < 1) {
            throw new IllegalArgumentException("minimumAnswers is below 1: " + minimumAnswers);
        }
        if (minimumAnswers > MOST_ANSWERS) {
            throw new IllegalArgumentException("minimumAnswers is above " + MOST_ANSWERS + ": " + minimumAnswers);
        }
    }
}
