package vn.parindex.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.report.Table;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;

/**
 * The differences between two methodologies: row by row, and in what stands beside the tree.
 *
 * <p>Rows are joined by what they say themselves, tier by tier: first those of one code and Vietnamese name, then those
 * of one name that stands once on each side, then those of one code under joined rows that have something else in
 * common (the maximum, a figure, the name of a row below). All else is new or gone. Where a methodology was derived
 * from the other, the joining is known and nothing is guessed.
 */
public final class Diff {

    private final Methodology before;
    private final Methodology after;
    private final Map<NodeCode, NodeCode> codes;
    private final List<DiffRow> rows;
    private final List<HeadDiff> head;

    private Diff(Methodology before, Methodology after, Map<NodeCode, NodeCode> codes) {
        this.before = before;
        this.after = after;
        this.codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
        this.rows = joined();
        this.head = HeadDiff.between(before, after);
    }

    /**
     * Obtains the differences between two methodologies, joined by code and name.
     *
     * @param before the one
     * @param after the other
     * @return the differences
     */
    public static Diff of(Methodology before, Methodology after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new Diff(before, after, new RowMatch(before, after).codes());
    }

    /**
     * Obtains the differences between a base and what was made from it.
     *
     * @param derivation the two, with where the rows went
     * @return the differences
     */
    public static Diff of(Derivation derivation) {
        return new Diff(derivation.base(), derivation.methodology(), derivation.codes());
    }

    private List<DiffRow> joined() {
        Map<NodeCode, NodeCode> back = new LinkedHashMap<>();
        codes.forEach((from, to) -> back.put(to, from));
        List<DiffRow> all = new ArrayList<>();
        for (Node node : after.nodes()) {
            Optional<? extends Node> from =
                    Optional.ofNullable(back.get(node.code())).flatMap(before::node);
            all.add(DiffRow.of(before, from.map(n -> (Node) n), after, Optional.of(node)));
        }
        before.nodes().stream()
                .filter(node -> !codes.containsKey(node.code()))
                .forEach(node -> all.add(DiffRow.of(before, Optional.of(node), after, Optional.empty())));
        return all;
    }

    /**
     * Returns the one methodology.
     *
     * @return the methodology
     */
    public Methodology before() {
        return before;
    }

    /**
     * Returns the other methodology.
     *
     * @return the methodology
     */
    public Methodology after() {
        return after;
    }

    /**
     * Returns the codes of the rows that are joined.
     *
     * @return code in the one, code in the other; without new rows and those that are gone
     */
    public Map<NodeCode, NodeCode> codes() {
        return codes;
    }

    /**
     * Returns all rows, also those that are the same.
     *
     * @return the rows of the other methodology in their order, then those that are gone
     */
    public List<DiffRow> rows() {
        return rows;
    }

    /**
     * Returns the differences beside the tree.
     *
     * @return the differences, in the order of the format
     */
    public List<HeadDiff> head() {
        return head;
    }

    /**
     * Checks whether nothing differs that this comparison looks at.
     *
     * @return true if all rows are the same and nothing differs beside them
     */
    public boolean isEmpty() {
        return head.isEmpty() && rows.stream().allMatch(DiffRow::isSame);
    }

    /**
     * Returns the differences as tables: what stands beside the tree, then the rows, one line a changed value. A table
     * without a difference is left out.
     *
     * @param language the language of the words
     * @return at most two tables
     */
    public List<Table> tables(Language language) {
        return new DiffTables(this, language).tables();
    }
}
