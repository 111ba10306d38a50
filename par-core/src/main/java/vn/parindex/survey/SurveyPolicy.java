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

    /**
     * Checks the minimum.
     *
     * @throws IllegalArgumentException if the minimum is below 1
     */
    public SurveyPolicy {
        if (minimumAnswers < 1) {
            throw new IllegalArgumentException("minimumAnswers is below 1: " + minimumAnswers);
        }
        Objects.requireNonNull(stratum, "stratum");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(rounding, "rounding");
    }
}
