package vn.parindex.methodology;

import java.util.List;
import java.util.Objects;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Branch;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/**
 * Steps on a share: the first step that the share reaches counts. Example: from 100 % 1 point, from 80 % 0.5; 4/5 gives
 * 0.5.
 *
 * @param numerator the fact a
 * @param denominator the fact b
 * @param steps thresholds in percent with their points, falling
 * @param otherwise points below the last step
 * @param none the outcome of 0/0
 */
public record ShareSteps(String numerator, String denominator, List<Step> steps, Points otherwise, NoneOutcome none)
        implements ShareRule, StepRule {

    static final RuleFields<ShareSteps> FIELDS = RuleFields.of(
            ShareSteps.class,
            "share-steps",
            "steps % : {steps} ; else {otherwise} ; none -> {none}",
            ShareSteps::new,
            RuleField.numerator(),
            RuleField.denominator(),
            RuleField.parts(
                    "steps",
                    ShareSteps::steps,
                    Step.FIELDS,
                    1,
                    Integer.MAX_VALUE,
                    "Falling; the first step reached counts."),
            RuleField.points("otherwise", ShareSteps::otherwise, "Points below the last step."),
            RuleField.none());

    public ShareSteps {
        InputCheck.word("/numerator", numerator);
        InputCheck.word("/denominator", denominator);
        steps = List.copyOf(steps);
        Objects.requireNonNull(otherwise, "otherwise");
        Objects.requireNonNull(none, "none");
    }

    @Override
    public RuleKind kind() {
        return RuleKind.SHARE_STEPS;
    }

    @Override
    public List<Percentage> thresholds() {
        return steps.stream().map(step -> Percentage.of(step.from())).toList();
    }

    @Override
    public PossiblePoints possible(Points maximum, Rounding rounding) {
        return withNone(PossiblePoints.values(Step.points(steps, otherwise)), maximum);
    }

    @Override
    public RuleOutcome scoreShare(Share share, Points maximum, Rounding rounding) {
        for (Step step : steps) {
            Percentage from = Percentage.of(step.from());
            if (share.compareTo(from) >= 0) {
                return RuleOutcome.points(step.points(), Branch.STEP, "share", share, "from", from);
            }
        }
        return steps.isEmpty()
                ? RuleOutcome.points(otherwise, Branch.OTHERWISE, "share", share)
                : RuleOutcome.points(
                        otherwise,
                        Branch.OTHERWISE,
                        "share",
                        share,
                        "from",
                        Percentage.of(steps.get(steps.size() - 1).from()));
    }

    @Override
    public List<Branch> shareBranches() {
        return List.of(Branch.STEP, Branch.OTHERWISE);
    }

    @Override
    public List<RuleFault> faults(Points maximum) {
        return Step.faults(steps, otherwise);
    }
}
