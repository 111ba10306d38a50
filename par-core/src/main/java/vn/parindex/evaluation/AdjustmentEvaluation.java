package vn.parindex.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.error.ErrorCode;
import vn.parindex.error.Finding;
import vn.parindex.methodology.Adjustment;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.Score;
import vn.parindex.value.Points;

/** Bonus and penalty points: capped, then added or taken inside or outside the total. */
final class AdjustmentEvaluation {

    private final Methodology methodology;
    private final List<Finding> findings;
    private final List<AdjustmentOutcome> outcomes = new ArrayList<>();

    AdjustmentEvaluation(Methodology methodology, List<Finding> findings) {
        this.methodology = methodology;
        this.findings = findings;
    }

    List<AdjustmentOutcome> outcomes() {
        return outcomes;
    }

    /** The total with the adjustments asked for. */
    Score apply(Score tree, List<AdjustmentEntry> asked) {
        Map<String, Points> sums = sums(asked);
        Points inside = tree.points();
        for (Adjustment adjustment : methodology.adjustments()) {
            Points sum = sums.getOrDefault(adjustment.id(), Points.ZERO);
            if (sum.isZero()) {
                continue;
            }
            Points counted = sum.min(adjustment.cap());
            if (!counted.equals(sum)) {
                findings.add(Finding.warning(ErrorCode.ADJUSTMENT_CAPPED, adjustment.id(), "got", sum, "allowed", counted));
            }
            boolean penalty = adjustment.kind() == Adjustment.Kind.PENALTY;
            boolean isInside = adjustment.placement() == Adjustment.Placement.INSIDE_TOTAL;
            AdjustmentOutcome outcome =
                new AdjustmentOutcome(adjustment.id(), adjustment.name(), penalty, isInside, sum, counted);
            outcomes.add(outcome);
            inside = isInside ? inside.plus(outcome.signed()) : inside;
        }
        if (inside.compareTo(tree.maximum()) > 0) {
            findings.add(Finding.note(ErrorCode.CUT_AT_TOTAL, "", "got", inside, "allowed", tree.maximum()));
        }
        return tree.adjusted(outcomes);
    }

    private Map<String, Points> sums(List<AdjustmentEntry> asked) {
        List<String> known = methodology.adjustments().stream().map(Adjustment::id).toList();
        Map<String, Points> sums = new LinkedHashMap<>();
        for (AdjustmentEntry entry : asked) {
            if (!known.contains(entry.id())) {
                findings.add(Finding.error(ErrorCode.UNKNOWN_ADJUSTMENT, entry.id(), "got", entry.id(), "allowed", known));
            } else if (entry.points().isNegative() || entry.reason().isBlank()) {
                findings.add(Finding.error(ErrorCode.ADJUSTMENT_INVALID, entry.id(), "got", entry.points()));
            } else {
                sums.merge(entry.id(), entry.points(), Points::plus);
            }
        }
        return sums;
    }
}
