package vn.parindex.survey;

import java.util.Objects;
import vn.parindex.value.Rounding;

/**
 * How the answers of a survey are put together.
 *
 * @param minimumAnswers the least number of answers that count, over all groups, for a question's mean to stand, at
 *     least 1
 * @param stratum what happens when a stratum has no answer that counts
 * @param group what happens when a group has fewer answers than its minimum, or is itself without a mean
 * @param question what happens when one of several questions of a leaf is without a mean
 * @param rounding how a percentage is rounded, once; nine decimals leave all rounding to the methodology
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
