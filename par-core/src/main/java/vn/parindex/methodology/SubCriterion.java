package vn.parindex.methodology;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * The third tier (tiêu chí thành phần), always a leaf.
 *
 * @param code its code
 * @param name its name
 * @param maximum the most points it can give
 * @param scored its scoring
 * @param citation the source of the row
 * @param confidence the confidence in it
 * @param note remarks, possibly empty
 */
public record SubCriterion(
        NodeCode code, Text name, Points maximum, Scoring scored, Citation citation, Confidence confidence, String note)
        implements Node {

    public SubCriterion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(maximum, "maximum");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
        note = InputCheck.note(note);
        Objects.requireNonNull(scored, "scored");
    }

    @Override
    public List<Node> children() {
        return List.of();
    }

    @Override
    public Optional<Scoring> scoring() {
        return Optional.of(scored);
    }
}
