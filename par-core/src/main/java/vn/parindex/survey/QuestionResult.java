package vn.parindex.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The answers to one question.
 *
 * @param question its id
 * @param weight its weight among the questions of the leaf
 * @param estimate its mean over the groups asked
 * @param groups the same by group
 */
public record QuestionResult(String question, BigDecimal weight, Estimate estimate, List<GroupResult> groups) {

    public QuestionResult {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(estimate, "estimate");
        groups = List.copyOf(groups);
    }
}
