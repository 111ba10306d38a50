package vn.parindex.survey;

import java.util.List;
import java.util.Objects;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;

/**
 * A scale of answers with their weights, shared by questions.
 *
 * <p>A question about a fault needs a scale that gives the best answer ("never") the highest weight; the direction lies
 * in the scale alone.
 *
 * @param id the id that questions name
 * @param options the options in the order of the form
 * @param citation the source of the weights
 * @param confidence the confidence in them
 */
public record AnswerScale(String id, List<AnswerOption> options, Citation citation, Confidence confidence) {

    public AnswerScale {
        Objects.requireNonNull(id, "id");
        options = List.copyOf(options);
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
    }
}
