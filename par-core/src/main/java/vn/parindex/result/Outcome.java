package vn.parindex.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;

/**
 * The outcome of one node (kết quả chấm).
 *
 * @param code its code
 * @param name its name
 * @param score its points
 * @param confidence the confidence in its row
 * @param method id of its method; empty for a node with children
 * @param opinions the value of each opinion, in the order of the stages; empty for a node with children
 * @param trace the way to its points; present exactly for a leaf
 */
public record Outcome(
        NodeCode code,
        Text name,
        Score score,
        Confidence confidence,
        String method,
        List<OpinionValue> opinions,
        Optional<Trace> trace) {

    public Outcome {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(method, "method");
        opinions = List.copyOf(opinions);
        Objects.requireNonNull(trace, "trace");
    }

    /**
     * Checks whether the node is a leaf.
     *
     * @return true if it is scored itself
     */
    public boolean isLeaf() {
        return trace.isPresent();
    }

    /**
     * Returns the value of a stage's opinion.
     *
     * @param stage the stage
     * @return the value, or empty if that stage holds none
     */
    public Optional<OpinionValue> opinion(Stage stage) {
        for (OpinionValue opinion : opinions) {
            if (opinion.stage() == stage) {
                return Optional.of(opinion);
            }
        }
        return Optional.empty();
    }
}
