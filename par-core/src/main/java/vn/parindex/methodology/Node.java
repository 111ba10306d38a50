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
     * Returns the code.
     *
     * @return e.g. {@code 3.4.1}
     */
    NodeCode code();

    /**
     * Returns the name.
     *
     * @return the name
     */
    Text name();

    /**
     * Returns the most points that it can give (điểm tối đa).
     *
     * @return above zero
     */
    Points maximum();

    /**
     * Returns the source of the row.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * Returns how sure the row is.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * Returns remarks on the row.
     *
     * @return plain words, possibly empty
     */
    String note();

    /**
     * Returns the nodes below.
     *
     * @return in order; empty for a leaf
     */
    List<? extends Node> children();

    /**
     * Returns how it is scored, if it is a leaf.
     *
     * @return the scoring; empty for a node with children
     */
    Optional<Scoring> scoring();
}
