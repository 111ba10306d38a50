package vn.parindex.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.parindex.value.Text;

/**
 * A group of respondents who fill in the same form (nhóm đối tượng điều tra): delegates, heads of departments,
 * citizens, enterprises.
 *
 * <p>The weight counts among the groups that one question asks; only ratios matter.
 *
 * @param id the id that answers name
 * @param name its name
 * @param weight its weight among the groups asked, above zero, at most nine decimals
 * @param minimumAnswers the least number of answers that count for a question's mean in this group to stand, at least 1
 * @param strata its strata; empty if it was sampled as a whole
 */
public record RespondentGroup(String id, Text name, BigDecimal weight, int minimumAnswers, List<Stratum> strata) {

    /**
     * Checks the numbers and copies the strata.
     *
     * @throws IllegalArgumentException if the weight is not above zero, is above 1,000,000 or has more than nine
     *     decimals, or the minimum is below 1 or above 999,999,999
     */
    public RespondentGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        weight = Weights.require(weight);
        SurveyPolicy.requireMinimum(minimumAnswers);
        strata = List.copyOf(strata);
    }
}
