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
 * A leaf as the unit, the appraisal and the council see it: a row of the list that a council meeting works through.
 *
 * @param code its code
 * @param name its name
 * @param maximum the most points it can give
 * @param counted the value that counts in each mode
 * @param differences the pairs of modes in which both sides have a value and differ
 * @param entry everything entered for it: claim, evidence, reasons, requests, the unit's explanation
 */
public record ComparedLeaf(
        NodeCode code,
        Text name,
        Points maximum,
        Map<Mode, CountedValue> counted,
        Map<ModePair, ModeDifference> differences,
        Entry entry) {

    public ComparedLeaf {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(maximum, "maximum");
        counted = Collections.unmodifiableMap(new EnumMap<>(counted));
        Map<ModePair, ModeDifference> copy = new EnumMap<>(ModePair.class);
        copy.putAll(differences);
        differences = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(entry, "entry");
    }

    /**
     * Returns the difference between two modes.
     *
     * @param pair the two modes
     * @return the difference; empty if the two are equal or one of them has nothing that counts
     */
    public Optional<ModeDifference> difference(ModePair pair) {
        return Optional.ofNullable(differences.get(pair));
    }

    /** Checks whether some mode has nothing that counts. */
    boolean isOpen() {
        return counted.values().stream().anyMatch(CountedValue::isOpen);
    }
}
