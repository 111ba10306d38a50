package vn.parindex.survey;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.Percentage;
import vn.parindex.value.Text;

/**
 * An answer that can be ticked, with its weight.
 *
 * <p>An option without a weight is an answer such as "no opinion" (không có ý kiến): it is counted and reported, and
 * stays out of the mean. That is not the same as a weight of 0.
 *
 * @param id the id that answers name, e.g. {@code A}
 * @param text its words
 * @param weight its weight in the mean, 0 to 100 %; empty if it does not count
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
     * Obtains an option that counts in the mean.
     *
     * @param id the id that answers name * @param text its words
     * @param weight its weight in the mean, 0 to 100 %
     * @return the option
     * @throws IllegalArgumentException if the weight is not 0 to 100
     */
    public static AnswerOption of(String id, Text text, Percentage weight) {
        return new AnswerOption(id, text, Optional.of(weight));
    }

    /**
     * Obtains an option that stays out of the mean.
     *
     * @param id the id that answers name * @param text its words
     * @return the option
     */
    public static AnswerOption noOpinion(String id, Text text) {
        return new AnswerOption(id, text, Optional.empty());
    }
}
