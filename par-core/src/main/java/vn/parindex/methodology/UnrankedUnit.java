package vn.parindex.methodology;

import java.util.Objects;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Text;

/**
 * A unit that is scored and not ranked.
 *
 * @param name its name; see {@link Methodology#isRanked}
 * @param citation its source
 * @param confidence the confidence in it
 */
public record UnrankedUnit(Text name, Citation citation, Confidence confidence) {

    public UnrankedUnit {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
    }
}
