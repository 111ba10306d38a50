package vn.parindex.methodology;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.parindex.value.Mode;
import vn.parindex.value.Stage;

/**
 * The stages whose opinions count in each mode: the first stage of the list that has an opinion wins.
 *
 * <p>Survey means and published indices come from {@link Stage#SURVEY} in every mode.
 *
 * @param stages the stages of each mode, in order of precedence
 */
public record OpinionPolicy(Map<Mode, List<Stage>> stages) {

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if a mode is missing or has no stage
     */
    public OpinionPolicy {
        Objects.requireNonNull(stages, "stages");
        Map<Mode, List<Stage>> copy = new EnumMap<>(Mode.class);
        for (Mode mode : Mode.values()) {
            List<Stage> list = stages.getOrDefault(mode, List.of());
            if (list.isEmpty()) {
                throw new IllegalArgumentException("no stage for mode " + mode.id());
            }
            copy.put(mode, List.copyOf(list));
        }
        stages = java.util.Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the stages of a mode in order of precedence.
     *
     * @param mode the mode
     * @return at least one stage
     */
    public List<Stage> of(Mode mode) {
        return stages.get(mode);
    }
}
