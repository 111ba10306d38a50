package vn.parindex.merging;

import java.util.List;
import java.util.Objects;
import vn.parindex.assessment.Assessment;
import vn.parindex.finding.Finding;

/**
 * What a new unit would have had in a round before its merger, or what all units that belong to another have together.
 *
 * @param assessment the assessment of the new unit or the other one, which is marked as combined: the sums at their
 *     stages, and nothing where no sum is possible, so that its result is provisional
 * @param added every figure with what it is the sum of, in the order of the leaves
 * @param findings a warning for everything that was refused and left open, placed by its leaf; a warning for every
 *     fault of figures that were added, placed by the id of their unit and the leaf; and notes
 */
public record MergedFacts(Assessment assessment, List<MergedFact> added, List<Finding> findings) {

    public MergedFacts {
        Objects.requireNonNull(assessment, "assessment");
        added = List.copyOf(added);
        findings = List.copyOf(findings);
    }
}
