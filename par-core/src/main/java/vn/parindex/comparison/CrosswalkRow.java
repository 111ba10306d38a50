package vn.parindex.comparison;

import java.util.List;
import java.util.Objects;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;

/**
 * A row of a crosswalk: some items and their fate.
 *
 * @param kind the fate of the items
 * @param from codes in the earlier methodology; empty for what is new
 * @param to codes in the later methodology; empty for what is gone
 * @param note remarks, possibly empty
 * @param citation the place in a source of the crosswalk
 * @param confidence the confidence in it
 */
public record CrosswalkRow(
        CrosswalkKind kind,
        List<NodeCode> from,
        List<NodeCode> to,
        String note,
        Citation citation,
        Confidence confidence) {

    public CrosswalkRow {
        Objects.requireNonNull(kind, "kind");
        from = List.copyOf(from);
        to = List.copyOf(to);
        note = InputCheck.note(note);
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
    }
}
