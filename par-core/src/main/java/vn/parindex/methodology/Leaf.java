package vn.parindex.methodology;

import java.util.Objects;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * A row that is scored: a sub-criterion, or a criterion without any, together with its rule and its method.
 *
 * @param node the node
 * @param scoring its scoring
 * @param method the method that its scoring names
 */
public record Leaf(Node node, Scoring scoring, Method method) {

    public Leaf {
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(scoring, "scoring");
        Objects.requireNonNull(method, "method");
    }

    /**
     * Returns the code.
     *
     * @return the node's code
     */
    public NodeCode code() {
        return node.code();
    }

    /**
     * Returns the name.
     *
     * @return the node's name
     */
    public Text name() {
        return node.name();
    }

    /**
     * Returns the most points that it can give.
     *
     * @return the node's maximum
     */
    public Points maximum() {
        return node.maximum();
    }

    /**
     * Returns how sure the row is.
     *
     * @return the node's confidence
     */
    public Confidence confidence() {
        return node.confidence();
    }

    /**
     * Returns the rule.
     *
     * @return the scoring's rule
     */
    public ScoringRule rule() {
        return scoring.rule();
    }

    /**
     * Checks whether the unit claims points for it. What is measured is never claimed, whatever the rule set states.
     *
     * @return false if it is measured, else the leaf's own statement, else that of its method
     */
    public boolean selfAssessed() {
        return !measured() && scoring.selfAssessed().orElse(method.selfAssessed());
    }

    /**
     * Checks whether its figures come from a survey or a published index rather than from opinions.
     *
     * @return true for such methods
     */
    public boolean measured() {
        return method.kind() != MethodKind.APPRAISAL;
    }
}
