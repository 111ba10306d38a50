package vn.parindex.analysis;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.authoring.DiffRow;
import vn.parindex.methodology.Node;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Text;

/**
 * A leaf under the rules in force and under a draft, with what the draft changes in it.
 *
 * @param row the leaf in both, and what differs
 * @param before its spread over the units under the rules in force; empty if it is new
 * @param after its spread under the draft; empty if it is gone
 * @param up the number of units that get more points there
 * @param down the number of units that get fewer
 * @param change the points that all units together gain there
 */
public record ImpactLeaf(
        DiffRow row, Optional<LeafSpread> before, Optional<LeafSpread> after, int up, int down, PointsRange change) {

    public ImpactLeaf {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(change, "change");
    }

    /**
     * Returns the leaf's code under the rules in force.
     *
     * @return the code; empty if it is new
     */
    public Optional<NodeCode> codeBefore() {
        return code(row.before());
    }

    /**
     * Returns the leaf's code in the draft.
     *
     * @return the code; empty if it is gone
     */
    public Optional<NodeCode> codeAfter() {
        return code(row.after());
    }

    /**
     * Returns the leaf's name in the draft, or in force if it is gone.
     *
     * @return the name
     */
    public Text name() {
        return row.after().or(row::before).orElseThrow().name();
    }

    /**
     * Checks whether the leaf told units apart and does so no longer.
     *
     * @return true if it is gone or everybody gets the same there now
     */
    public boolean stopsDiscriminating() {
        return discriminates(before)
                && (after.isEmpty() || !discriminates(after) && after.get().power() != LeafSpread.LeafPower.UNKNOWN);
    }

    /**
     * Checks whether the leaf did not tell units apart and does so now.
     *
     * @return true if it is new or everybody got the same there
     */
    public boolean beginsDiscriminating() {
        return discriminates(after)
                && (before.isEmpty() || !discriminates(before) && before.get().power() != LeafSpread.LeafPower.UNKNOWN);
    }

    /** The code of a node that is a leaf. */
    static Optional<NodeCode> code(Optional<Node> node) {
        return node.filter(n -> n.scoring().isPresent()).map(Node::code);
    }

    private static boolean discriminates(Optional<LeafSpread> spread) {
        return spread.filter(s -> s.power() == LeafSpread.LeafPower.DISCRIMINATES)
                .isPresent();
    }
}
