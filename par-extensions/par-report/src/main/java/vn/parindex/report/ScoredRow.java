package vn.parindex.report;

import java.util.List;
import java.util.Optional;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Confidence;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.StageKind;

/**
 * A row of points: a node, a part, bonus and penalty points, or the whole.
 *
 * @param code the node's code; empty for all else
 * @param name the name
 * @param leaves the leaves that it sums up; the leaf itself; none for bonus and penalty points
 * @param leaf the leaf; empty for all else
 * @param score its points; empty for bonus and penalty points
 * @param adjusted the points added or taken; empty unless the row is bonus or penalty points
 * @param weakest the confidence of the weakest row behind it
 */
record ScoredRow(
        String code,
        String name,
        List<Outcome> leaves,
        Optional<Outcome> leaf,
        Optional<Score> score,
        Optional<Points> adjusted,
        Confidence weakest) {

    /** Obtains the row of a node. */
    static ScoredRow of(Outcome node, String name, List<Outcome> leaves) {
        return new ScoredRow(
                node.code().toString(),
                name,
                leaves,
                node.isLeaf() ? Optional.of(node) : Optional.empty(),
                Optional.of(node.score()),
                Optional.empty(),
                weakest(leaves, node.confidence()));
    }

    /** Obtains the row of a sum over leaves that is no node. */
    static ScoredRow sum(String name, Score score, List<Outcome> leaves) {
        return new ScoredRow(
                "",
                name,
                leaves,
                Optional.empty(),
                Optional.of(score),
                Optional.empty(),
                weakest(leaves, Confidence.OFFICIAL));
    }

    /** Obtains the row of bonus and penalty points, below zero where more is taken than added. */
    static ScoredRow adjustment(String name, Points points, Confidence confidence) {
        return new ScoredRow("", name, List.of(), Optional.empty(), Optional.empty(), Optional.of(points), confidence);
    }

    private static Confidence weakest(List<Outcome> leaves, Confidence own) {
        return leaves.stream().map(Outcome::confidence).reduce(own, Confidence::weaker);
    }

    boolean isProvisional() {
        return score.filter(Score::isProvisional).isPresent();
    }

    /** Returns the sum of the opinions of one stage; empty if none of the leaves has points at it. */
    Optional<Points> sum(Stage stage) {
        return sum(leaves.stream().flatMap(leaf -> leaf.opinion(stage).stream()).toList());
    }

    /** Returns the sum of what the appraisal gives; empty if none of the leaves has points by it. */
    Optional<Points> appraised() {
        return sum(leaves.stream().flatMap(leaf -> appraised(leaf).stream()).toList());
    }

    /** Returns the appraisal that holds: the last there is. */
    static Optional<OpinionValue> appraised(Outcome leaf) {
        return leaf.opinions().stream()
                .filter(value -> value.stage().kind() == StageKind.APPRAISAL)
                .reduce((earlier, later) -> later);
    }

    private static Optional<Points> sum(List<OpinionValue> opinions) {
        return opinions.stream()
                .filter(opinion -> opinion.state() == State.SCORED)
                .map(OpinionValue::points)
                .reduce(Points::plus);
    }

    /** Returns the leaves whose result follows the council. */
    List<Outcome> decidedByCouncil() {
        return leaves.stream()
                .filter(leaf -> leaf.trace()
                        .flatMap(trace -> trace.stage())
                        .filter(stage -> stage.kind() == StageKind.DECISION)
                        .isPresent())
                .toList();
    }

    /**
     * Returns what the council's opinions change where they count: the result less what stands in the columns of
     * appraisal and survey, so that these columns and this one add up to the result; empty if none counts.
     */
    Optional<Points> councilChange() {
        return decidedByCouncil().stream().map(ScoredRow::councilChange).reduce(Points::plus);
    }

    private static Points councilChange(Outcome leaf) {
        ScoredRow row = ScoredRow.of(leaf, "", List.of(leaf));
        Points result = leaf.score().state() == State.SCORED ? leaf.score().points() : Points.ZERO;
        return result.minus(row.appraised().orElse(Points.ZERO))
                .minus(row.sum(Stage.SURVEY).orElse(Points.ZERO));
    }
}
