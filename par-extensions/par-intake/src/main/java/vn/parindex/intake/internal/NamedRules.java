package vn.parindex.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.MethodologyId;

/** The rule sets that {@code par.rules} names, read at once so that a fault in any of them stops the start. */
public final class NamedRules {

    private NamedRules() {}

    /**
     * Obtains a provider for each rule set, so that a catalogue refuses a methodology that two of them have.
     *
     * @throws ParIndexException with every fault of every rule set, each after the location of its own
     */
    public static List<MethodologyProvider> read(List<String> locations, Function<String, Methodology> reader) {
        List<MethodologyProvider> read = new ArrayList<>();
        List<Finding> faults = new ArrayList<>();
        for (String location : locations) {
            try {
                read.add(new OneMethodology(reader.apply(location)));
            } catch (ParIndexException e) {
                e.findings().forEach(fault -> faults.add(fault.at(placed(location, fault.place()))));
            }
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return read;
    }

    private static String placed(String location, String place) {
        return place.isEmpty() ? location : location + ": " + place;
    }

    /** Offers one methodology that is read already. */
    private record OneMethodology(Methodology methodology) implements MethodologyProvider {

        @Override
        public List<MethodologyId> ids() {
            return List.of(methodology.id());
        }

        @Override
        public Methodology load(MethodologyId id) {
            if (!id.equals(methodology.id())) {
                throw new IllegalArgumentException("not offered: " + id);
            }
            return methodology;
        }
    }
}
