package vn.parindex.methodology;

import java.util.List;
import java.util.Optional;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** A node of the criteria tree: an area, a criterion or a sub-criterion. */
public sealed interface Node permits Area, Criterion, SubCriterion {

    /**
     * Its code.
     *
     * @return e.g. {@code 3.4.1}
     */
    NodeCode code();

    /**
     * Its name.
     *
     * @return the name
     */
    Text name();

    /**
     * The most points it can give (điểm tối đa).
     *
     * @return above zero
     */
    Points maximum();

    /**
     * Where the row comes from.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * How sure the row is.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * Remarks on the row.
     *
     * @return plain words, possibly empty
     */
    String note();

    /**
     * The nodes below it.
     *
     * @return in order; empty for a leaf
     */
    List<? extends Node> children();

    /**
     * How it is scored, if it is a leaf.
     *
     * @return the scoring; empty for a node with children
     */
    Optional<Scoring> scoring();
}
