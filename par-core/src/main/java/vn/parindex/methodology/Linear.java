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
 * A straight line between two points, level outside them. Example: 60 % gives 0 and 95 % gives 1.5; 77.5 % gives 0.75.
 *
 * <p>Either end may be named first, and either may give more: where less is better, such as late dossiers, 10 % gives 0
 * and 0 % gives 1; 2.5 % gives 0.75.
 *
 * @param numerator the fact a
 * @param denominator the fact b
 * @param from one end
 * @param to the other end, at another share
 * @param none the outcome of 0/0
 */
public record Linear(String numerator, String denominator, Anchor from, Anchor to, NoneOutcome none)
        implements ShareRule {

    static final RuleFields<Linear> FIELDS = RuleFields.of(
            Linear.class,
            "linear",
            "linear : {from} ; {to} ; none -> {none}",
            Linear::new,
            RuleField.numerator(),
            RuleField.denominator(),
            RuleField.part("from", Linear::from, Anchor.FIELDS, "Where the line begins."),
            RuleField.part("to", Linear::to, Anchor.FIELDS, "Where it ends, at another share."),
            RuleField.none());

    /**
     * One end of the line.
     *
     * @param share percent
     * @param points the points there
     */
    public record Anchor(Percentage share, Points points) {

        static final RuleFields<Anchor> FIELDS = RuleFields.of(
                Anchor.class,
                "anchor",
                "{share} -> {points}",
                Anchor::new,
                RuleField.percentage("share", Anchor::share, "Percent."),
                RuleField.points("points", Anchor::points, "The points."));

        public Anchor {
            Objects.requireNonNull(share, "share");
            Objects.requireNonNull(points, "points");
        }
    }

    public Linear {
        InputCheck.word("/numerator", numerator);
        InputCheck.word("/denominator", denominator);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(none, "none");
    }

    /**
     * Returns the same line, named from its end at the lower share.
     *
     * @return the line
     */
    public Linear fromLowerShare() {
        return from.share().compareTo(to.share()) <= 0 ? this : new Linear(numerator, denominator, to, from, none);
    }

    @Override
    public RuleKind kind() {
        return RuleKind.LINEAR;
    }

    @Override
    public boolean isComputed() {
        return true;
    }

    @Override
    public List<Percentage> thresholds() {
        return List.of(from.share(), to.share());
    }

    @Override
    public Points best(Points maximum) {
        return from.points().max(to.points());
    }

    @Override
    public PossiblePoints possible(Points maximum, Rounding rounding) {
        return withNone(
                PossiblePoints.between(
                        from.points().min(to.points()), from.points().max(to.points())),
                maximum);
    }

    @Override
    public RuleOutcome scoreShare(Share share, Points maximum, Rounding rounding) {
        Linear line = fromLowerShare();
        Anchor low = line.from();
        Anchor high = line.to();
        if (share.compareTo(low.share()) <= 0) {
            return RuleOutcome.points(low.points(), Branch.AT_OR_BELOW, "share", share, "from", low.share());
        }
        if (share.compareTo(high.share()) >= 0) {
            return RuleOutcome.points(high.points(), Branch.AT_OR_ABOVE, "share", share, "to", high.share());
        }
        Points points = share.interpolate(low.share(), high.share(), low.points(), high.points(), rounding);
        return RuleOutcome.points(
                points,
                Branch.BETWEEN,
                "share",
                share,
                "from",
                low.share(),
                "fromPoints",
                low.points(),
                "to",
                high.share(),
                "toPoints",
                high.points());
    }

    @Override
    public List<Branch> shareBranches() {
        return List.of(Branch.AT_OR_BELOW, Branch.BETWEEN, Branch.AT_OR_ABOVE);
    }

    @Override
    public List<RuleFault> faults(Points maximum) {
        List<RuleFault> faults = new ArrayList<>();
        if (from.share().isNegative()) {
            faults.add(new RuleFault("/from/share", MethodologyCode.BELOW_ZERO, "got", from.share()));
        }
        if (from.points().isNegative()) {
            faults.add(new RuleFault("/from/points", MethodologyCode.BELOW_ZERO, "got", from.points()));
        }
        if (to.share().isNegative()) {
            faults.add(new RuleFault("/to/share", MethodologyCode.BELOW_ZERO, "got", to.share()));
        }
        if (to.points().isNegative()) {
            faults.add(new RuleFault("/to/points", MethodologyCode.BELOW_ZERO, "got", to.points()));
        }
        if (from.share().equals(to.share())) {
            faults.add(new RuleFault("/to/share", MethodologyCode.LINE_WITHOUT_RUN, "got", to.share()));
        }
        if (from.points().equals(to.points())) {
            faults.add(new RuleFault("/to/points", MethodologyCode.LINE_FLAT, "got", to.points()));
        }
        return faults;
    }
}
