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
 * The second tier (tiêu chí): it has sub-criteria, or it is a leaf and scored itself.
 *
 * @param code its code
 * @param name its name
 * @param maximum the most points it can give
 * @param subCriteria its sub-criteria, in order; empty for a leaf
 * @param scoring its scoring; present exactly for a leaf
 * @param citation the source of the row
 * @param confidence the confidence in it
 * @param note remarks, possibly empty
 */
public record Criterion(
        NodeCode code,
        Text name,
        Points maximum,
        List<SubCriterion> subCriteria,
        Optional<Scoring> scoring,
        Citation citation,
        Confidence confidence,
        String note)
        implements Node {

    public Criterion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(maximum, "maximum");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
        note = InputCheck.note(note);
        Objects.requireNonNull(scoring, "scoring");
        subCriteria = List.copyOf(subCriteria);
    }

    @Override
    public List<SubCriterion> children() {
        return subCriteria;
    }
}
