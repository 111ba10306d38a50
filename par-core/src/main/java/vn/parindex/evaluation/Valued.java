package vn.parindex.evaluation;

import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.Opinion;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.State;
import vn.parindex.value.Fact;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/**
 * An opinion with what it comes to and how.
 *
 * @param opinion the opinion
 * @param state scored, not applicable or invalid
 * @param points the points it comes to
 * @param computed what its figures give, if it has figures
 * @param branch what happened
 * @param facts the figures used, as text
 * @param details what the branch looked at
 * @param effective the figures in force after it: its own over earlier ones
 */
record Valued(
        Opinion opinion,
        State state,
        Points points,
        Optional<Points> computed,
        String branch,
        Map<String, String> facts,
        Map<String, Object> details,
        Map<String, Fact> effective) {

    static Valued invalid(Opinion opinion, String branch, Map<String, String> facts, Map<String, Fact> effective) {
        return new Valued(opinion, State.INVALID, Points.ZERO, Optional.empty(), branch, facts, Map.of(), effective);
    }

    /** The same, held by whoever recognises it. */
    Valued recognisedBy(Opinion other) {
        return new Valued(other, state, points, computed, branch, facts, details, effective);
    }

    Stage stage() {
        return opinion.stage();
    }

    /** What it comes to, for a sentence: points, or the state where there are none. */
    Object shown() {
        return state == State.SCORED ? points : state.label();
    }

    OpinionValue toOpinionValue() {
        return new OpinionValue(
                opinion.stage(), state, points, opinion.points(), computed, opinion.reason(), opinion.author());
    }
}
