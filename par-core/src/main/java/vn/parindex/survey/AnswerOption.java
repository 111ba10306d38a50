package vn.parindex.survey;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.Percentage;
import vn.parindex.value.Text;

/**
 * One answer that can be ticked, with what it is worth.
 *
 * <p>An option without a weight is an answer such as "no opinion" (không có ý kiến): it is counted and reported, and
 * stays out of the mean. That is not the same as a weight of 0.
 *
 * @param id what answers name, e.g. {@code A}
 * @param text its words
 * @param weight what it is worth, 0 to 100 %; empty if it does not count
 */
public record AnswerOption(String id, Text text, Optional<Percentage> weight) {

    /**
     * Checks the weight.
     *
     * @throws IllegalArgumentException if the weight is not 0 to 100
     */
    public AnswerOption {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(weight, "weight");
        if (weight.isPresent() && (weight.get().isNegative() || weight.get().compareTo(Percentage.HUNDRED) > 0)) {
            throw new IllegalArgumentException("weight is not 0 to 100: " + weight.get());
        }
    }

    /**
     * An option that counts in the mean.
     *
     * @param id what answers name
     * @param text its words
     * @param weight what it is worth, 0 to 100 %
     * @return the option
     * @throws IllegalArgumentException if the weight is not 0 to 100
     */
    public static AnswerOption of(String id, Text text, Percentage weight) {
        return new AnswerOption(id, text, Optional.of(weight));
    }

    /**
     * An option that stays out of the mean.
     *
     * @param id what answers name
     * @param text its words
     * @return the option
     */
    public static AnswerOption noOpinion(String id, Text text) {
        return new AnswerOption(id, text, Optional.empty());
    }
}
