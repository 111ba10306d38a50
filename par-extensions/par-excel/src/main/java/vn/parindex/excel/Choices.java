package vn.parindex.excel;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.value.Fact;
import vn.parindex.value.Phrases;

/** The words that a cell with a drop-down takes, and the figure each stands for. */
final class Choices {

    private Choices() {}

    /** Returns the choices of a figure, in the order of the rule; none for a figure that is a number. */
    static Map<String, Fact> of(Leaf leaf, FactSpec fact, Phrases words) {
        Map<String, Fact> choices = new LinkedHashMap<>();
        if (fact.kind() == FactKind.MET) {
            choices.put(words.say("yes"), Fact.met(true));
            choices.put(words.say("no"), Fact.met(false));
        } else if (leaf.rule() instanceof Levels rule) {
            for (Levels.Level level : rule.levels()) {
                choices.putIfAbsent(level.name().in(words.language()), Fact.level(level.id()));
            }
        }
        return choices;
    }
}
