package vn.parindex.benchmarks.sample;

import java.util.Map;
import vn.parindex.assessment.Assessment;

/**
 * One drawn assessment in the three shapes that are measured.
 *
 * @param assessment as the library takes it
 * @param values the same figures by the names of their variables: booleans, decimals, ids of levels
 * @param slots the same figures by their places: 0 or 1, whole numbers, nano-percent, places of levels
 */
public record Sample(Assessment assessment, Map<String, Object> values, long[] slots) {}
