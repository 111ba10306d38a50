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
 * The top tier (lĩnh vực).
 *
 * @param code its code
 * @param name its name
 * @param maximum the most points it can give
 * @param criteria its criteria, in order
 * @param citation the source of the row
 * @param confidence the confidence in it
 * @param note remarks, possibly empty
 */
public record Area(
        NodeCode code,
        Text name,
        Points maximum,
        List<Criterion> criteria,
        Citation citation,
        Confidence confidence,
        String note)
        implements Node {

    public Area {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(maximum, "maximum");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
        note = InputCheck.note(note);
        criteria = List.copyOf(criteria);
    }

    @Override
    public List<Criterion> children() {
        return criteria;
    }

    @Override
    public Optional<Scoring> scoring() {
        return Optional.empty();
    }
}
