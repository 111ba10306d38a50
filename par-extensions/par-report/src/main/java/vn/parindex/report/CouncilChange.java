package vn.parindex.report;

import java.util.List;
import java.util.Optional;
import vn.parindex.result.Outcome;
import vn.parindex.result.State;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.StageKind;

/**
 * What the council's opinions change where they count: the result less what stands in the columns of appraisal and
 * survey, so that these columns and this one add up to the result.
 *
 * @param items how many leaves have their result from the council
 * @param points the change over these leaves, possibly below zero
 */
record CouncilChange(int items, Points points) {

    static CouncilChange of(List<Outcome> leaves) {
        List<Outcome> decided = leaves.stream()
                .filter(leaf -> leaf.trace()
                        .flatMap(trace -> trace.stage())
                        .filter(stage -> stage.kind() == StageKind.DECISION)
                        .isPresent())
                .toList();
        return new CouncilChange(
                decided.size(), decided.stream().map(CouncilChange::change).reduce(Points.ZERO, Points::plus));
    }

    private static Points change(Outcome leaf) {
        List<Outcome> one = List.of(leaf);
        Points result = leaf.score().state() == State.SCORED ? leaf.score().points() : Points.ZERO;
        return result.minus(SheetTable.sum(one, SheetTable::appraised).orElse(Points.ZERO))
                .minus(SheetTable.sum(one, survey -> survey.opinion(Stage.SURVEY))
                        .orElse(Points.ZERO));
    }

    /** The change; empty if no leaf has its result from the council. */
    Optional<Points> ifAny() {
        return items == 0 ? Optional.empty() : Optional.of(points);
    }
}
