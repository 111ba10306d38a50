package vn.parindex.cli;

import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.Source;
import vn.parindex.report.RuleText;
import vn.parindex.value.Language;

/** One row of a methodology in words: rule, figures with their ids, evidence asked for, source. */
final class RowDescription {

    private final Console console;
    private final Methodology methodology;

    RowDescription(Console console, Methodology methodology) {
        this.console = console;
        this.methodology = methodology;
    }

    void print(String code) {
        Node node = node(code);
        console.line(node.code() + "  " + node.name().in(console.language()));
        line("maximum", node.maximum());
        methodology.leaf(node.code()).ifPresent(this::print);
        node.children()
                .forEach(child ->
                        line("child", child.code() + "  " + child.name().in(console.language())));
        line("confidence", node.confidence().label());
        String source = methodology
                .source(node.citation().source())
                .map(Source::title)
                .map(title -> title.in(console.language()))
                .orElse(node.citation().source());
        line(
                "source",
                node.citation().place().isEmpty()
                        ? source
                        : source + ", " + node.citation().place());
        if (!node.note().isEmpty() && console.language() == Language.EN) { // notes of rule sets are in English
            line("note", node.note());
        }
    }

    private void print(Leaf leaf) {
        line("method", leaf.method().name());
        line(
                "rule",
                RuleText.of(
                        leaf.rule(),
                        leaf.maximum(),
                        console.language(),
                        methodology.rounding().published()));
        for (String id : leaf.rule().facts()) {
            FactSpec spec = methodology.fact(id).orElseThrow();
            console.line(console.say(
                    "row.fact",
                    "id",
                    id,
                    "name",
                    spec.name(),
                    "kind",
                    spec.kind().label()));
        }
        if (leaf.rule() instanceof Levels levels) {
            levels.levels()
                    .forEach(level -> console.line(console.say(
                            "row.level", "id", level.id(), "name", level.name(), "points", level.points())));
        }
        leaf.scoring().evidence().ifPresent(evidence -> line("evidence", evidence));
        if (leaf.scoring().mayBeNotApplicable()) {
            console.line(console.say("row.applicable"));
        }
    }

    private void line(String key, Object value) {
        console.line(console.say("row." + key, "value", value));
    }

    private Node node(String code) {
        return methodology
                .node(Console.code(code))
                .orElseThrow(() -> new ParIndexException(Finding.error(MethodologyCode.UNKNOWN_NODE, "", "got", code)));
    }
}
