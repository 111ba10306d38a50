package vn.parindex.methodology;

import java.util.Objects;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Points;
import vn.parindex.value.Text;
import vn.parindex.value.Word;

/**
 * Bonus or penalty points that a methodology allows beside its criteria (điểm thưởng, điểm trừ), with their cap.
 *
 * @param id the id in assessments
 * @param kind bonus or penalty
 * @param name its name in tables
 * @param cap the most that may be added or taken, above zero
 * @param placement outside the total (the index may pass 100) or inside it (the sum is cut at the total)
 * @param citation its source
 * @param confidence the confidence in it
 */
public record Adjustment(
        String id,
        AdjustmentKind kind,
        Text name,
        Points cap,
        Placement placement,
        Citation citation,
        Confidence confidence) {

    /** The places where the points go. */
    public enum Placement implements Word {
        /** On top of the total: the index may pass 100. */
        OUTSIDE_TOTAL("outside-total"),
        /** Within the total: the sum is cut at it. */
        INSIDE_TOTAL("inside-total");

        private final String id;

        Placement(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    public Adjustment {
        InputCheck.word("/id", id);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(cap, "cap");
        Objects.requireNonNull(placement, "placement");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
    }
}
