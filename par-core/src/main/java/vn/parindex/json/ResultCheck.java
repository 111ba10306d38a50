package vn.parindex.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import vn.parindex.error.ErrorCode;
import vn.parindex.error.Finding;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.Grade;
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
 * Computes anew what follows from the opinions that counted: leaves, sums, parts and the total. A total is never taken from a document.
 *
 * <p>What only the methodology can tell (what a rule gives for figures, which stage counts, which band an index falls into) is not looked at.
 */
final class ResultCheck {

    private static final Text GRADE_TOO_EARLY =
        Text.of("kết quả tạm tính chưa được xếp nhóm, xếp loại", "a provisional result has no grade yet");
    private static final Text TOO_LARGE = Text.of("điểm hoặc tỷ lệ quá lớn", "points or a share too large to be held");

    private final IndexResult result;
    private final Place root;
    private final Faults faults;
    private final Outcome[] nodes;
    private final Score[] sums;
    private final boolean[] hasChildren;

    ResultCheck(IndexResult result, Place root, Faults faults) {
        this.result = result;
        this.root = root;
        this.faults = faults;
        this.nodes = result.outcomes().toArray(Outcome[]::new);
        this.sums = new Score[nodes.length];
        this.hasChildren = new boolean[nodes.length];
    }

    /** Claims follow from the sums, so they are looked at only if those are right. */
    void check(Claims claims) {
        int before = faults.count();
        if (!inOrder()) {
            return;
        }
        try {
            Score tree = sumUp();
            for (int i = 0; i < nodes.length; i++) {
                node(i);
            }
            parts();
            adjustments(tree);
            grades();
            if (faults.count() == before) {
                claims.verify(result, faults);
            }
        } catch (ArithmeticException | IllegalArgumentException e) {
            faults.cause(e);
            fault(ErrorCode.BAD_VALUE, "", "reason", TOO_LARGE);
        }
    }

    /** In the order of the law every node stands behind its parent and its elder siblings, which is the order of the codes. */
    private boolean inOrder() {
        boolean ordered = true;
        for (int i = 1; i < nodes.length; i++) {
            if (nodes[i].code().compareTo(nodes[i - 1].code()) <= 0) {
                fault(ErrorCode.NODE_OUT_OF_ORDER, "/outcomes/" + i + "/code", "got", nodes[i].code(), "before", nodes[i - 1].code());
                ordered = false;
            }
        }
        return ordered;
    }

    /** Scores of all nodes from their leaves; gives that of the whole. */
    private Score sumUp() {
        Map<NodeCode, Integer> places = new HashMap<>();
        for (int i = 0; i < nodes.length; i++) {
            places.put(nodes[i].code(), i);
        }
        Arrays.fill(sums, Score.NONE);
        Score tree = Score.NONE;
        for (int i = nodes.length - 1; i >= 0; i--) {
            if (nodes[i].isLeaf()) {
                sums[i] = leaf(nodes[i]);
            }
            NodeCode above = nodes[i].code().parent().orElse(null);
            Integer parent = places.get(above);
            if (above == null) {
                tree = tree.plus(sums[i]);
            } else if (parent == null || nodes[parent].isLeaf()) {
                fault(ErrorCode.PARENT_MISSING, "/outcomes/" + i + "/code", "got", nodes[i].code(), "expected", above);
            } else {
                hasChildren[parent] = true;
                sums[parent] = sums[parent].plus(sums[i]);
            }
        }
        return tree;
    }

    /** What the opinion that counted makes of a leaf; without one it is not applicable or not scored. */
    private static Score leaf(Outcome leaf) {
        Points full = leaf.score().fullMaximum();
        return leaf.trace().flatMap(Trace::stage).flatMap(leaf::opinion)
            .map(counted -> Score.leaf(counted.state(), counted.points(), full))
            .orElseGet(() -> Score.leaf(
                leaf.score().state() == State.NOT_APPLICABLE ? State.NOT_APPLICABLE : State.NOT_SCORED, Points.ZERO, full));
    }

    private void node(int i) {
        String place = "/outcomes/" + i;
        Outcome node = nodes[i];
        node.trace().ifPresent(trace -> {
            trace.stage().filter(stage -> node.opinion(stage).isEmpty()).ifPresent(stage ->
                fault(ErrorCode.UNKNOWN_WORD, place + "/trace/stage", "got", stage.id(),
                    "allowed", node.opinions().stream().map(o -> o.stage().id()).toList()));
            same(place + "/trace/confidence", trace.confidence().label(), node.confidence().label());
        });
        for (int k = 0; k < node.opinions().size(); k++) {
            opinion(place + "/opinions/" + k + "/points", node.opinions().get(k), node.score().fullMaximum());
        }
        if (node.isLeaf() || hasChildren[i]) {
            same(place + "/score", node.score(), sums[i]);
        } else {
            fault(ErrorCode.MISSING_KEY, place, "expected", "trace");
        }
    }

    private void opinion(String place, OpinionValue opinion, Points full) {
        if (opinion.state() != State.SCORED) {
            same(place, opinion.points(), Points.ZERO);
        } else if (opinion.points().compareTo(full) > 0) {
            fault(ErrorCode.DECIMAL_OUT_OF_RANGE, place, "got", opinion.points(), "least", Points.ZERO, "most", full);
        }
    }

    private void parts() {
        Map<String, Score> byMethod = new HashMap<>();
        for (int i = 0; i < result.parts().size(); i++) {
            String method = result.parts().get(i).method();
            if (byMethod.put(method, Score.NONE) != null) {
                fault(ErrorCode.DUPLICATE_ENTRY, "/parts/" + i + "/method", "got", method);
            }
        }
        List<String> known = result.parts().stream().map(Part::method).toList();
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i].isLeaf() && byMethod.computeIfPresent(nodes[i].method(), plus(sums[i])) == null) {
                fault(ErrorCode.UNKNOWN_METHOD, "/outcomes/" + i + "/method", "got", nodes[i].method(), "allowed", known);
            }
        }
        for (int i = 0; i < known.size(); i++) {
            same("/parts/" + i + "/score", result.parts().get(i).score(), byMethod.get(known.get(i)));
        }
    }

    private static BiFunction<String, Score, Score> plus(Score score) {
        return (method, sum) -> sum.plus(score);
    }

    private void adjustments(Score tree) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < result.adjustments().size(); i++) {
            AdjustmentOutcome adjustment = result.adjustments().get(i);
            if (!ids.add(adjustment.id())) {
                fault(ErrorCode.DUPLICATE_ENTRY, "/adjustments/" + i + "/id", "got", adjustment.id());
            }
            if (adjustment.counted().compareTo(adjustment.asked()) > 0) {
                fault(ErrorCode.DECIMAL_OUT_OF_RANGE, "/adjustments/" + i + "/counted", "got", adjustment.counted(),
                    "least", Points.ZERO, "most", adjustment.asked());
            }
        }
        same("/total", result.total(), tree.adjusted(result.adjustments()));
    }

    private void grades() {
        Set<String> scales = new HashSet<>();
        for (int i = 0; i < result.grades().size(); i++) {
            Grade grade = result.grades().get(i);
            if (!scales.add(grade.scale())) {
                fault(ErrorCode.DUPLICATE_ENTRY, "/grades/" + i + "/scale", "got", grade.scale());
            }
        }
        if (result.isProvisional() && !scales.isEmpty()) {
            fault(ErrorCode.BAD_VALUE, "/grades", "reason", GRADE_TOO_EARLY);
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
            fault(ErrorCode.DERIVED_MISMATCH, place, "got", stated, "expected", derived);
        }
    }

    private void fault(ErrorCode code, String pointer, Object... arguments) {
        faults.add(Finding.error(code, root.pointer(pointer), arguments));
    }
}
