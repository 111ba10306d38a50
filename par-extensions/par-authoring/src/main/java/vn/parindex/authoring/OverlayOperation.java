package vn.parindex.authoring;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.InputCheck;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * One step of an overlay on the tree of its base. Codes are always those of the base, whatever was added or taken away
 * before; rows that an overlay adds have no code that operations could name.
 */
public sealed interface OverlayOperation
        permits OverlayOperation.SetRow, OverlayOperation.RemoveRow, OverlayOperation.AddRow, OverlayOperation.MoveRow {

    /**
     * Changes values of a row. What is empty stays as it is in the base.
     *
     * @param code the row
     * @param name another name
     * @param maximum another maximum
     * @param method another method, for a leaf
     * @param rule another rule, for a leaf
     * @param rescale true if the points in the base's rule are brought to the new maximum in proportion
     * @param evidence other documents asked for
     * @param notApplicable true if "not applicable" may be granted
     * @param selfAssessed true if the unit claims points, whatever the method states
     * @param citation its source now; the overlay's if empty
     * @param confidence its confidence now; the weaker of the base row's and the overlay's if empty
     * @param note other remarks
     */
    record SetRow(
            NodeCode code,
            Optional<Text> name,
            Optional<Points> maximum,
            Optional<String> method,
            Optional<ScoringRule> rule,
            boolean rescale,
            Optional<Text> evidence,
            Optional<Boolean> notApplicable,
            Optional<Boolean> selfAssessed,
            Optional<Citation> citation,
            Optional<Confidence> confidence,
            Optional<String> note)
            implements OverlayOperation {

        public SetRow {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(maximum, "maximum");
            InputCheck check = new InputCheck(Text.MOST_CHARACTERS);
            method = method.map(word -> check.neededWords("/method", word));
            note = note.map(words -> check.neededWords("/note", words));
            check.refuse();
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(evidence, "evidence");
            Objects.requireNonNull(notApplicable, "notApplicable");
            Objects.requireNonNull(selfAssessed, "selfAssessed");
            Objects.requireNonNull(citation, "citation");
            Objects.requireNonNull(confidence, "confidence");
        }

        boolean changesScoring() {
            return method.isPresent()
                    || rule.isPresent()
                    || evidence.isPresent()
                    || notApplicable.isPresent()
                    || selfAssessed.isPresent();
        }

        boolean changesNothing() {
            return !changesScoring()
                    && name.isEmpty()
                    && maximum.isEmpty()
                    && citation.isEmpty()
                    && confidence.isEmpty()
                    && note.isEmpty();
        }
    }

    /**
     * Takes a row away with all below it.
     *
     * @param code the row
     */
    record RemoveRow(NodeCode code) implements OverlayOperation {

        public RemoveRow {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * Adds a row with all below it. A criterion that gets a first sub-criterion is no longer scored itself.
     *
     * @param node the row; its codes are of no account, they follow from where it stands in the end
     * @param spot its new place
     */
    record AddRow(Node node, Spot spot) implements OverlayOperation {

        public AddRow {
            Objects.requireNonNull(node, "node");
            Objects.requireNonNull(spot, "spot");
        }
    }

    /**
     * Moves a row with all below it, within its tier.
     *
     * @param code the row
     * @param spot its new place
     */
    record MoveRow(NodeCode code, Spot spot) implements OverlayOperation {

        public MoveRow {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(spot, "spot");
        }
    }

    /**
     * A position in the tree: before or after a row, or as the last under one. All empty is the end of the list of
     * areas.
     *
     * @param under the row above; may be left out where a neighbour is named
     * @param before the row that comes next
     * @param after the row that comes first
     */
    record Spot(Optional<NodeCode> under, Optional<NodeCode> before, Optional<NodeCode> after) {

        public Spot {
            Objects.requireNonNull(under, "under");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /**
         * Returns the last place under a row.
         *
         * @param code the row above
         * @return the position
         */
        public static Spot under(NodeCode code) {
            return new Spot(Optional.of(code), Optional.empty(), Optional.empty());
        }

        /**
         * Returns the place before a row.
         *
         * @param code the row that comes next
         * @return the position
         */
        public static Spot before(NodeCode code) {
            return new Spot(Optional.empty(), Optional.of(code), Optional.empty());
        }

        /**
         * Returns the place after a row.
         *
         * @param code the row that comes first
         * @return the position
         */
        public static Spot after(NodeCode code) {
            return new Spot(Optional.empty(), Optional.empty(), Optional.of(code));
        }

        /**
         * Returns the end of the list of areas.
         *
         * @return the position
         */
        public static Spot last() {
            return new Spot(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
