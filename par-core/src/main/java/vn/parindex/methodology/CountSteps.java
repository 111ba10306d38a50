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

/**
 * Steps on a count: the first step that the count reaches counts. Example: from 2 initiatives 1 point, from 1 0.5.
 *
 * @param fact the fact, of kind {@code count}
 * @param steps whole thresholds with their points, falling
 * @param otherwise points below the last step
 */
public record CountSteps(String fact, List<Step> steps, Points otherwise) implements StepRule {

    static final RuleFields<CountSteps> FIELDS = RuleFields.of(
            CountSteps.class,
            "count-steps",
            "steps # : {steps} ; else {otherwise}",
            CountSteps::new,
            RuleField.fact("fact", CountSteps::fact, FactKind.COUNT),
            RuleField.parts(
                    "steps",
                    CountSteps::steps,
                    Step.FIELDS,
                    1,
                    Integer.MAX_VALUE,
                    "Falling; the first step reached counts."),
            RuleField.points("otherwise", CountSteps::otherwise, "Points below the last step."));

    public CountSteps {
        InputCheck.word("/fact", fact);
        steps = List.copyOf(steps);
        Objects.requireNonNull(otherwise, "otherwise");
    }

    @Override
    public RuleKind kind() {
        return RuleKind.COUNT_STEPS;
    }

    @Override
    public PossiblePoints possible(Points maximum, Rounding rounding) {
        return PossiblePoints.values(Step.points(steps, otherwise));
    }

    @Override
    public RuleOutcome score(Facts facts, Points maximum, Rounding rounding) {
        BigDecimal count = facts.amount(fact);
        for (Step step : steps) {
            if (count.compareTo(step.from()) >= 0) {
                return RuleOutcome.points(step.points(), Branch.STEP, "count", count, "from", step.from());
            }
        }
        return steps.isEmpty()
                ? RuleOutcome.points(otherwise, Branch.OTHERWISE, "count", count)
                : RuleOutcome.points(
                        otherwise,
                        Branch.OTHERWISE,
                        "count",
                        count,
                        "from",
                        steps.get(steps.size() - 1).from());
    }

    @Override
    public List<Branch> branches(Points maximum) {
        return List.of(Branch.STEP, Branch.OTHERWISE);
    }

    @Override
    public List<RuleFault> faults(Points maximum) {
        List<RuleFault> faults = new ArrayList<>(Step.faults(steps, otherwise));
        for (int i = 0; i < steps.size(); i++) {
            BigDecimal from = steps.get(i).from();
            if (from.scale() > 0) {
                faults.add(new RuleFault("/steps/" + i + "/from", MethodologyCode.NOT_WHOLE_THRESHOLD, "got", from));
            }
        }
        return faults;
    }
}
