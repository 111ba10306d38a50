package vn.parindex.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.UnitForm;

/**
 * A row of the form: a heading, an item that is not self-assessed, or one figure of a leaf.
 *
 * @param node the node it is about
 * @param leaf the leaf, empty for a heading
 * @param fact the figure to be entered, empty where none is
 * @param first true if it is the first row of its node, where points and explanation are entered
 */
record FormRow(Node node, Optional<Leaf> leaf, Optional<FactSpec> fact, boolean first) {

    /** Returns all rows for a unit, in the order of the methodology, without what its form leaves out. */
    static List<FormRow> of(Methodology methodology, String unitId) {
        Optional<UnitForm> form = methodology.formOf(unitId);
        List<FormRow> rows = new ArrayList<>();
        for (Node node : methodology.nodes()) {
            if (form.isPresent() && form.get().leavesOut(node.code())) {
                continue;
            }
            Optional<Leaf> leaf = methodology.leaf(node.code());
            if (leaf.isEmpty() || !leaf.get().selfAssessed()) {
                rows.add(new FormRow(node, leaf, Optional.empty(), true));
                continue;
            }
            List<String> facts = leaf.get().rule().facts();
            for (String fact : facts) {
                rows.add(new FormRow(node, leaf, methodology.fact(fact), fact.equals(facts.get(0))));
            }
        }
        return rows;
    }

    boolean isHeading() {
        return leaf.isEmpty();
    }

    /** Checks whether the unit writes something into a column of this row. */
    boolean takes(FormColumn column) {
        return fact.isPresent()
                && column.isInput()
                && (first || column != FormColumn.POINTS && column != FormColumn.EXPLANATION);
    }

    String keyCode() {
        return node.code().toString();
    }

    String keyFact() {
        return fact.map(FactSpec::id).orElse("");
    }

    /** Returns the key of the row: {@code 3.4.1/dossiers_on_time}. */
    String key() {
        return key(keyCode(), keyFact());
    }

    static String key(String code, String fact) {
        return fact.isEmpty() ? code : code + "/" + fact;
    }
}
