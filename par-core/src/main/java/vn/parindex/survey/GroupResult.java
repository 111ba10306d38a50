package vn.parindex.survey;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The answers of one respondent group to one question.
 *
 * @param group its id
 * @param weight its weight among the groups asked
 * @param estimate its mean; without a percentage where it has too few answers
 * @param answers number of answers by option, in the order of the form
 * @param strata the same by stratum; empty if the group has none
 */
public record GroupResult(
        String group, BigDecimal weight, Estimate estimate, Map<String, Long> answers, List<StratumResult> strata) {

    public GroupResult {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(estimate, "estimate");
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        strata = List.copyOf(strata);
    }
}
