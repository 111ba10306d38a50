package vn.parindex.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.json.internal.Faults;
import vn.parindex.json.internal.Place;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.IndexResult;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.Part;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.result.Trace;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * Computes anew what follows from the opinions that counted: leaves, nodes above them, parts and the total. A total is
 * never taken from a document.
 *
 * <p>What only the methodology can tell (what a rule gives for figures, which stage counts, which band an index falls
 * into) is not looked at.
 */
final class ResultSums {

    private static final Text GRADE_TOO_EARLY =
            Text.of("kết quả tạm tính chưa được xếp nhóm, xếp loại", "a provisional result has no grade yet");

    private final IndexResult result;
    private final Place root;
    private final Faults faults;
    private final List<Outcome> nodes;
    private final Score[] sums;

    /** Of a result whose parts hang together. */
    ResultSums(IndexResult result, Place root, Faults faults) {
        this.result = result;
        this.root = root;
        this.faults = faults;
        this.nodes = result.outcomes();
        this.sums = new Score[nodes.size()];
    }

    void check() {
        Score tree = sumUp();
        for (int i = 0; i < nodes.size(); i++) {
            node("/outcomes/" + i, nodes.get(i), sums[i]);
        }
        parts();
        for (int i = 0; i < result.adjustments().size(); i++) {
            AdjustmentOutcome adjustment = result.adjustments().get(i);
            upTo("/adjustments/" + i + "/counted", adjustment.counted(), adjustment.asked());
        }
        same("/total", result.total(), tree.adjusted(result.adjustments()));
        if (tree.isProvisional() && !result.grades().isEmpty()) {
            fault(InputCode.BAD_VALUE, "/grades", "reason", GRADE_TOO_EARLY);
        }
    }

    /** Scores of all nodes from their leaves; gives that of the whole. */
    private Score sumUp() {
        Map<NodeCode, Integer> places = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            places.put(nodes.get(i).code(), i);
        }
        Arrays.fill(sums, Score.NONE);
        Score tree = Score.NONE;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Outcome node = nodes.get(i);
            if (node.isLeaf()) {
                sums[i] = leaf(node);
            }
            if (node.code().parent().isPresent()) {
                int parent = places.get(node.code().parent().get());
                sums[parent] = sums[parent].plus(sums[i]);
            } else {
                tree = tree.plus(sums[i]);
            }
        }
        return tree;
    }

    /** What the opinion that counted makes of a leaf; without one it is missing or does not apply. */
    private static Score leaf(Outcome leaf) {
        Points full = leaf.score().fullMaximum();
        return leaf.trace()
                .flatMap(Trace::stage)
                .flatMap(leaf::opinion)
                .map(counted -> Score.leaf(counted.state(), counted.points(), full))
                .orElseGet(() -> Score.leaf(leaf.score().state(), Points.ZERO, full));
    }

    private void node(String place, Outcome node, Score sum) {
        for (int k = 0; k < node.opinions().size(); k++) {
            OpinionValue opinion = node.opinions().get(k);
            String points = place + "/opinions/" + k + "/points";
            if (opinion.state() == State.SCORED) {
                upTo(points, opinion.points(), node.score().fullMaximum());
            } else {
                same(points, opinion.points(), Points.ZERO);
            }
        }
        same(place + "/score", node.score(), sum);
    }

    private void parts() {
        Map<String, Score> byMethod = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).isLeaf()) {
                byMethod.merge(nodes.get(i).method(), sums[i], Score::plus);
            }
        }
        for (int i = 0; i < result.parts().size(); i++) {
            Part part = result.parts().get(i);
            same("/parts/" + i + "/score", part.score(), byMethod.getOrDefault(part.method(), Score.NONE));
        }
    }

    private void upTo(String place, Points points, Points most) {
        if (points.compareTo(most) > 0) {
            fault(InputCode.DECIMAL_OUT_OF_RANGE, place, "got", points, "least", Points.ZERO, "most", most);
        }
    }

    private void same(String place, Score stated, Score derived) {
        same(place + "/state", stated.state().label(), derived.state().label());
        same(place + "/points", stated.points(), derived.points());
        same(place + "/maximum", stated.maximum(), derived.maximum());
        same(place + "/fullMaximum", stated.fullMaximum(), derived.fullMaximum());
        same(place + "/open", stated.open(), derived.open());
    }

    private void same(String place, Object stated, Object derived) {
        if (!stated.equals(derived)) {
            fault(InputCode.DERIVED_MISMATCH, place, "got", stated, "expected", derived);
        }
    }

    private void fault(FindingCode code, String pointer, Object... arguments) {
        faults.add(Finding.error(code, root.pointer(pointer), arguments));
    }
}
