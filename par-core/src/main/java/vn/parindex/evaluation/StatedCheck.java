package vn.parindex.evaluation;

import java.util.List;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.methodology.PossiblePoints;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/** Checks points stated for a leaf against what its rule can give, and reports why they are not possible. */
final class StatedCheck {

    private final CompiledLeaf leaf;
    private final List<Finding> findings;

    StatedCheck(CompiledLeaf leaf, List<Finding> findings) {
        this.leaf = leaf;
        this.findings = findings;
    }

    /** Checks whether the rule can give these points; a finding gives the reason if not. */
    boolean passes(Stage stage, Points points) {
        PossiblePoints possible = leaf.possible();
        if (possible.contains(points)) {
            return true;
        }
        if (points.isNegative()) {
            return fails(
                    EvaluationCode.NEGATIVE_POINTS, "stage", stage.label(), "got", points, "allowed", leaf.maximum());
        }
        if (points.compareTo(leaf.maximum()) > 0) {
            return fails(
                    EvaluationCode.ABOVE_MAXIMUM, "stage", stage.label(), "got", points, "allowed", leaf.maximum());
        }
        if (possible.range().isEmpty()) {
            return fails(
                    EvaluationCode.POINTS_NOT_POSSIBLE,
                    "stage",
                    stage.label(),
                    "got",
                    points,
                    "allowed",
                    possible.values());
        }
        PossiblePoints.Range range = possible.range().get();
        if (range.step().isPresent()) {
            return fails(
                    EvaluationCode.POINTS_OFF_STEP,
                    "stage",
                    stage.label(),
                    "got",
                    points,
                    "step",
                    range.step().get());
        }
        return possible.contains(Points.ZERO)
                ? fails(
                        EvaluationCode.POINTS_OUT_OF_RANGE,
                        "stage",
                        stage.label(),
                        "got",
                        points,
                        "from",
                        range.from(),
                        "to",
                        range.to())
                : fails(EvaluationCode.POINTS_BELOW_LEAST, "stage", stage.label(), "got", points, "from", range.from());
    }

    private boolean fails(FindingCode code, Object... arguments) {
        findings.add(Finding.error(code, leaf.code(), arguments));
        return false;
    }
}
