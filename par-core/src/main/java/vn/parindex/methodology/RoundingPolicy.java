package vn.parindex.methodology;

import java.util.Objects;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Rounding;

/**
 * The rounding of a methodology: once at a computed leaf, and again when figures are printed. Nothing in between is
 * rounded.
 *
 * @param leaf the rounding of a leaf computed from a share, a survey mean or an index
 * @param published the rounding of printed figures, each on its own
 * @param citation its source
 * @param confidence the confidence in it
 * @param note in words, possibly empty
 */
public record RoundingPolicy(Rounding leaf, Rounding published, Citation citation, Confidence confidence, String note) {

    public RoundingPolicy {
        Objects.requireNonNull(leaf, "leaf");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
        note = InputCheck.note(note);
    }
}
