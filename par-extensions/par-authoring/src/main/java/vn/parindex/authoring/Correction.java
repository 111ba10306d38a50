package vn.parindex.authoring;

import java.util.Objects;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;

/**
 * One value of one row put right: what stood there, what stands in the source, and where in the source.
 *
 * <p>The field distinguishes two kinds. {@link #CONFIRMED the field confidence} says that the whole row was compared
 * with the source: the row then cites that source and has the confidence of the correction. Any other field changes
 * that value alone and never makes the row surer than it was.
 *
 * @param code the row's code
 * @param field the path of the value inside the row as in the format: {@code name.vi}, {@code maximum},
 *     {@code rule.steps.0.points}; {@code rule} and {@code facts} stand for the whole rule in the notation of
 *     {@link RuleNotation}
 * @param from the value that must be there; empty if there is none
 * @param to the right value; empty to take the value away
 * @param citation the place of the right value
 * @param confidence the confidence in it
 * @param note remarks, possibly empty
 * @param place the place of the correction, for faults; empty if it was made by a program
 */
public record Correction(
        NodeCode code,
        String field,
        String from,
        String to,
        Citation citation,
        Confidence confidence,
        String note,
        String place) {

    /** The field by which a whole row is confirmed. */
    public static final String CONFIRMED = "confidence";

    /** The field that stands for a leaf's whole rule without its facts. */
    public static final String RULE = "rule";

    /** The field that stands for the facts that a leaf's rule measures. */
    public static final String FACTS = "facts";

    public Correction {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
        InputCheck check = new InputCheck();
        field = check.neededWords("/field", field);
        from = check.words("/from", from);
        to = check.words("/to", to);
        note = check.remark("/note", note);
        check.refuse();
        Objects.requireNonNull(place, "place");
    }

    /**
     * Checks whether the correction confirms that the whole row was compared with the source.
     *
     * @return true for the field {@value #CONFIRMED}
     */
    public boolean confirms() {
        return field.equals(CONFIRMED);
    }
}
