package vn.parindex.word;

import java.util.List;
import java.util.Objects;
import vn.parindex.appraisal.Disputes;
import vn.parindex.assessment.Assessment;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Mode;

/**
 * What all parties said of one unit, and what it comes to.
 *
 * @param assessment the assessment with the opinions of all parties
 * @param results its results, one for each mode
 */
public record AppraisedUnit(Assessment assessment, List<IndexResult> results) {

    /**
     * Checks that the results are those of the assessment.
     *
     * @throws IllegalArgumentException if a mode is missing, or a result is of another unit or methodology
     */
    public AppraisedUnit {
        Objects.requireNonNull(assessment, "assessment");
        results = List.copyOf(results);
        Disputes.of(assessment, results, List.of());
    }

    Disputes disputes() {
        return Disputes.of(assessment, results, List.of());
    }

    IndexResult in(Mode mode) {
        return results.stream()
                .filter(result -> result.stamp().mode() == mode)
                .findFirst()
                .orElseThrow();
    }

    String name() {
        return assessment.unit().name();
    }
}
