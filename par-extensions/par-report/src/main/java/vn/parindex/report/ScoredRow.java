package vn.parindex.report;

import java.util.List;
import java.util.Optional;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.value.Confidence;
import vn.parindex.value.Points;

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
}
