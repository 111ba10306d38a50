package vn.parindex.survey;

import java.math.BigDecimal;

/** A mean with its weight among others. */
record WeightedMean(BigDecimal weight, ExactMean mean) {}
