package vn.parindex.methodology;

import java.util.Objects;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Word;

/**
 * The effect of "not applicable" on the maximum.
 *
 * @param effect the effect
 * @param citation its source
 * @param confidence the confidence in it
 * @param note in words, possibly empty
 */
public record NotApplicablePolicy(Effect effect, Citation citation, Confidence confidence, String note) {

    /** The effects. */
    public enum Effect implements Word {
        /** The leaf's maximum is taken out, and the index is points over what remains. */
        LEAVES_MAXIMUM("leaves-maximum"),
        /** Nothing can be not applicable. */
        REFUSED("refused");

        private final String id;

        Effect(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    public NotApplicablePolicy {
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
        note = InputCheck.note(note);
    }
}
