package vn.parindex.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.RuleField;
import vn.parindex.methodology.RuleFields;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.value.Text;

/**
 * The words that rules have for the facts they measure: the text beside a fact in its rule or part, or the leaf's name
 * where a fact is just met or not.
 */
final class FactWords {

    private final Text leaf;
    private final Map<String, Text> words = new LinkedHashMap<>();

    private FactWords(Text leaf) {
        this.leaf = leaf;
    }

    /** Returns the words by fact; none for a fact that its rule has no words for. */
    static Map<String, Text> of(ScoringRule rule, Text leaf) {
        FactWords words = new FactWords(leaf);
        words.add(rule.kind().fields(), rule);
        return words.words;
    }

    private void add(RuleFields<?> fields, Object part) {
        Map<RuleField<?, ?>, Object> values = fields.values(part);
        Optional<Text> text = texts(values).findFirst();
        values.forEach((field, value) -> {
            if (field.type() == RuleField.Type.FACT) {
                text.or(() -> field.factKinds().contains(FactKind.MET) ? Optional.of(leaf) : Optional.empty())
                        .ifPresent(known -> words.putIfAbsent((String) value, known));
            } else if (value instanceof List<?> parts) {
                parts.forEach(item -> add(field.parts().orElseThrow().fields(), item));
            }
        });
    }

    /** Returns the description of what is measured in the other fields of a rule: a name, or the texts of its parts. */
    static String description(ScoringRule rule) {
        Map<RuleField<?, ?>, Object> values = rule.kind().fields().values(rule);
        Stream<String> names = values.entrySet().stream()
                .filter(entry -> entry.getKey().type() == RuleField.Type.NAME)
                .map(entry -> (String) entry.getValue());
        Stream<String> parts = values.entrySet().stream()
                .filter(entry -> entry.getKey().type() == RuleField.Type.PARTS)
                .flatMap(entry -> ((List<?>) entry.getValue())
                        .stream()
                                .flatMap(part -> texts(entry.getKey()
                                        .parts()
                                        .orElseThrow()
                                        .fields()
                                        .values(part))))
                .map(Text::vi);
        return String.join(" / ", Stream.concat(names, parts).toList());
    }

    private static Stream<Text> texts(Map<RuleField<?, ?>, Object> values) {
        return values.values().stream().filter(Text.class::isInstance).map(Text.class::cast);
    }
}
