package vn.parindex.survey;

import java.util.List;
import java.util.Objects;
import vn.parindex.finding.Finding;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;

/**
 * The percentage of a survey leaf, with all that led to it.
 *
 * <p>The mean is taken in tiers: the weights of the options ticked, within a stratum; strata by their weights, within a
 * group; groups by their weights, within a question; questions by their weights. It is one exact fraction and is
 * rounded once.
 *
 * @param leaf the leaf's code
 * @param estimate its mean
 * @param questions the same by question
 * @param confidence the confidence in the weights behind it
 * @param findings whatever was missing or left out; an error where there is no percentage
 */
public record LeafResult(
        NodeCode leaf,
        Estimate estimate,
        List<QuestionResult> questions,
        Confidence confidence,
        List<Finding> findings) {

    public LeafResult {
        Objects.requireNonNull(leaf, "leaf");
        Objects.requireNonNull(estimate, "estimate");
        questions = List.copyOf(questions);
        Objects.requireNonNull(confidence, "confidence");
        findings = List.copyOf(findings);
    }
}
