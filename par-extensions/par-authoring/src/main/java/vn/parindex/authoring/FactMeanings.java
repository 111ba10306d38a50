package vn.parindex.authoring;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.parindex.methodology.Leaf;
import vn.parindex.value.NodeCode;

/** The meanings that leaves give to the facts they measure, where a rule has words for them; not thread-safe. */
final class FactMeanings {

    /** The ids that stand for each leaf's own figure. */
    static final Set<String> OWN = Set.of("level", "survey", "index", "points");

    private final Map<String, Use> firsts = new HashMap<>();

    /** The meaning of a fact at a leaf. */
    record Use(String meaning, NodeCode code) {}

    /** Returns the meanings that a leaf gives, by fact. */
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

    /** Returns the first use of a fact if it had another meaning; null if there is none. */
    Use first(String fact, String meaning, NodeCode code) {
        Use first = firsts.putIfAbsent(fact, new Use(meaning, code));
        return first == null || first.meaning().equals(meaning) ? null : first;
    }
}
