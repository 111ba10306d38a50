package vn.parindex.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who stands above whom, however many levels there are. Immutable. */
public final class UnitTree {

    /**
     * A line of the list of units.
     *
     * @param unit the id of the unit
     * @param level the name of its level
     * @param parent the id of the unit above it; empty if there is none
     */
    public record UnitLine(String unit, String level, String parent) {}

    /**
     * A unit below another, by one step or more.
     *
     * @param unit the id of the unit below
     * @param level its level
     * @param ancestor the id of the unit above
     * @param ancestorLevel the level of that one
     */
    public record UnitBelow(String unit, String level, String ancestor, String ancestorLevel) {}

    private final List<UnitBelow> pairs;

    private UnitTree(List<UnitBelow> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    /**
     * Makes a tree.
     *
     * @param lines the list of units
     * @return the tree
     * @throws IllegalArgumentException naming each unit that has no id, stands twice, or has a parent that is not in
     *     the list or stands below it
     */
    public static UnitTree of(List<UnitLine> lines) {
        List<String> faults = new ArrayList<>();
        Map<String, UnitLine> byUnit = new LinkedHashMap<>();
        for (UnitLine line : lines) {
            if (line.unit().isBlank()) {
                faults.add("a unit has no id (level " + line.level() + ", parent " + line.parent() + ")");
            } else if (byUnit.putIfAbsent(line.unit(), line) != null) {
                faults.add("unit " + line.unit() + " stands twice");
            }
        }
        List<UnitBelow> pairs = new ArrayList<>();
        for (UnitLine line : byUnit.values()) {
            if (!line.parent().isEmpty() && !byUnit.containsKey(line.parent())) {
                faults.add("unit " + line.unit() + " has the parent " + line.parent() + ", which is not in the list");
            }
            Set<String> seen = new HashSet<>(Set.of(line.unit()));
            UnitLine above = byUnit.get(line.parent());
            while (above != null && seen.add(above.unit())) {
                pairs.add(new UnitBelow(line.unit(), line.level(), above.unit(), above.level()));
                above = byUnit.get(above.parent());
            }
            if (above != null && above.unit().equals(line.unit())) {
                faults.add("unit " + line.unit() + " stands above itself");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("units: " + String.join("\nunits: ", faults));
        }
        return new UnitTree(pairs);
    }

    /**
     * Returns each unit with each unit above it.
     *
     * @return the pairs, in the order of the list, the nearest first
     */
    public List<UnitBelow> pairs() {
        return pairs;
    }
}
