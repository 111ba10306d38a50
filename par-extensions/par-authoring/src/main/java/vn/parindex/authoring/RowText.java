package vn.parindex.authoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.Scoring;
import vn.parindex.report.RuleText;
import vn.parindex.value.Citation;
import vn.parindex.value.Language;
import vn.parindex.value.Phrases;
import vn.parindex.value.Text;

/** The values of a row in words, in both languages. */
final class RowText {

    private final Methodology methodology;

    RowText(Methodology methodology) {
        this.methodology = methodology;
    }

    /** Returns the same words in both languages. */
    static Text both(String words) {
        return Text.of(words, words);
    }

    static Text in(Function<Phrases, String> words) {
        return Text.of(words.apply(AuthoringText.in(Language.VI)), words.apply(AuthoringText.in(Language.EN)));
    }

    static Text maximum(Node node) {
        return in(words -> words.say("diff.points", "points", node.maximum()));
    }

    Text origin(Node node) {
        return in(words -> node.confidence().label().in(words.language()) + " ("
                + source(node.citation(), words.language()) + ")");
    }

    /** Returns the title of a source and the place in it. */
    String source(Citation citation, Language language) {
        String title = methodology
                .source(citation.source())
                .map(source -> source.title().in(language))
                .orElse(citation.source());
        return citation.place().isEmpty() ? title : title + ", " + citation.place();
    }

    Text method(Node node) {
        return leaf(node).method().name();
    }

    private Leaf leaf(Node node) {
        return methodology.leaf(node.code()).orElseThrow();
    }

    /** Describes the rule and what it measures. */
    Text rule(Node node) {
        Optional<Scoring> scoring = node.scoring();
        if (scoring.isEmpty()) {
            return in(words -> words.say("diff.by-rows-below"));
        }
        return in(words -> RuleText.of(
                        scoring.get().rule(),
                        node.maximum(),
                        words.language(),
                        methodology.rounding().published())
                + words.say("diff.measures", "facts", facts(scoring.get(), words.language())));
    }

    private String facts(Scoring scoring, Language language) {
        List<String> ids = scoring.rule().facts();
        return ids.stream()
                .map(id -> methodology
                        .fact(id)
                        .map(FactSpec::name)
                        .map(name -> name.in(language))
                        .orElse(id))
                .collect(Collectors.joining(", "));
    }

    /** Describes what is asked of the unit. */
    Text terms(Node node) {
        Leaf leaf = leaf(node);
        return in(words -> words.say(
                "diff.terms",
                "self",
                words.say(leaf.selfAssessed() ? "diff.self" : "diff.not-self"),
                "notApplicable",
                words.say(
                        leaf.scoring().mayBeNotApplicable() ? "diff.may-be-not-applicable" : "diff.always-applicable"),
                "evidence",
                leaf.scoring()
                        .evidence()
                        .map(text -> text.in(words.language()))
                        .orElse(words.say("diff.no-evidence"))));
    }

    /** Describes the row as a whole, for one that is new or gone. */
    Text summary(Node node) {
        return in(words -> words.say("diff.points", "points", node.maximum())
                + node.scoring()
                        .map(scoring -> "; "
                                + RuleText.of(
                                        scoring.rule(),
                                        node.maximum(),
                                        words.language(),
                                        methodology.rounding().published()))
                        .orElse(""));
    }
}
