package vn.parindex.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.RuleField;
import vn.parindex.methodology.RuleFields;
import vn.parindex.methodology.RuleKind;
import vn.parindex.methodology.ScoringRule;

/**
 * The facts that a kind of rule measures, in the notation of sheets: a word and their ids. The word is {@code ratio}
 * for two facts of one rule, that of the rule for a percentage, and that of the facts' kind for all others.
 */
final class FactNotation {

    private static final Pattern FACT = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private final String word;
    private final String between;
    private final int ofRule;
    private final String example;

    FactNotation(RuleKind kind) {
        List<RuleField<?, ?>> ofParts = new ArrayList<>();
        kind.fields().all().forEach(field -> field.parts().ifPresent(parts -> ofParts.addAll(facts(parts.fields()))));
        List<RuleField<?, ?>> facts = facts(kind.fields());
        this.ofRule = facts.size();
        FactKind measured =
                (facts.isEmpty() ? ofParts : facts).get(0).factKinds().get(0);
        boolean ratio = facts.size() == 2;
        this.word = ratio ? "ratio" : measured == FactKind.PERCENT ? kind.id() : measured.id();
        this.between = ratio ? " / " : ", ";
        this.example = word + (ratio ? ": abc_def / ghi_jkl" : ": abc_def");
    }

    private static List<RuleField<?, ?>> facts(RuleFields<?> fields) {
        return fields.all().stream()
                .<RuleField<?, ?>>map(field -> field)
                .filter(field -> field.type() == RuleField.Type.FACT)
                .toList();
    }

    /** Checks whether the leaf's own fact stands for the rule's; it has the name of the word. */
    private boolean isOwn() {
        return FactMeanings.OWN.contains(word);
    }

    String write(ScoringRule rule) {
        boolean own = isOwn() && rule.facts().equals(List.of(word));
        return own ? word : word + ": " + String.join(between, rule.facts());
    }

    /** Reads the ids of a rule's facts, in the order of its fields. */
    List<String> read(String text, int items) {
        if (isOwn() && (text.isEmpty() || text.equals(word))) {
            return List.of(word);
        }
        if (!text.startsWith(word + ":")) {
            throw refused(text);
        }
        List<String> ids = NotationText.split(
                        text.substring(word.length() + 1), between.strip().charAt(0))
                .stream()
                .map(String::strip)
                .toList();
        if (!ids.stream().allMatch(id -> FACT.matcher(id).matches()) || ofRule > 0 && ids.size() != ofRule) {
            throw refused(text);
        }
        if (ofRule == 0 && ids.size() != items) {
            throw new BadNotation(
                    "số mục (" + items + ") khác số số liệu (" + ids.size() + ")",
                    items + " items, but " + ids.size() + " facts",
                    "");
        }
        return ids;
    }

    private BadNotation refused(String text) {
        return new BadNotation(
                "số liệu phải có dạng " + example + ", gặp",
                "the facts must be like " + example + ", found",
                text.isEmpty() ? "–" : text);
    }
}
