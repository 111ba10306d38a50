package vn.parindex.evaluation;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.parindex.assessment.Entry;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Method;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

/** A methodology laid out flat: nodes in the order of the law, parents by place, leaves compiled. */
final class EvaluationPlan {

    private final Methodology methodology;
    private final Node[] nodes;
    private final int[] parents;
    private final CompiledLeaf[] leaves;
    private final int[] leafPlaces;
    private final int[] areas;
    private final int[][] byMethod;
    private final Map<NodeCode, Integer> places;
    private final int sharedFacts;

    EvaluationPlan(Methodology methodology) {
        this.methodology = methodology;
        nodes = methodology.nodes().toArray(Node[]::new);
        parents = new int[nodes.length];
        leaves = new CompiledLeaf[nodes.length];
        Map<NodeCode, Integer> found = new HashMap<>();
        for (int i = 0; i < nodes.length; i++) {
            found.put(nodes[i].code(), i);
            parents[i] = nodes[i].code().parent().map(found::get).orElse(-1);
        }
        places = Collections.unmodifiableMap(found);
        List<String> shared = SharedFacts.of(methodology);
        sharedFacts = shared.size();
        for (Leaf leaf : methodology.leaves()) {
            leaves[places.get(leaf.code())] = CompiledLeaf.of(methodology, leaf, shared);
        }
        leafPlaces =
                IntStream.range(0, nodes.length).filter(i -> leaves[i] != null).toArray();
        areas = IntStream.range(0, nodes.length).filter(i -> parents[i] < 0).toArray();
        List<Method> methods = methodology.methods();
        byMethod = new int[methods.size()][];
        for (int m = 0; m < byMethod.length; m++) {
            String method = methods.get(m).id();
            byMethod[m] = IntStream.of(leafPlaces)
                    .filter(i -> leaves[i].method().id().equals(method))
                    .toArray();
        }
    }

    Methodology methodology() {
        return methodology;
    }

    /** The number of nodes. */
    int size() {
        return nodes.length;
    }

    Node node(int place) {
        return nodes[place];
    }

    /** The place of the node above; below zero for an area. */
    int parent(int place) {
        return parents[place];
    }

    /** How many figures serve several leaves. */
    int sharedFacts() {
        return sharedFacts;
    }

    /** The leaf at a place, or null. */
    CompiledLeaf leaf(int place) {
        return leaves[place];
    }

    int[] leafPlaces() {
        return leafPlaces;
    }

    int[] areas() {
        return areas;
    }

    /** The leaves of a method, by its place among the methods. */
    int[] leavesOf(int method) {
        return byMethod[method];
    }

    Points fullMaximum(int place) {
        return nodes[place].maximum();
    }

    Map<NodeCode, Integer> places() {
        return places;
    }

    Finding unknown(Entry entry) {
        return Finding.error(EvaluationCode.UNKNOWN_LEAF, entry.code(), "methodology", methodology.id());
    }
}
