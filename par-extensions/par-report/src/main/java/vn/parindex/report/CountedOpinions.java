package vn.parindex.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.Stamp;
import vn.parindex.result.State;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.StageKind;

/**
 * The points of the parties, by column: of the leaves that apply to the unit, so that the columns of a row add up to
 * its result.
 *
 * <p>In the mode of claims that is claims and survey; in the others it is the appraisal, what the council changed, what
 * counts as claimed because nobody appraised it, and the survey.
 */
final class CountedOpinions {

    private final Stamp stamp;

    CountedOpinions(Stamp stamp) {
        this.stamp = stamp;
    }

    /** Checks whether only claims count. */
    boolean isClaim() {
        return stamp.mode() == Mode.SELF;
    }

    /** Checks whether the council's opinions count. */
    boolean isFinal() {
        return stamp.mode() == Mode.FINAL;
    }

    /** Returns the opinion of a stage; empty where points were given for a leaf that does not apply. */
    Optional<OpinionValue> at(Outcome leaf, Stage stage) {
        return leaf.opinion(stage).filter(opinion -> isShown(leaf, opinion));
    }

    /** Returns the appraisal that counts, or would count but for the council. */
    Optional<OpinionValue> appraised(Outcome leaf) {
        if (isClaim()) {
            return Optional.empty();
        }
        return countedStage(leaf)
                .filter(stage -> stage.kind() == StageKind.APPRAISAL)
                .map(Stream::of)
                .orElseGet(() -> stamp.stages().stream().filter(stage -> stage.kind() == StageKind.APPRAISAL))
                .flatMap(stage -> leaf.opinion(stage).stream())
                .findFirst()
                .filter(opinion -> isShown(leaf, opinion));
    }

    private static boolean isShown(Outcome leaf, OpinionValue opinion) {
        return leaf.score().state() != State.NOT_APPLICABLE || opinion.state() != State.SCORED;
    }

    /** Returns the sum of the opinions of one stage; empty if none of the leaves has points at it. */
    Optional<Points> sum(List<Outcome> leaves, Stage stage) {
        return sum(leaves, leaf -> points(at(leaf, stage)));
    }

    /** Returns the sum of what the appraisal gives; empty if none of the leaves has points by it. */
    Optional<Points> appraised(List<Outcome> leaves) {
        return sum(leaves, leaf -> points(appraised(leaf)));
    }

    /** Returns what the council's opinions change where they count; empty if none counts. */
    Optional<Points> councilChange(List<Outcome> leaves) {
        return sum(decidedByCouncil(leaves), leaf -> Optional.of(rest(leaf)));
    }

    /** Returns the leaves whose result follows the council. */
    static List<Outcome> decidedByCouncil(List<Outcome> leaves) {
        return leaves.stream()
                .filter(leaf -> isCountedAt(leaf, StageKind.DECISION))
                .toList();
    }

    /** Returns what counts as it was claimed though claims are not what is reported; empty if there is none. */
    Optional<Points> countedClaims(List<Outcome> leaves) {
        return isClaim()
                ? Optional.empty()
                : sum(
                        leaves.stream()
                                .filter(leaf -> isCountedAt(leaf, StageKind.CLAIM))
                                .toList(),
                        leaf -> Optional.of(rest(leaf)));
    }

    private static boolean isCountedAt(Outcome leaf, StageKind kind) {
        return leaf.score().state() != State.NOT_APPLICABLE
                && countedStage(leaf).filter(stage -> stage.kind() == kind).isPresent();
    }

    private static Optional<Stage> countedStage(Outcome leaf) {
        return leaf.trace().flatMap(trace -> trace.stage());
    }

    /** Returns the result of a leaf less what stands in the columns of appraisal and survey. */
    private Points rest(Outcome leaf) {
        Points result = leaf.score().state() == State.SCORED ? leaf.score().points() : Points.ZERO;
        return result.minus(points(appraised(leaf)).orElse(Points.ZERO))
                .minus(points(at(leaf, Stage.SURVEY)).orElse(Points.ZERO));
    }

    private static Optional<Points> points(Optional<OpinionValue> opinion) {
        return opinion.filter(value -> value.state() == State.SCORED).map(OpinionValue::points);
    }

    private static Optional<Points> sum(List<Outcome> leaves, Function<Outcome, Optional<Points>> points) {
        return leaves.stream().flatMap(leaf -> points.apply(leaf).stream()).reduce(Points::plus);
    }
}
