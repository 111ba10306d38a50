package vn.parindex.survey;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The answers of one stratum of a group to one question.
 *
 * @param stratum its id
 * @param weight its weight within the group
 * @param estimate its mean
 * @param answers number of answers by option, in the order of the form
 */
public record StratumResult(String stratum, BigDecimal weight, Estimate estimate, Map<String, Long> answers) {

    public StratumResult {
        Objects.requireNonNull(stratum, "stratum");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(estimate, "estimate");
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
