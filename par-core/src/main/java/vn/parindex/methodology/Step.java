package vn.parindex.methodology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;

/**
 * One step of a rule: from this figure on, these points.
 *
 * @param from the lower end, included: percent for a share, a whole number for a count
 * @param points the points
 */
public record Step(BigDecimal from, Points points) {

    static final RuleFields<Step> FIELDS = RuleFields.of(
            Step.class,
            "step",
            ">={from} -> {points}",
            Step::new,
            RuleField.number(
                    "from", Step::from, "The lower end, included: percent for a share, a whole number for a count."),
            RuleField.points("points", Step::points, "The points."));

    /** Checks that nothing is null and drops trailing zeros of the lower end. */
    public Step {
        from = Percentage.of(from).toBigDecimal();
        Objects.requireNonNull(points, "points");
    }

    static List<Points> points(List<Step> steps, Points otherwise) {
        List<Points> all = new ArrayList<>(steps.stream().map(Step::points).toList());
        all.add(otherwise);
        return all;
    }

    /** Steps must fall, in figure and in points, down to what is given otherwise. */
    static List<RuleFault> faults(List<Step> steps, Points otherwise) {
        List<RuleFault> faults = new ArrayList<>();
        if (steps.isEmpty()) {
            faults.add(new RuleFault("/steps", MethodologyCode.STEPS_EMPTY));
        }
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.from().signum() < 0) {
                faults.add(new RuleFault("/steps/" + i + "/from", MethodologyCode.BELOW_ZERO, "got", step.from()));
            }
            if (i > 0 && step.from().compareTo(steps.get(i - 1).from()) >= 0) {
                faults.add(new RuleFault(
                        "/steps/" + i + "/from",
                        MethodologyCode.STEPS_NOT_FALLING,
                        "got",
                        step.from(),
                        "before",
                        steps.get(i - 1).from()));
            }
            if (i > 0 && step.points().compareTo(steps.get(i - 1).points()) >= 0) {
                faults.add(new RuleFault(
                        "/steps/" + i + "/points",
                        MethodologyCode.STEPS_NOT_FALLING,
                        "got",
                        step.points(),
                        "before",
                        steps.get(i - 1).points()));
            }
        }
        if (otherwise.isNegative()) {
            faults.add(new RuleFault("/otherwise", MethodologyCode.BELOW_ZERO, "got", otherwise));
        }
        if (!steps.isEmpty() && otherwise.compareTo(steps.get(steps.size() - 1).points()) >= 0) {
            faults.add(new RuleFault(
                    "/otherwise",
                    MethodologyCode.STEPS_NOT_FALLING,
                    "got",
                    otherwise,
                    "before",
                    steps.get(steps.size() - 1).points()));
        }
        return faults;
    }
}
