package vn.parindex.survey;

import java.math.BigDecimal;
import java.util.Objects;
import vn.parindex.value.Text;

/**
 * A part of a respondent group that was sampled on its own, such as one district's citizens (tầng).
 *
 * <p>Its weight is usually the size of the population it stands for. Only the ratios of the weights of one group
 * matter: 3 and 1 are the same as 75 and 25.
 *
 * @param id the id that answers name
 * @param name its name
 * @param weight its weight within the group, above zero, at most nine decimals
 */
public record Stratum(String id, Text name, BigDecimal weight) {

    /**
     * Checks the weight.
     *
     * @throws IllegalArgumentException if the weight is not above zero, is above 1,000,000 or has more than nine
     *     decimals
     */
    public Stratum {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        weight = Weights.require(weight);
    }
}
