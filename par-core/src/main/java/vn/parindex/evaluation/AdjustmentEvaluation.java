package vn.parindex.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.Adjustment;
import vn.parindex.methodology.AdjustmentKind;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.Score;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** Bonus and penalty points: capped, then added or taken inside or outside the total. */
final class AdjustmentEvaluation {

    private static final Text NONE = Text.of("(không có)", "none");

    private final Methodology methodology;
    private final List<Finding> findings;
    private final List<AdjustmentOutcome> outcomes = new ArrayList<>(0);

    AdjustmentEvaluation(Methodology methodology, List<Finding> findings) {
        this.methodology = methodology;
        this.findings = findings;
    }

    List<AdjustmentOutcome> outcomes() {
        return outcomes;
    }

    /** Counts the adjustments asked for, and remarks where the total is cut. */
    void apply(Score tree, List<AdjustmentEntry> asked) {
        if (asked.isEmpty()) {
            return;
        }
        Map<String, Points> sums = sums(asked);
        for (Adjustment adjustment : methodology.adjustments()) {
            Points sum = sums.getOrDefault(adjustment.id(), Points.ZERO);
            if (!sum.isZero()) {
                count(adjustment, sum);
            }
        }
        remarkCut(tree);
    }

    private void count(Adjustment adjustment, Points asked) {
        Points counted = asked.min(adjustment.cap());
        if (!counted.equals(asked)) {
            findings.add(Finding.warning(
                    EvaluationCode.ADJUSTMENT_CAPPED, adjustment.id(), "got", asked, "allowed", counted));
        }
        boolean penalty = adjustment.kind() == AdjustmentKind.PENALTY;
        boolean inside = adjustment.placement() == Adjustment.Placement.INSIDE_TOTAL;
        outcomes.add(new AdjustmentOutcome(adjustment.id(), adjustment.name(), penalty, inside, asked, counted));
    }

    private void remarkCut(Score tree) {
        Points within = tree.points().plus(sum(true));
        if (within.compareTo(tree.maximum()) > 0) {
            findings.add(Finding.note(EvaluationCode.CUT_AT_TOTAL, "", "got", within, "allowed", tree.maximum()));
        }
        Points kept = within.min(tree.maximum()).max(Points.ZERO);
        Points sum = within.isNegative() ? within : kept.plus(sum(false));
        if (sum.isNegative()) {
            findings.add(Finding.note(EvaluationCode.CUT_AT_ZERO, "", "got", sum));
        }
    }

    private Points sum(boolean inside) {
        return outcomes.stream()
                .filter(o -> o.insideTotal() == inside)
                .map(AdjustmentOutcome::signed)
                .reduce(Points.ZERO, Points::plus);
    }

    private Map<String, Points> sums(List<AdjustmentEntry> asked) {
        List<String> known =
                methodology.adjustments().stream().map(Adjustment::id).toList();
        Map<String, Points> sums = new LinkedHashMap<>();
        for (AdjustmentEntry entry : asked) {
            if (!known.contains(entry.id())) {
                findings.add(Finding.error(
                        EvaluationCode.UNKNOWN_ADJUSTMENT,
                        entry.id(),
                        "got",
                        entry.id(),
                        "allowed",
                        known.isEmpty() ? NONE : known));
            } else if (entry.points().isNegative() || entry.reason().isBlank()) {
                findings.add(Finding.error(EvaluationCode.ADJUSTMENT_INVALID, entry.id(), "got", entry.points()));
            } else {
                sums.merge(entry.id(), entry.points(), AdjustmentEvaluation::plus);
            }
        }
        return sums;
    }

    /** Sums what is asked, up to the largest amount there is: a cap follows, and bad input must not throw. */
    private static Points plus(Points a, Points b) {
        return a.nanos() > Long.MAX_VALUE - b.nanos() ? Points.ofNanos(Long.MAX_VALUE) : a.plus(b);
    }
}
