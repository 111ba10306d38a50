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
 * An amount for every one counted, never over the maximum. Example: maximum 1, 0.25 each: three recognised initiatives
 * give 0.75, five give 1.
 *
 * @param fact the fact, of kind {@code count}
 * @param each the points that one gives
 * @param per the thing counted, e.g. "sáng kiến được công nhận"
 */
public record Increments(String fact, Points each, Text per) implements EachRule {

    static final RuleFields<Increments> FIELDS = RuleFields.of(
            Increments.class,
            "increments",
            "add : {each} per {per}",
            Increments::new,
            RuleField.fact("fact", Increments::fact, FactKind.COUNT),
            RuleField.points("each", Increments::each, "What one gives."),
            RuleField.text("per", Increments::per, "What is counted."));

    public Increments {
        InputCheck.word("/fact", fact);
        Objects.requireNonNull(each, "each");
        Objects.requireNonNull(per, "per");
    }

    @Override
    public RuleKind kind() {
        return RuleKind.INCREMENTS;
    }

    @Override
    public PossiblePoints possible(Points maximum, Rounding rounding) {
        List<Points> values = new ArrayList<>(List.of(maximum));
        for (Points p = Points.ZERO; p.compareTo(maximum) < 0; p = p.plus(each)) {
            values.add(p);
        }
        return PossiblePoints.values(values);
    }

    @Override
    public RuleOutcome score(Facts facts, Points maximum, Rounding rounding) {
        BigDecimal count = facts.amount(fact);
        if (count.signum() == 0) {
            return RuleOutcome.points(Points.ZERO, Branch.NONE, "count", count);
        }
        BigDecimal sum = each.toBigDecimal().multiply(count);
        return sum.compareTo(maximum.toBigDecimal()) >= 0
                ? RuleOutcome.points(maximum, Branch.FULL, "count", count, "each", each)
                : RuleOutcome.points(Points.of(sum), Branch.SOME, "count", count, "each", each);
    }

    /** {@inheritDoc} Where one gives the maximum, nothing is given in part. */
    @Override
    public List<Branch> branches(Points maximum) {
        return each.equals(maximum)
                ? List.of(Branch.NONE, Branch.FULL)
                : List.of(Branch.NONE, Branch.SOME, Branch.FULL);
    }
}
