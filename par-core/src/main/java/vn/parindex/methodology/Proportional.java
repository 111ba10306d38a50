package vn.parindex.methodology;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Branch;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/**
 * In proportion to a share: from the floor on, share x maximum, rounded once; below it nothing; from the full-marks
 * point on, the maximum.
 *
 * <p>Example: floor 95, maximum 1: 4,800/5,000 = 96 % gives 0.96. With full 98, 98 % gives 1.
 *
 * @param numerator the fact a
 * @param denominator the fact b
 * @param floor from here on points are given, in percent
 * @param full from here on the maximum is given, in percent, at most 100
 * @param none the outcome of 0/0
 */
public record Proportional(String numerator, String denominator, Percentage floor, Percentage full, NoneOutcome none)
        implements ShareRule {

    static final RuleFields<Proportional> FIELDS = RuleFields.of(
            Proportional.class,
            "proportional",
            "proportional : floor {floor} full {full} ; none -> {none}",
            Proportional::new,
            RuleField.numerator(),
            RuleField.denominator(),
            RuleField.percentage("floor", Proportional::floor, "From here on points are given, in percent."),
            RuleField.percentage(
                    "full",
                    Proportional::full,
                    Percentage.HUNDRED,
                    "From here on the maximum is given, in percent, at most 100."),
            RuleField.none());

    public Proportional {
        InputCheck.word("/numerator", numerator);
        InputCheck.word("/denominator", denominator);
        Objects.requireNonNull(floor, "floor");
        Objects.requireNonNull(full, "full");
        Objects.requireNonNull(none, "none");
    }

    @Override
    public RuleKind kind() {
        return RuleKind.PROPORTIONAL;
    }

    @Override
    public boolean isComputed() {
        return true;
    }

    @Override
    public List<Percentage> thresholds() {
        return floor.equals(Percentage.ZERO) ? List.of(full) : List.of(floor, full);
    }

    @Override
    public PossiblePoints possible(Points maximum, Rounding rounding) {
        Points least = floor.toShare().of(maximum, rounding);
        return withNone(PossiblePoints.between(least, maximum).and(Points.ZERO), maximum);
    }

    @Override
    public RuleOutcome scoreShare(Share share, Points maximum, Rounding rounding) {
        if (share.compareTo(full) >= 0) {
            return RuleOutcome.points(maximum, Branch.FULL, "share", share, "full", full);
        }
        if (share.compareTo(floor) < 0) {
            return RuleOutcome.points(Points.ZERO, Branch.BELOW_FLOOR, "share", share, "floor", floor);
        }
        return RuleOutcome.points(share.of(maximum, rounding), Branch.PROPORTIONAL, "share", share, "floor", floor);
    }

    /** {@inheritDoc} Without a floor above zero no share lies below it. */
    @Override
    public List<Branch> shareBranches() {
        return floor.equals(Percentage.ZERO)
                ? List.of(Branch.FULL, Branch.PROPORTIONAL)
                : List.of(Branch.FULL, Branch.PROPORTIONAL, Branch.BELOW_FLOOR);
    }

    @Override
    public List<RuleFault> faults(Points maximum) {
        List<RuleFault> faults = new ArrayList<>();
        if (floor.isNegative()) {
            faults.add(new RuleFault("/floor", MethodologyCode.BELOW_ZERO, "got", floor));
        }
        if (full.compareTo(Percentage.HUNDRED) > 0) {
            faults.add(new RuleFault("/full", MethodologyCode.FULL_ABOVE_100, "got", full));
        }
        if (floor.compareTo(full) >= 0) {
            faults.add(new RuleFault("/floor", MethodologyCode.FLOOR_NOT_BELOW_FULL, "got", floor, "full", full));
        }
        return faults;
    }
}
