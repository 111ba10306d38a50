package vn.parindex.json.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.parindex.codec.Place;
import vn.parindex.codec.Reading;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.Grade;
import vn.parindex.result.Outcome;
import vn.parindex.result.Part;
import vn.parindex.value.Excerpt;
import vn.parindex.value.NodeCode;

/** Checks whether the parts of a stated result hang together, so that sums can be formed at all. */
final class StatedShape {

    /** Of a list of what there is, so many are told. */
    private static final int MOST_SHOWN = 20;

    private final StatedResult result;
    private final Place root;
    private final Reading in;

    StatedShape(StatedResult result, Place root, Reading in) {
        this.result = result;
        this.root = root;
        this.in = in;
    }

    void check() {
        once("/parts/", "/method", result.parts(), Part::method);
        once("/adjustments/", "/id", result.adjustments(), AdjustmentOutcome::id);
        once("/grades/", "/scale", result.grades(), Grade::scale);
        if (inOrder()) {
            parents();
        }
        Set<String> methods =
                new HashSet<>(result.parts().stream().map(Part::method).toList());
        List<String> shown =
                methods.stream().sorted().limit(MOST_SHOWN).map(Excerpt::of).toList();
        for (int i = 0; i < result.outcomes().size(); i++) {
            Outcome node = result.outcomes().get(i);
            if (node.isLeaf()) {
                if (!methods.contains(node.method())) {
                    fault(
                            MethodologyCode.UNKNOWN_METHOD,
                            "/outcomes/" + i + "/method",
                            "got",
                            Excerpt.of(node.method()),
                            "allowed",
                            shown);
                }
            }
        }
    }

    private <T> void once(String before, String after, List<T> items, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String found = id.apply(items.get(i));
            if (!seen.add(found)) {
                fault(InputCode.DUPLICATE_ENTRY, before + i + after, "got", Excerpt.of(found));
            }
        }
    }

    /**
     * In the order of the law every node stands behind its parent and its elder siblings, which is the order of the
     * codes.
     */
    private boolean inOrder() {
        int faultsBefore = in.count();
        NodeCode before = null;
        for (int i = 0; i < result.outcomes().size(); i++) {
            NodeCode code = result.outcomes().get(i).code();
            if (before != null && code.compareTo(before) <= 0) {
                fault(InputCode.NODE_OUT_OF_ORDER, "/outcomes/" + i + "/code", "got", code, "before", before);
            }
            before = code;
        }
        return in.count() == faultsBefore;
    }

    private void parents() {
        Map<NodeCode, Boolean> leaves = new HashMap<>();
        Set<NodeCode> parents = new HashSet<>();
        result.outcomes().forEach(node -> leaves.put(node.code(), node.isLeaf()));
        for (int i = 0; i < result.outcomes().size(); i++) {
            NodeCode code = result.outcomes().get(i).code();
            String place = "/outcomes/" + i + "/code";
            code.parent().ifPresent(parent -> {
                parents.add(parent);
                if (leaves.getOrDefault(parent, true)) {
                    fault(InputCode.PARENT_MISSING, place, "got", code, "expected", parent);
                }
            });
        }
        for (int i = 0; i < result.outcomes().size(); i++) {
            Outcome node = result.outcomes().get(i);
            if (!node.isLeaf() && !parents.contains(node.code())) {
                fault(InputCode.MISSING_KEY, "/outcomes/" + i, "expected", "trace");
            }
        }
    }

    private void fault(FindingCode code, String pointer, Object... arguments) {
        in.fault(code, root.then(pointer), arguments);
    }
}
