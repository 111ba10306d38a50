package vn.parindex.comparison;

import java.util.List;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/** The tiers of two trees that a crosswalk can join. */
public enum CrosswalkTier implements Labelled {
    /** Areas. */
    AREA("area", Text.of("lĩnh vực", "area")),
    /** Criteria, with or without sub-criteria. */
    CRITERION("criterion", Text.of("tiêu chí", "criterion")),
    /** Leaves: sub-criteria, and criteria without any. */
    LEAF("leaf", Text.of("mục chấm điểm", "leaf"));

    private final String id;
    private final Text label;

    CrosswalkTier(String id, Text label) {
        this.id = id;
        this.label = label;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * Returns the nodes of this tier.
     *
     * @param methodology the methodology
     * @return its nodes, in the order of the law
     */
    public List<Node> of(Methodology methodology) {
        if (this == LEAF) {
            return methodology.leaves().stream().map(Leaf::node).toList();
        }
        int depth = this == AREA ? 1 : 2;
        return methodology.nodes().stream()
                .filter(node -> node.code().depth() == depth)
                .toList();
    }
}
