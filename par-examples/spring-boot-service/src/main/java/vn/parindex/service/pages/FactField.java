package vn.parindex.service.pages;

import java.util.List;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Language;

/**
 * A figure that is typed for an item.
 *
 * @param id the figure's id
 * @param name its name
 * @param unit what it is counted in, empty if nothing
 * @param choices what can be chosen, empty if it is typed
 */
public record FactField(String id, String name, String unit, List<Choice> choices) {

    /**
     * One of the answers to choose from.
     *
     * @param value what the form sends
     * @param label what people read
     */
    public record Choice(String value, String label) {}

    /** Copies the list. */
    public FactField {
        choices = List.copyOf(choices);
    }

    static List<FactField> of(Methodology methodology, Leaf leaf) {
        return leaf.rule().facts().stream()
                .flatMap(id -> methodology.fact(id).stream())
                .map(fact -> of(leaf, fact))
                .toList();
    }

    private static FactField of(Leaf leaf, FactSpec fact) {
        return new FactField(
                fact.id(),
                fact.name().in(Language.VI),
                fact.unit().map(text -> text.in(Language.VI)).orElse(""),
                choices(leaf, fact));
    }

    private static List<Choice> choices(Leaf leaf, FactSpec fact) {
        if (leaf.rule() instanceof Levels levels && fact.kind() == FactKind.LEVEL) {
            return levels.levels().stream()
                    .map(level -> new Choice(level.id(), level.name().in(Language.VI)))
                    .toList();
        }
        return fact.kind() == FactKind.MET ? List.of(new Choice("có", "Có"), new Choice("không", "Không")) : List.of();
    }
}
