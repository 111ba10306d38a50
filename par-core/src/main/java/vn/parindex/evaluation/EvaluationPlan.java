package vn.parindex.evaluation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.assessment.Entry;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Scoring;
import vn.parindex.result.ResultOutline;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Text;

/** A methodology laid out flat: the outline of its results, and its leaves compiled. */
final class EvaluationPlan {

    private final Methodology methodology;
    private final ResultOutline outline;
    private final CompiledLeaf[] leaves;
    private final NodeCode[] codes;
    private final long[] maxima;
    private final int sharedFacts;

    EvaluationPlan(Methodology methodology) {
        this.methodology = methodology;
        this.outline = outline(methodology);
        List<String> shared = SharedFacts.of(methodology);
        this.sharedFacts = shared.size();
        Map<String, Text> names = new HashMap<>();
        methodology.facts().forEach(fact -> names.put(fact.id(), fact.name()));
        this.leaves = methodology.leaves().stream()
                .map(leaf -> CompiledLeaf.of(methodology, leaf, shared, names))
                .toArray(CompiledLeaf[]::new);
        this.codes = methodology.leaves().stream().map(Leaf::code).toArray(NodeCode[]::new);
        this.maxima = methodology.leaves().stream()
                .mapToLong(leaf -> leaf.maximum().nanos())
                .toArray();
    }

    private static ResultOutline outline(Methodology methodology) {
        List<ResultOutline.Row> rows = methodology.nodes().stream()
                .map(node -> new ResultOutline.Row(
                        node.code(),
                        node.name(),
                        node.confidence(),
                        node.scoring().map(Scoring::method).orElse("")))
                .toList();
        Map<String, Text> methods = new LinkedHashMap<>();
        methodology.methods().forEach(method -> methods.put(method.id(), method.name()));
        return ResultOutline.of(rows, methods);
    }

    Methodology methodology() {
        return methodology;
    }

    ResultOutline outline() {
        return outline;
    }

    /** The leaves in the order of the law. */
    CompiledLeaf[] leaves() {
        return leaves;
    }

    /** The code of each leaf. */
    NodeCode[] codes() {
        return codes;
    }

    /** The maximum of each leaf in billionths. */
    long[] maxima() {
        return maxima;
    }

    /** The number of the first leaf whose code does not come before a code. */
    int firstLeaf(NodeCode code) {
        int low = 0;
        int high = codes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codes[middle].compareTo(code) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the number of figures that serve several leaves. */
    int sharedFacts() {
        return sharedFacts;
    }

    Finding unknown(Entry entry) {
        return Finding.error(EvaluationCode.UNKNOWN_LEAF, entry.code(), "methodology", methodology.id());
    }
}
