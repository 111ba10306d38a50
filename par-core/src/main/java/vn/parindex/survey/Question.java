package vn.parindex.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Text;

/**
 * A question of a survey, tied to the leaf that it measures.
 *
 * @param id the id that answers name, e.g. {@code C1}
 * @param leaf the leaf that it measures
 * @param text its words
 * @param groups ids of the groups that are asked
 * @param scale id of the scale of its answers
 * @param weight its weight among the questions of the same leaf, above zero, at most nine decimals; 1 for each is the
 *     plain mean
 */
public record Question(String id, NodeCode leaf, Text text, List<String> groups, String scale, BigDecimal weight) {

    /**
     * Checks the weight and copies the groups.
     *
     * @throws IllegalArgumentException if the weight is not above zero, is above 1,000,000 or has more than nine
     *     decimals
     */
    public Question {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(leaf, "leaf");
        Objects.requireNonNull(text, "text");
        groups = List.copyOf(groups);
        Objects.requireNonNull(scale, "scale");
        weight = Weights.require(weight);
    }
}
