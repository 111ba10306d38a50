package vn.parindex.appraisal;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

/**
 * A request to change a unit's assessment: an opinion on a leaf, a move to another phase, an order about a round. No
 * action carries a total, an index or a rank: those are computed.
 *
 * <p>Author and time of an opinion are not taken from the action; the process takes them from the actor and the time
 * that it is given.
 */
public sealed interface Action {

    /**
     * Returns the kind, which decides who may do it and when.
     *
     * @return the kind
     */
    ActionKind kind();

    /**
     * Returns the leaf it is about.
     *
     * @return the leaf's code; empty if it is about the whole
     */
    default Optional<NodeCode> leaf() {
        return Optional.empty();
    }

    /**
     * An opinion on a leaf: a claim, an appraisal, an explanation, a decision or a measured figure.
     *
     * @param kind a kind of the form {@link ActionForm#OPINION}
     * @param code the leaf's code
     * @param opinion the opinion, of the stage that the kind writes
     */
    record GiveOpinion(ActionKind kind, NodeCode code, Opinion opinion) implements Action {

        /**
         * Checks that the opinion is of the stage that the kind writes and is allowed at such a stage.
         *
         * @throws IllegalArgumentException if the kind writes no opinion, the opinion is of another stage, a claim,
         *     explanation or measured figure recognises or adjusts, or an explanation has points or figures
         */
        public GiveOpinion {
            requireForm(kind, ActionForm.OPINION);
            Objects.requireNonNull(code, "code");
            Stage stage = kind.writes();
            if (Objects.requireNonNull(opinion, "opinion").stage() != stage) {
                throw new IllegalArgumentException("opinion of " + kind.id() + " is of stage "
                        + opinion.stage().id());
            }
            if (!stage.judges() && opinion.decision() != Opinion.Decision.STATED) {
                throw new IllegalArgumentException(
                        "opinion of " + kind.id() + " is " + opinion.decision().id());
            }
            if (!stage.scores() && opinion.hasValue()) {
                throw new IllegalArgumentException("an explanation holds no points or figures: " + code);
            }
        }

        @Override
        public Optional<NodeCode> leaf() {
            return Optional.of(code);
        }
    }

    /**
     * A request for evidence.
     *
     * @param code the leaf's code
     * @param what the evidence asked for
     */
    record RequestEvidence(NodeCode code, String what) implements Action {

        /**
         * Brings the words into the form in which they are stored.
         *
         * @throws vn.parindex.finding.ParIndexException if they cannot be stored, see {@link InputCheck#words}
         */
        public RequestEvidence {
            Objects.requireNonNull(code, "code");
            what = words("/what", what);
        }

        @Override
        public ActionKind kind() {
            return ActionKind.REQUEST_EVIDENCE;
        }

        @Override
        public Optional<NodeCode> leaf() {
            return Optional.of(code);
        }
    }

    /**
     * A grant that a leaf does not apply, or its withdrawal.
     *
     * @param kind {@code GRANT_NOT_APPLICABLE} or {@code WITHDRAW_NOT_APPLICABLE}
     * @param code the leaf's code
     * @param reason the reason
     */
    record Applicability(ActionKind kind, NodeCode code, String reason) implements Action {

        /**
         * Checks the kind.
         *
         * @throws IllegalArgumentException if it is of another kind
         */
        public Applicability {
            requireForm(kind, ActionForm.APPLICABILITY);
            Objects.requireNonNull(code, "code");
            reason = words("/reason", reason);
        }

        @Override
        public Optional<NodeCode> leaf() {
            return Optional.of(code);
        }
    }

    /**
     * Bonus or penalty points, entered or taken back.
     *
     * @param kind {@code ADD_ADJUSTMENT} or {@code WITHDRAW_ADJUSTMENT}
     * @param entry the points with their reason
     */
    record Adjust(ActionKind kind, AdjustmentEntry entry) implements Action {

        /**
         * Checks the kind.
         *
         * @throws IllegalArgumentException if it is of another kind
         */
        public Adjust {
            requireForm(kind, ActionForm.ADJUSTMENT);
            Objects.requireNonNull(entry, "entry");
        }
    }

    /**
     * A move of the whole to another phase.
     *
     * @param kind a kind of the form {@link ActionForm#MOVE}
     * @param text the reason for a return or reopening; else number and sign of the document that approves, explains or
     *     publishes; possibly empty
     */
    record Move(ActionKind kind, String text) implements Action {

        /**
         * Checks the kind.
         *
         * @throws IllegalArgumentException if it is of another kind
         */
        public Move {
            requireForm(kind, ActionForm.MOVE);
            text = words("/text", text);
        }
    }

    /**
     * An order that keeps a round open longer for the unit, or opens one that is closed or locked.
     *
     * @param stage the round's stage
     * @param until the first moment at which it is closed again, later than now and than the end that the round has for
     *     the unit; a round is closed early by {@link Lock}
     * @param reason the reason
     */
    record Unlock(Stage stage, OffsetDateTime until, String reason) implements Action {

        /**
         * Checks the time and brings the words into the form in which they are stored.
         *
         * @throws IllegalArgumentException if the time is not of the years 0 to 9999 or has an offset in seconds
         * @throws vn.parindex.finding.ParIndexException if the words cannot be stored, see {@link InputCheck#words}
         */
        public Unlock {
            Objects.requireNonNull(stage, "stage");
            TimeText.require(until, "until");
            reason = words("/reason", reason);
        }

        @Override
        public ActionKind kind() {
            return ActionKind.UNLOCK;
        }
    }

    /**
     * An order that closes a round for the unit from now on.
     *
     * @param stage the round's stage
     * @param reason the reason
     */
    record Lock(Stage stage, String reason) implements Action {

        /**
         * Brings the words into the form in which they are stored.
         *
         * @throws vn.parindex.finding.ParIndexException if they cannot be stored, see {@link InputCheck#words}
         */
        public Lock {
            Objects.requireNonNull(stage, "stage");
            reason = words("/reason", reason);
        }

        @Override
        public ActionKind kind() {
            return ActionKind.LOCK;
        }
    }

    private static String words(String place, String words) {
        InputCheck check = new InputCheck();
        String stored = check.words(place, words);
        check.refuse();
        return stored;
    }

    private static void requireForm(ActionKind kind, ActionForm form) {
        if (Objects.requireNonNull(kind, "kind").form() != form) {
            throw new IllegalArgumentException("kind is " + kind.id());
        }
    }
}
