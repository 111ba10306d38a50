package vn.parindex.testkit;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.StepRule;
import vn.parindex.result.Trace;
import vn.parindex.value.Branch;
import vn.parindex.value.Points;

/**
 * The branches that a rule has, and the one that a trace took: words such as {@code step 95}, {@code below-floor},
 * {@code level complete}.
 */
final class Branches {

    private Branches() {}

    /** Every branch that a sound assessment can take; each step and each level is one. */
    static List<String> of(ScoringRule rule, Points maximum) {
        return rule.branches(maximum).stream()
                .flatMap(branch -> switch (branch) {
                    case STEP ->
                        ((StepRule) rule)
                                .steps().stream()
                                        .map(step -> word(branch, step.from().toPlainString()));
                    case LEVEL -> ((Levels) rule).levels().stream().map(level -> word(branch, level.id()));
                    default -> Stream.of(branch.id());
                })
                .toList();
    }

    /** The branch that was taken. */
    static String taken(Trace trace) {
        return switch (trace.branch()) {
            case STEP -> word(Branch.STEP, trace.details().get("from"));
            case LEVEL -> word(Branch.LEVEL, trace.details().get("level"));
            default -> trace.branch().id();
        };
    }

    private static String word(Branch branch, Object which) {
        return branch.id() + " " + which;
    }
}
