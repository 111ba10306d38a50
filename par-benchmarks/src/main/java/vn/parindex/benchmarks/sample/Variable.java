package vn.parindex.benchmarks.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.NodeCode;

/**
 * A figure that a leaf's rule measures, under a name that is an identifier in every language at hand.
 *
 * @param leaf the leaf
 * @param fact the id of the fact
 * @param kind its kind
 * @param name its name: the fact's id, and for what is each leaf's own also the leaf's code
 * @param slot its place among all figures of the methodology
 */
public record Variable(Leaf leaf, String fact, FactKind kind, String name, int slot) {

    /** Lists the figures of each leaf, in the order of the leaves; a figure of two leaves stands at both. */
    public static Map<NodeCode, List<Variable>> byLeaf(Methodology methodology) {
        Map<NodeCode, List<Variable>> all = new LinkedHashMap<>();
        int slot = 0;
        for (Leaf leaf : methodology.leaves()) {
            List<Variable> own = new ArrayList<>();
            for (String fact : leaf.rule().facts()) {
                FactKind kind = methodology.fact(fact).orElseThrow().kind();
                boolean shared = switch (kind) {
                    case MET, AMOUNT, COUNT -> true;
                    case LEVEL, PERCENT, POINTS -> false;
                };
                String name =
                        shared ? fact : fact + "_" + leaf.code().toString().replace('.', '_');
                own.add(new Variable(leaf, fact, kind, name, slot++));
            }
            all.put(leaf.code(), List.copyOf(own));
        }
        return all;
    }
}
