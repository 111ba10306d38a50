package vn.parindex.appraisal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.assessment.Entry;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * One leaf as the unit, the appraisal and the council see it: a row of the list that a council meeting works through.
 *
 * @param code its code
 * @param name its name
 * @param maximum the most points it can give
 * @param held what it has in each mode
 * @param differences the comparisons in which both sides hold a value and differ
 * @param entry everything said about it: claim, evidence, reasons, what was asked for, the unit's explanation
 */
public record ComparedLeaf(
        NodeCode code,
        Text name,
        Points maximum,
        Map<Mode, Held> held,
        Map<Comparison, Difference> differences,
        Entry entry) {

    public ComparedLeaf {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(maximum, "maximum");
        held = Collections.unmodifiableMap(new EnumMap<>(held));
        Map<Comparison, Difference> copy = new EnumMap<>(Comparison.class);
        copy.putAll(differences);
        differences = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(entry, "entry");
    }

    /**
     * One of its differences.
     *
     * @param comparison which
     * @return the difference; empty if the two are equal or one of them holds nothing that counts
     */
    public Optional<Difference> difference(Comparison comparison) {
        return Optional.ofNullable(differences.get(comparison));
    }

    /** Whether a mode has nothing that counts. */
    boolean isOpen() {
        return held.values().stream().anyMatch(Held::isOpen);
    }
}
