package vn.parindex.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Criterion;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.Scoring;
import vn.parindex.methodology.SubCriterion;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** A row of a tree that is being changed. */
final class DraftNode {

    static final int UNTOUCHED = -1;

    /** The row as it was in the base or as it was added. */
    final Node origin;
    /** 1 for an area, 2 for a criterion, 3 for a sub-criterion. */
    final int tier;
    /** True for a row of the base. */
    final boolean ofBase;

    DraftNode above;
    final List<DraftNode> below = new ArrayList<>();
    boolean removed;
    /** The last operation that had to do with it. */
    int touchedBy = UNTOUCHED;

    boolean maximumStated;
    Text name;
    Points maximum;
    Optional<Scoring> scoring;
    Citation citation;
    Confidence confidence;
    String note;

    private DraftNode(Node node, int tier, DraftNode above, boolean ofBase) {
        this.origin = node;
        this.tier = tier;
        this.above = above;
        this.ofBase = ofBase;
        this.name = node.name();
        this.maximum = node.maximum();
        this.scoring = node.scoring();
        this.citation = node.citation();
        this.confidence = node.confidence();
        this.note = node.note();
        this.maximumStated = !ofBase;
    }

    static DraftNode of(Node node, DraftNode above, boolean ofBase) {
        int tier = node instanceof Area ? 1 : node instanceof Criterion ? 2 : 3;
        DraftNode draft = new DraftNode(node, tier, above, ofBase);
        node.children().forEach(child -> draft.below.add(of(child, draft, ofBase)));
        return draft;
    }

    /** Marks the row and all below it. */
    void touch(int operation) {
        touchedBy = operation;
        below.forEach(row -> row.touch(operation));
    }

    /** Checks whether the row or one above it was taken away. */
    boolean isGone() {
        return removed || above != null && above.isGone();
    }

    boolean isWithin(DraftNode other) {
        return this == other || above != null && above.isWithin(other);
    }

    int size() {
        return 1 + below.stream().mapToInt(DraftNode::size).sum();
    }

    Area area(NodeCode code) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < below.size(); i++) {
            criteria.add(below.get(i).criterion(code.child(i + 1)));
        }
        return new Area(code, name, maximum, criteria, citation, confidence, note);
    }

    private Criterion criterion(NodeCode code) {
        List<SubCriterion> rows = new ArrayList<>();
        for (int i = 0; i < below.size(); i++) {
            rows.add(below.get(i).subCriterion(code.child(i + 1)));
        }
        return new Criterion(code, name, maximum, rows, scoring, citation, confidence, note);
    }

    private SubCriterion subCriterion(NodeCode code) {
        return new SubCriterion(code, name, maximum, scoring.orElseThrow(), citation, confidence, note);
    }
}
