package vn.parindex.methodology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Branch;
import vn.parindex.value.Facts;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Text;

/**
 * The maximum less an amount for every one counted, never under zero. Example: maximum 1, 0.25 each: three late reports
 * give 0.25, five give 0.
 *
 * @param fact the fact, of kind {@code count}
 * @param each the points that one costs
 * @param per the thing counted, e.g. "báo cáo chậm"
 */
public record Deductions(String fact, Points each, Text per) implements EachRule {

    static final RuleFields<Deductions> FIELDS = RuleFields.of(
            Deductions.class,
            "deductions",
            "deduct : {each} per {per}",
            Deductions::new,
            RuleField.fact("fact", Deductions::fact, FactKind.COUNT),
            RuleField.points("each", Deductions::each, "What one costs."),
            RuleField.text("per", Deductions::per, "What is counted."));

    public Deductions {
        InputCheck.word("/fact", fact);
        Objects.requireNonNull(each, "each");
        Objects.requireNonNull(per, "per");
    }

    @Override
    public RuleKind kind() {
        return RuleKind.DEDUCTIONS;
    }

    @Override
    public PossiblePoints possible(Points maximum, Rounding rounding) {
        List<Points> values = new ArrayList<>(List.of(Points.ZERO));
        for (Points p = maximum; p.compareTo(Points.ZERO) > 0; p = p.minus(each)) {
            values.add(p);
        }
        return PossiblePoints.values(values);
    }

    @Override
    public RuleOutcome score(Facts facts, Points maximum, Rounding rounding) {
        BigDecimal count = facts.amount(fact);
        BigDecimal lost = lost(each, count);
        if (count.signum() == 0) {
            return RuleOutcome.points(maximum, Branch.NO_DEDUCTION, "count", count);
        }
        if (lost.compareTo(maximum.toBigDecimal()) >= 0) {
            return RuleOutcome.points(Points.ZERO, Branch.ALL_DEDUCTED, "count", count, "each", each, "lost", lost);
        }
        return RuleOutcome.points(
                maximum.minus(Points.of(lost)), Branch.DEDUCTED, "count", count, "each", each, "lost", lost);
    }

    /**
     * Returns what a number of cases costs, also where that is more than a leaf has. Example: five at 0.25 cost 1.25.
     *
     * @param each the points that one costs
     * @param count the number counted
     * @return the amount of points
     */
    public static BigDecimal lost(Points each, BigDecimal count) {
        return each.toBigDecimal().multiply(count);
    }

    /** {@inheritDoc} Where one costs the maximum, nothing is deducted in part. */
    @Override
    public List<Branch> branches(Points maximum) {
        return each.equals(maximum)
                ? List.of(Branch.NO_DEDUCTION, Branch.ALL_DEDUCTED)
                : List.of(Branch.NO_DEDUCTION, Branch.DEDUCTED, Branch.ALL_DEDUCTED);
    }
}
