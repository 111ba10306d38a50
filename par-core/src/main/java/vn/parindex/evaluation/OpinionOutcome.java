package vn.parindex.evaluation;

import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.Opinion;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.State;
import vn.parindex.value.Arguments;
import vn.parindex.value.Branch;
import vn.parindex.value.Fact;
import vn.parindex.value.Facts;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/**
 * An opinion with what it comes to and how.
 *
 * @param opinion the opinion
 * @param state scored, not applicable or invalid
 * @param points the points it comes to
 * @param computed what its figures give, if it has figures
 * @param branch the branch taken
 * @param facts the figures used
 * @param details what the branch looked at
 * @param effective the figures in force after it: its own over earlier ones
 */
record OpinionOutcome(
        Opinion opinion,
        State state,
        Points points,
        Optional<Points> computed,
        Branch branch,
        Facts facts,
        Arguments details,
        Map<String, Fact> effective) {

    static OpinionOutcome invalid(Opinion opinion, Branch branch, Facts facts, Map<String, Fact> effective) {
        return new OpinionOutcome(
                opinion, State.INVALID, Points.ZERO, Optional.empty(), branch, facts, Arguments.NONE, effective);
    }

    /** The same, held by whoever recognises it. */
    OpinionOutcome recognisedBy(Opinion other) {
        return new OpinionOutcome(other, state, points, computed, branch, facts, details, effective);
    }

    Stage stage() {
        return opinion.stage();
    }

    /** Returns its value for a sentence: points, or the state where there are none. */
    Object shown() {
        return state == State.SCORED ? points : state.label();
    }

    OpinionValue toOpinionValue() {
        return new OpinionValue(
                opinion.stage(), state, points, opinion.points(), computed, opinion.reason(), opinion.author());
    }
}
