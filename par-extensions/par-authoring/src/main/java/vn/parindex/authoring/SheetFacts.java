package vn.parindex.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.value.Text;

/**
 * The facts that rules measure: as declared, else with a name made from the row that measures them first; not
 * thread-safe.
 */
final class SheetFacts {

    private static final Map<String, Text> OWN = Map.of(
            "level",
            Text.of("mức độ đạt được", "level reached"),
            "survey",
            Text.of("kết quả trung bình của điều tra xã hội học", "mean result of the sociological survey"),
            "index",
            Text.of("giá trị chỉ số đã công bố", "published value of the index"),
            "points",
            Text.of("điểm được ghi nhận", "points stated"));

    private final Map<String, FactSpec> facts = new LinkedHashMap<>();

    SheetFacts(List<FactSpec> declared) {
        declared.forEach(fact -> facts.putIfAbsent(fact.id(), fact));
    }

    void of(ScoringRule rule, Text leaf) {
        for (String id : rule.facts()) {
            facts.computeIfAbsent(
                    id,
                    fact -> new FactSpec(fact, rule.accepts(fact).get(0), name(rule, fact, leaf), Optional.empty()));
        }
    }

    private static Text name(ScoringRule rule, String fact, Text leaf) {
        if (OWN.containsKey(fact)) {
            return OWN.get(fact);
        }
        Text words = FactWords.of(rule, leaf).get(fact);
        return words != null ? words : Text.of(leaf.vi() + " (" + fact + ")", fact.replace('_', ' '));
    }

    List<FactSpec> all() {
        return List.copyOf(facts.values());
    }
}
