package vn.parindex.authoring;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.PublishedIndex;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.value.NodeCode;

/** What leaves say that the facts mean which they measure, where a rule says so in words; not thread-safe. */
final class FactMeanings {

    /** Stand for each leaf's own figure. */
    static final Set<String> OWN = Set.of("level", "survey", "index", "points");

    private final Map<String, Use> firsts = new HashMap<>();

    /** What a fact means at a leaf. */
    record Use(String meaning, NodeCode code) {}

    /** The meanings that a leaf gives, by fact. */
    Map<String, String> of(Leaf leaf) {
        Map<String, String> meanings = new LinkedHashMap<>();
        ScoringRule rule = leaf.rule();
        if (rule instanceof AllOrNothing met) {
            meanings.put(met.fact(), leaf.name().vi());
        } else if (rule instanceof Checklist list) {
            list.items().forEach(item -> meanings.put(item.fact(), item.name().vi()));
        } else if (rule instanceof Deductions deductions) {
            meanings.put(deductions.fact(), deductions.per().vi());
        } else if (rule instanceof PublishedIndex index) {
            meanings.put(index.fact(), index.index());
        } else if (rule instanceof Levels levels) {
            List<String> names =
                    levels.levels().stream().map(level -> level.name().vi()).toList();
            meanings.put(levels.fact(), String.join(" / ", names));
        }
        meanings.keySet().removeAll(OWN);
        return meanings;
    }

    /** The first use of a fact if it had another meaning; null if there is none. */
    Use first(String fact, String meaning, NodeCode code) {
        Use first = firsts.putIfAbsent(fact, new Use(meaning, code));
        return first == null || first.meaning().equals(meaning) ? null : first;
    }
}
