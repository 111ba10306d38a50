package vn.parindex.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.Scoring;
import vn.parindex.value.Text;
import vn.parindex.value.Word;

/**
 * One row of two methodologies and what differs in it.
 *
 * @param before the row in the one; empty if it is new
 * @param after the row in the other; empty if it is gone
 * @param changes the differences; empty if the row is the same
 */
public record DiffRow(Optional<Node> before, Optional<Node> after, List<Change> changes) {

    /** The kinds of difference. */
    public enum ChangeKind implements Word {
        /** The row stands elsewhere: its code is another one. */
        MOVED("moved"),
        /** Another name, in either language. */
        RENAMED("renamed"),
        /** Another maximum. */
        REWEIGHTED("re-weighted"),
        /** Another rule, or other figures measured by it. */
        RULE_CHANGED("rule-changed"),
        /** Another method. */
        METHOD_CHANGED("method-changed"),
        /**
         * Other evidence asked for, another permission for "not applicable", or another say in whether the unit claims
         * points.
         */
        TERMS_CHANGED("terms-changed"),
        /** Another source, or surer or less sure. */
        CONFIDENCE_CHANGED("confidence-changed"),
        /** Not in the one. */
        NEW("new"),
        /** Not in the other. */
        GONE("gone");

        private final String id;

        ChangeKind(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /**
     * One thing that differs.
     *
     * @param kind its kind
     * @param before its state in the one, in words; empty if it is not there
     * @param after its state in the other, in words; empty if it is not there
     */
    public record Change(ChangeKind kind, Optional<Text> before, Optional<Text> after) {

        public Change {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    public DiffRow {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        changes = List.copyOf(changes);
    }

    /**
     * Checks whether nothing differs.
     *
     * @return true if both rows are there and the same
     */
    public boolean isSame() {
        return changes.isEmpty();
    }

    static DiffRow of(Methodology one, Optional<Node> before, Methodology other, Optional<Node> after) {
        RowText earlier = new RowText(one);
        RowText later = new RowText(other);
        if (before.isEmpty() || after.isEmpty()) {
            ChangeKind kind = before.isEmpty() ? ChangeKind.NEW : ChangeKind.GONE;
            return new DiffRow(
                    before, after, List.of(new Change(kind, before.map(earlier::summary), after.map(later::summary))));
        }
        Node from = before.get();
        Node to = after.get();
        List<Change> changes = new ArrayList<>();
        compare(
                changes,
                ChangeKind.MOVED,
                from.code().equals(to.code()),
                node -> RowText.both(node.code().toString()),
                from,
                to);
        compare(changes, ChangeKind.RENAMED, from.name().equals(to.name()), Node::name, from, to);
        compare(changes, ChangeKind.REWEIGHTED, from.maximum().equals(to.maximum()), RowText::maximum, from, to);
        if (!from.scoring().map(Scoring::rule).equals(to.scoring().map(Scoring::rule))) {
            changes.add(
                    new Change(ChangeKind.RULE_CHANGED, Optional.of(earlier.rule(from)), Optional.of(later.rule(to))));
        }
        if (from.scoring().isPresent() && to.scoring().isPresent()) {
            if (!from.scoring().get().method().equals(to.scoring().get().method())) {
                changes.add(new Change(
                        ChangeKind.METHOD_CHANGED, Optional.of(earlier.method(from)), Optional.of(later.method(to))));
            }
            if (!earlier.terms(from).equals(later.terms(to))) {
                changes.add(new Change(
                        ChangeKind.TERMS_CHANGED, Optional.of(earlier.terms(from)), Optional.of(later.terms(to))));
            }
        }
        boolean sure = from.confidence() == to.confidence() && from.citation().equals(to.citation());
        if (!sure) {
            changes.add(new Change(
                    ChangeKind.CONFIDENCE_CHANGED, Optional.of(earlier.origin(from)), Optional.of(later.origin(to))));
        }
        return new DiffRow(before, after, changes);
    }

    private static void compare(
            List<Change> changes, ChangeKind kind, boolean same, Function<Node, Text> words, Node from, Node to) {
        if (!same) {
            changes.add(new Change(kind, Optional.of(words.apply(from)), Optional.of(words.apply(to))));
        }
    }
}
