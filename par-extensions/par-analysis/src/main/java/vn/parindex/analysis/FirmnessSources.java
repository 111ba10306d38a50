package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What may be otherwise than it was measured, and so makes ranks less firm. Each source is there or left out on its
 * own.
 *
 * @param survey the standard errors of survey percentages
 * @param appraisal how far appraisers differ
 * @param weights by how many percent the maximum of each area may be more or less, the total staying the same: above 0
 *     and below 100
 */
public record FirmnessSources(
        Optional<SamplingErrors> survey, Optional<AppraisalSpread> appraisal, Optional<BigDecimal> weights) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Checks the weights. */
    public FirmnessSources {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(appraisal, "appraisal");
        weights.ifPresent(percent -> {
            if (percent.signum() <= 0 || percent.compareTo(HUNDRED) >= 0) {
                throw new IllegalArgumentException("weights not above 0 and below 100: " + percent);
            }
        });
    }

    /**
     * Obtains survey sampling alone.
     *
     * @param errors the standard errors
     * @return the sources
     */
    public static FirmnessSources of(SamplingErrors errors) {
        return new FirmnessSources(Optional.of(errors), Optional.empty(), Optional.empty());
    }

    /**
     * Obtains no source, to which some are added.
     *
     * @return the sources
     */
    public static FirmnessSources none() {
        return new FirmnessSources(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Adds how far appraisers differ.
     *
     * @param spread the deviations
     * @return the sources with it
     */
    public FirmnessSources withAppraisal(AppraisalSpread spread) {
        return new FirmnessSources(survey, Optional.of(spread), weights);
    }

    /**
     * Adds that the weights of areas are open.
     *
     * @param percent by how many percent they may be more or less, above 0 and below 100
     * @return the sources with it
     */
    public FirmnessSources withWeights(BigDecimal percent) {
        return new FirmnessSources(survey, appraisal, Optional.of(percent));
    }

    /**
     * Checks whether there is no source at all.
     *
     * @return true if nothing would be drawn
     */
    public boolean isEmpty() {
        return survey.isEmpty() && appraisal.isEmpty() && weights.isEmpty();
    }
}
