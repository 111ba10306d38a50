package vn.parindex.authoring;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.parindex.methodology.Leaf;
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
        FactWords.of(leaf.rule(), leaf.name()).forEach((fact, text) -> meanings.put(fact, text.vi()));
        String description = FactWords.description(leaf.rule());
        if (!description.isEmpty()) {
            leaf.rule().facts().forEach(fact -> meanings.putIfAbsent(fact, description));
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
